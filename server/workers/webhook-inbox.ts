/** Webhooks are hints to go and look. They are kept first and worked on afterwards; money never depends on one. */
import { sql } from 'kysely';
import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';
import { reconcileAfterSale } from '../after-sale/reconcile-after-sale.ts';
import { mirrorPaymentMethods } from '../payment-methods/mirror.ts';
import { drivePurchase } from '../purchases/drive-purchase.ts';

const BATCH = 20;
const ATTEMPTS_MAX = 10;
const BACK_OFF_MAX_SECONDS = 300;

interface InboxRow {
  event_id: string;
  type: string;
  object_kind: 'invoice' | 'after_sale' | 'customer';
  object_id: string | null;
  attempts: number;
}

/**
 * Keeps a webhook once, however often it comes. Answer 2xx after it. Throws a `GatewayError` of kind `bad_signature` when the
 * processor did not sign this very body lately.
 */
export async function receiveWebhook(billing: Billing, rawBody: string, headers: Headers): Promise<void> {
  const event = billing.gateway.verifyWebhook(rawBody, headers);
  if (event.livemode !== billing.gateway.livemode) {
    billing.log.warn('A webhook of the other mode was ignored', { eventId: event.id, livemode: event.livemode });
    return;
  }
  const now = billing.now();
  await billing.database.db
    .insertInto('webhook_inbox')
    .values({
      event_id: event.id,
      type: event.type,
      livemode: event.livemode,
      object_kind: event.subject?.kind ?? 'invoice',
      object_id: event.subject?.id ?? null,
      created_at: event.createdAt,
      received_at: now,
      next_attempt_at: now,
    })
    .onConflict((conflict) => conflict.column('event_id').doNothing())
    .execute();
}

/** Works on what is due, and answers how many webhooks were done with. */
export async function workOnInbox(billing: Billing): Promise<number> {
  let done = 0;
  for (;;) {
    const batch = await claim(billing);
    for (const row of batch) if (await workOn(billing, row)) done += 1;
    if (batch.length < BATCH) return done;
  }
}

/** The next try is put off in the claim itself, so that a killed process loses nothing and two never share one. */
async function claim(billing: Billing): Promise<InboxRow[]> {
  const now = billing.now();
  const { rows } = await sql<InboxRow>`
    update webhook_inbox set attempts = attempts + 1,
      next_attempt_at = ${now}::timestamptz + make_interval(secs => least(${BACK_OFF_MAX_SECONDS}::float8, power(2, attempts)))
    where event_id in (
      select event_id from webhook_inbox where processed_at is null and next_attempt_at <= ${now}
      order by next_attempt_at limit ${BATCH} for update skip locked)
    returning event_id, type, object_kind, object_id, attempts`.execute(billing.database.db);
  return rows;
}

async function workOn(billing: Billing, row: InboxRow): Promise<boolean> {
  const lastError = await look(billing, row);
  const isDone = lastError === null || row.attempts >= ATTEMPTS_MAX;
  await billing.database.db
    .updateTable('webhook_inbox')
    .set({ last_error: lastError, processed_at: isDone ? billing.now() : null })
    .where('event_id', '=', row.event_id)
    .execute();
  return isDone;
}

/** What went wrong, or `null`. An object that is not known yet may be one whose id we are about to store. */
async function look(billing: Billing, row: InboxRow): Promise<string | null> {
  if (row.object_id === null) return null;
  try {
    const isKnown =
      row.object_kind === 'customer'
        ? await lookAtCustomer(billing, row.object_id)
        : await lookAtInvoice(billing, row, row.object_id);
    return isKnown ? null : `unknown ${row.object_kind}`;
  } catch (error) {
    billing.log.error('A webhook could not be worked on', { eventId: row.event_id, error });
    return error instanceof Error ? error.message : String(error);
  }
}

async function lookAtInvoice(billing: Billing, row: InboxRow, objectId: string): Promise<boolean> {
  const invoiceId = await billing.gateway.locateInvoice(objectId);
  // A payment that belongs to no invoice is none of ours.
  if (invoiceId === null) return true;
  const reference = await billing.database.db
    .selectFrom('processor_reference')
    .innerJoin('customer', 'customer.customer_id', 'processor_reference.customer_id')
    .select(['processor_reference.customer_id', 'purchase_id', 'clock_offset_seconds'])
    .where('processor_id', '=', invoiceId)
    .executeTakeFirst();
  if (!reference) return false;
  const own = withCustomerClock(billing, reference.clock_offset_seconds);
  const key = { customerId: reference.customer_id, purchaseId: reference.purchase_id };
  const cause = `webhook ${row.type}`;
  await drivePurchase(own, key, { cause, ignoreLease: true });
  // A refund may be told before the payment it gives back.
  if (row.object_kind === 'after_sale') await reconcileAfterSale(own, key, cause);
  return true;
}

async function lookAtCustomer(billing: Billing, processorCustomerId: string): Promise<boolean> {
  const customer = await billing.database.db
    .selectFrom('customer')
    .select(['customer_id', 'clock_offset_seconds'])
    .where('processor_customer_id', '=', processorCustomerId)
    .executeTakeFirst();
  if (!customer) return false;
  const own = withCustomerClock(billing, customer.clock_offset_seconds);
  await mirrorPaymentMethods(own, customer.customer_id, processorCustomerId);
  return true;
}
