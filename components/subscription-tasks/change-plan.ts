import type { ChangePreview, ChangeRequest } from 'billing-portal-contract';
import { html } from 'lit';
import { BillingError } from '../../src/api/billing-error.ts';
import { planChangeMessages as words } from '../../src/i18n/en/plan-change.ts';
import { purchaseMessages } from '../../src/i18n/en/purchase.ts';
import { subscriptionTaskMessages } from '../../src/i18n/en/subscription-tasks.ts';
import { nextPaymentText, renderEffects } from '../plan-change/change-effects.ts';
import '../plan-picker/define.ts';
import type { PlanChoice } from '../plan-picker/billing-plan-picker.ts';
import type { TaskMessages } from '../subscription/subscription-tasks.ts';
import { ask, changing, failureText, type TaskContext, type TaskResult } from './task.ts';

/** The plans over the page, then what choosing one would do. Who leaves that is back at the plans. */
export async function choosePlan(context: TaskContext): Promise<TaskResult> {
  for (;;) {
    const choice = await pickPlan(context);
    if (choice === null) return null;
    const result = await changePlan(context, choice);
    if (result !== 'left') return result;
  }
}

async function pickPlan(context: TaskContext): Promise<PlanChoice | null> {
  const { messages } = context;
  let choice: PlanChoice | null = null;
  await ask(context, ({ finish }) => ({
    title: messages.of(subscriptionTaskMessages, 'plansTitle'),
    isWide: true,
    body: () =>
      html`<billing-plan-picker
        in-dialog
        @billing-plan-choose=${(event: CustomEvent<PlanChoice>) => {
          event.preventDefault();
          choice = event.detail;
          finish();
        }}
      ></billing-plan-picker>`,
    leaveLabel: messages.of(purchaseMessages, 'close'),
  }));
  return choice;
}

/** Sells a change that costs something now, asks once more for one that does not. `left`: nothing happened. */
export async function changePlan(context: TaskContext, { request, preview }: PlanChoice): Promise<TaskResult | 'left'> {
  const { store, from, messages } = context;
  const plan = preview.to.name;
  if (preview.requiresPayment) {
    const { status } = await store.requestPurchase({ kind: 'plan_change', change: request, source: 'plans' }, from);
    if (status === 'dismissed') return 'left';
    return status === 'succeeded' ? { text: () => messages.of(words, 'changed', { plan }), undo: null } : null;
  }
  const isDone = await ask(context, () => confirmation(context, request, preview));
  if (!isDone) return 'left';
  if (preview.timing === 'now') return { text: () => messages.of(words, 'changed', { plan }), undo: null };
  return {
    text: () => messages.of(words, 'scheduled', { plan, date: messages.format.date(preview.effectiveAt) }),
    undo: 'undo_change',
  };
}

function confirmation({ store, messages }: TaskContext, request: ChangeRequest, preview: ChangePreview) {
  const plan = preview.to.name;
  const next = nextPaymentText(messages, preview);
  return {
    title: messages.of(words, 'changeTitle', { plan }),
    body: () => html`${renderEffects(messages, preview)} ${next === null ? '' : html`<p>${next}</p>`}`,
    confirm: {
      label:
        preview.timing === 'now'
          ? messages.of(words, 'confirmChange', { plan })
          : messages.of(words, 'confirmOn', { date: messages.format.date(preview.effectiveAt) }),
      busyLabel: messages.of(words, 'changing'),
      run: () => changing(store, () => store.api.changeSubscription?.(request)),
      failure: (error: unknown) => () => refusalText(messages, error, plan),
    },
    leaveLabel: messages.of(words, 'keep', { plan: preview.from.name }),
  };
}

/** Why a plan cannot be changed to now, and what can be done about it. */
export function refusalText(messages: TaskMessages, error: unknown, plan: string): string {
  switch (BillingError.from(error).code) {
    case 'seats_in_use':
      return messages.of(words, 'refusedSeats', { plan });
    case 'payment_past_due':
      return messages.of(words, 'refusedPastDue');
    case 'renewal_pending':
      return messages.of(words, 'refusedRenewal');
    case 'plan_unavailable':
      return messages.of(words, 'refusedUnavailable');
    case 'plan_change_not_allowed':
      return messages.of(words, 'refusedNotAllowed');
    case 'payment_method_required':
      return messages.of(words, 'refusedMethod');
    case 'purchase_in_progress':
    case 'purchase_settling':
      return failureText(messages, error);
    default:
      return messages.of(words, 'failed');
  }
}
