/** Sends what is due. At least once: a receiver tells by `webhook-id` what it has seen. */
import { sql } from 'kysely';
import type { OutgoingEvent } from '../../contract/event.ts';
import type { Billing } from '../context.ts';
import { postWebhook } from './post-webhook.ts';
import { BlockedAddressError } from './webhook-address.ts';
import { signWebhook } from './webhook-secret.ts';

const BATCH = 10;
const LEASE_SECONDS = 60;
/** After each failed attempt: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h; then it is given up, and can be replayed. */
export const RETRY_SECONDS: readonly number[] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
const GONE = 410;

export interface WebhookOptions {
  readonly allowsPrivate: boolean;
}

interface Due {
  endpoint_id: string;
  customer_id: string;
  event_id: string;
  attempts: number;
  url: string;
  secret: string;
  previous_secret: string | null;
  previous_secret_until: Date | null;
  external_id: string;
  type: OutgoingEvent['type'];
  data: Record<string, unknown>;
  occurred_at: Date;
}

/** Answers how many were accepted. */
export async function deliverWebhooks(billing: Billing, options: WebhookOptions): Promise<number> {
  let accepted = 0;
  for (;;) {
    const batch = await claim(billing);
    const results = await Promise.all(batch.map((due) => deliver(billing, due, options)));
    accepted += results.filter(Boolean).length;
    if (batch.length < BATCH) return accepted;
  }
}

/** The next attempt is put off in the claim itself: a process that is killed loses nothing, and two never share one. */
async function claim(billing: Billing): Promise<Due[]> {
  const now = billing.now();
  const { rows } = await sql<Due>`
    with due as (
      update webhook_delivery set attempts = attempts + 1,
        next_attempt_at = ${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS})
      where (endpoint_id, event_id) in (
        select d.endpoint_id, d.event_id from webhook_delivery d
        join webhook_endpoint e on e.id = d.endpoint_id and e.disabled_at is null
        where d.delivered_at is null and d.given_up_at is null and d.next_attempt_at <= ${now}
        order by d.next_attempt_at limit ${BATCH} for update of d skip locked)
      returning endpoint_id, customer_id, event_id, attempts
    )
    select due.*, e.url, e.secret, e.previous_secret, e.previous_secret_until, c.external_id, o.type, o.data, o.occurred_at
    from due join webhook_endpoint e on e.id = due.endpoint_id
    join outbox_event o on o.customer_id = due.customer_id and o.id = due.event_id
    join customer c on c.customer_id = due.customer_id`.execute(billing.database.db);
  return rows;
}

async function deliver(billing: Billing, due: Due, { allowsPrivate }: WebhookOptions): Promise<boolean> {
  const event: OutgoingEvent = {
    id: due.event_id,
    type: due.type,
    timestamp: due.occurred_at.toISOString(),
    data: { ...due.data, customer: due.external_id },
  };
  const body = JSON.stringify(event);
  try {
    const headers = signWebhook(secretsOf(due, billing.now()), due.event_id, billing.now(), body);
    const status = await postWebhook(due.url, body, headers, { allowsPrivate });
    const isAccepted = status >= 200 && status < 300;
    await record(billing, due, { isAccepted, status, error: isAccepted ? null : `answered ${status}` });
    if (status === GONE) await disable(billing, due.endpoint_id, 'The endpoint answered 410 Gone.');
    return isAccepted;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    await record(billing, due, { isAccepted: false, status: null, error: text });
    if (error instanceof BlockedAddressError) await disable(billing, due.endpoint_id, text);
    return false;
  }
}

function secretsOf(due: Due, now: Date): string[] {
  const isKept = due.previous_secret !== null && due.previous_secret_until !== null && due.previous_secret_until > now;
  return isKept && due.previous_secret !== null ? [due.secret, due.previous_secret] : [due.secret];
}

async function record(
  billing: Billing,
  due: Due,
  outcome: { readonly isAccepted: boolean; readonly status: number | null; readonly error: string | null },
): Promise<void> {
  const now = billing.now();
  const waitSeconds = RETRY_SECONDS[due.attempts - 1];
  await billing.database.db
    .updateTable('webhook_delivery')
    .set({
      last_status: outcome.status,
      last_error: outcome.error,
      delivered_at: outcome.isAccepted ? now : null,
      given_up_at: !outcome.isAccepted && waitSeconds === undefined ? now : null,
      ...(waitSeconds === undefined ? {} : { next_attempt_at: new Date(now.getTime() + waitSeconds * 1000) }),
    })
    .where('endpoint_id', '=', due.endpoint_id)
    .where('event_id', '=', due.event_id)
    .execute();
}

async function disable(billing: Billing, endpointId: string, reason: string): Promise<void> {
  billing.log.warn('A webhook endpoint was switched off', { endpointId, reason });
  await billing.database.db
    .updateTable('webhook_endpoint')
    .set({ disabled_at: billing.now(), disabled_reason: reason })
    .where('id', '=', endpointId)
    .where('disabled_at', 'is', null)
    .execute();
}
