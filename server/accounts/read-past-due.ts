import type { PastDue } from '../../contract/account.ts';
import type { DeclineCode } from '../../contract/purchase.ts';
import { readManualRetries } from '../billing-cycle/manual-retries.ts';
import { readCharge, type CycleCharge } from '../billing-cycle/cycle-charge.ts';
import type { Billing } from '../context.ts';
import { toMoney } from '../domain/micro.ts';
import { policyOf, type Policy } from '../domain/policy.ts';
import type { Buyer } from '../purchases/buyer.ts';

const DAY_MS = 86_400_000;

/** What stands between the customer and a subscription in good standing; `null` when nothing does. */
export async function readPastDue(billing: Billing, buyer: Buyer, exponent: number): Promise<PastDue | null> {
  const { subscription, customer } = buyer;
  const invoiceId = subscription?.status === 'past_due' ? subscription.pastDueInvoiceId : null;
  if (!subscription || invoiceId === null) return null;
  const { db } = billing.database;
  const customerId = customer.customer_id;
  const invoice = await db
    .selectFrom('invoice')
    .leftJoin('purchase', (join) =>
      join.onRef('purchase.customer_id', '=', 'invoice.customer_id').onRef('purchase.id', '=', 'invoice.purchase_id'),
    )
    .select(['invoice.total_minor', 'amount_paid_minor', 'invoice.currency', 'purchase.failure_code'])
    .where('invoice.customer_id', '=', customerId)
    .where('invoice.id', '=', invoiceId)
    .executeTakeFirst();
  if (!invoice) return null;
  const { pastDuePurchaseId: purchaseId } = subscription;
  const { renewal } = policyOf(await billing.catalogue());
  const key = purchaseId === null ? null : { customer_id: customerId, purchase_id: purchaseId };
  const [charge, manual] = await Promise.all([key && readCharge(db, key), key && readManualRetries(billing, db, key)]);
  return {
    invoiceId,
    purchaseId,
    amount: toMoney(invoice.total_minor - invoice.amount_paid_minor, invoice.currency, exponent),
    failure: invoice.failure_code as DeclineCode | null,
    nextRetryAt: charge?.next_retry_at?.toISOString() ?? null,
    givenUpAt: charge ? givenUpAt(charge, renewal) : null,
    attemptsLeftToday: manual?.left ?? renewal.manualRetriesPerDay,
    attemptAgainAt: manual?.againAt?.toISOString() ?? null,
  };
}

/** The day of the last retry; after it, nobody tries any more. */
function givenUpAt(
  { failed_at: failedAt, next_retry_at: next }: CycleCharge,
  policy: Policy['renewal'],
): string | null {
  const lastDay = policy.retryDays.at(-1) ?? 0;
  if (failedAt === null || policy.afterLastRetry !== 'cancel') return null;
  const last = failedAt.getTime() + lastDay * DAY_MS;
  return new Date(Math.max(last, next?.getTime() ?? last)).toISOString();
}
