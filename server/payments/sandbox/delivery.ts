import type { Books } from './books.ts';
import { webhookHeaders } from './webhook-signature.ts';

const BATCH = 20;
const ATTEMPTS_MAX = 12;
const BACK_OFF_FIRST_MS = 500;
const BACK_OFF_MAX_MS = 60_000;
const REQUEST_TIMEOUT_MS = 10_000;

interface DueDelivery {
  readonly event_id: string;
  readonly copy: number;
  readonly attempts: number;
  readonly type: string;
  readonly invoice_id: string;
  readonly created_at: Date;
}

/**
 * Sends what is due to `url`; a failed delivery is tried again with growing pauses. Ends when nothing more is due now, and
 * answers how many were accepted.
 */
export async function deliverDue(books: Books, url: string, secret: string): Promise<number> {
  let accepted = 0;
  for (;;) {
    const batch = await claim(books);
    if (batch.length === 0) return accepted;
    const results = await Promise.all(batch.map((delivery) => deliver(books, url, secret, delivery)));
    accepted += results.filter(Boolean).length;
  }
}

/** Puts the next attempt off in the same statement, so that a killed process does not lose a delivery and two never share one. */
async function claim(books: Books): Promise<DueDelivery[]> {
  const now = books.now();
  return books.database.query<DueDelivery>(
    `update delivery set attempts = delivery.attempts + 1,
       due_at = $1::timestamptz + make_interval(secs => least($4::float8, $3::float8 * power(2, delivery.attempts)))
     from event where event.id = delivery.event_id and (delivery.event_id, delivery.copy) in (
       select event_id, copy from delivery where delivered_at is null and due_at <= $1 and attempts < $5
       order by due_at limit $2 for update skip locked)
     returning delivery.event_id, delivery.copy, delivery.attempts, event.type, event.invoice_id, event.created_at`,
    [now, BATCH, BACK_OFF_FIRST_MS / 1000, BACK_OFF_MAX_MS / 1000, ATTEMPTS_MAX],
  );
}

async function deliver(books: Books, url: string, secret: string, delivery: DueDelivery): Promise<boolean> {
  const body = JSON.stringify({
    id: delivery.event_id,
    type: delivery.type,
    created: delivery.created_at.toISOString(),
    livemode: false,
    data: { invoiceId: delivery.invoice_id },
  });
  const timestampSeconds = Math.floor(books.now().getTime() / 1000);
  let error: string | null = null;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: webhookHeaders(secret, { id: delivery.event_id, timestampSeconds, body }),
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    await response.arrayBuffer();
    if (!response.ok) error = `HTTP ${response.status}`;
  } catch (cause) {
    error = cause instanceof Error ? cause.message : String(cause);
  }
  await books.database.query(
    `update delivery set last_error = $3, delivered_at = case when $3::text is null then $4::timestamptz end
     where event_id = $1 and copy = $2`,
    [delivery.event_id, delivery.copy, error, books.now()],
  );
  return error === null;
}
