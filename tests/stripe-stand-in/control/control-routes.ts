/** The control over HTTP, for a runner in another process: `POST /_control/<action>` with a JSON body. */
import type { WebhookPlan } from '../webhooks/delivery.ts';
import type { Control } from './control.ts';
import type { Fault } from './faults.ts';

type Body = Readonly<Record<string, unknown>>;
type Action = (control: Control, body: Body) => unknown;

const text = (body: Body, name: string): string => {
  const value = body[name];
  if (typeof value === 'string') return value;
  throw new TypeError(`"${name}" has to be a text.`);
};

const oneOf = <Value extends string>(body: Body, name: string, values: readonly Value[]): Value => {
  const value = text(body, name);
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new TypeError(`"${name}" has to be one of ${values.join(', ')}.`);
};

const wholeNumber = (body: Body, name: string): number => {
  const value = body[name];
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new TypeError(`"${name}" has to be a whole number.`);
};

const actions: Readonly<Record<string, Action>> = {
  'GET ledger': (control) => control.ledger(),
  'GET calls': (control) => control.calls(),
  'GET faults': (control) => control.pendingFaults(),
  'GET events': (control) => [...control.world.events.values()].map(({ id, type, created }) => ({ id, type, created })),
  'GET webhooks': (control) => ({ plan: control.webhooks.plan(), deliveries: control.webhooks.deliveries() }),
  'POST faults': (control, body) => control.addFault(body as unknown as Fault),
  'DELETE faults': (control) => control.clearFaults(),
  'POST clock': (control, body) => control.advanceClock(wholeNumber(body, 'seconds')),
  'POST expire-keys': (control) => control.expireKeys(),
  'POST challenge': (control, body) =>
    control.answerChallenge(text(body, 'intent'), oneOf(body, 'answer', ['approve', 'fail'])),
  'POST settle': (control, body) =>
    control.settleProcessing(text(body, 'id'), oneOf(body, 'result', ['succeeds', 'fails'])),
  'POST open-dispute': (control, body) =>
    control.openDispute(text(body, 'id'), {
      ...(typeof body['reason'] === 'string' ? { reason: body['reason'] } : {}),
      ...(typeof body['amount'] === 'number' ? { amount: body['amount'] } : {}),
    }),
  'POST close-dispute': (control, body) =>
    control.closeDispute(text(body, 'dispute'), oneOf(body, 'outcome', ['won', 'lost'])),
  'POST fail-late': (control, body) =>
    control.failLate(text(body, 'id'), oneOf(body, 'as', ['lost_dispute', 'failed_charge'] as const)),
  'POST warn-of-fraud': (control, body) => control.warnOfFraud(text(body, 'id')),
  'POST update-card': (control, body) =>
    control.updateCard(text(body, 'method'), { month: wholeNumber(body, 'month'), year: wholeNumber(body, 'year') }),
  'POST fail-refund': (control, body) => control.failRefund(text(body, 'refund')),
  'POST complete-refund': (control, body) => control.completeRefund(text(body, 'refund')),
  'POST webhooks': (control, body) => control.webhooks.configure(body as Partial<WebhookPlan>),
  'POST flush-webhooks': (control) => control.webhooks.flush(),
  'POST resend-webhook': (control, body) => control.webhooks.resend(text(body, 'event')),
};

export async function handleControl(
  control: Control,
  request: { readonly method: string; readonly path: string; readonly body: string },
): Promise<{ readonly status: number; readonly body: string }> {
  const action = actions[`${request.method} ${request.path.replace('/_control/', '')}`];
  if (!action)
    return { status: 404, body: JSON.stringify({ error: 'No such control.', actions: Object.keys(actions) }) };
  try {
    const body = request.body === '' ? {} : (JSON.parse(request.body) as Body);
    const result = await action(control, body);
    return { status: 200, body: JSON.stringify(result ?? {}) };
  } catch (error) {
    return { status: 400, body: JSON.stringify({ error: error instanceof Error ? error.message : String(error) }) };
  }
}
