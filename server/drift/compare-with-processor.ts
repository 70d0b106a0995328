import type { Billing } from '../context.ts';
import { GatewayError, type ProcessorInvoice } from '../payments/payment-gateway.ts';
import { readRefunds } from '../after-sale/after-sale-row.ts';
import { hasFailed } from '../after-sale/refund-rows.ts';
import { keyOf, type PurchaseRow } from '../purchases/purchase-row.ts';
import type { Drift } from './check-drift.ts';

/** Older ones were compared before; a drift check runs more often than that. */
const LOOK_BACK_DAYS = 35;
const PURCHASES_MAX = 2_000;

const PAID_RULE = 'what a purchase says was paid, the processor says as well';

/** Reads the processor's own record of every purchase that ended lately. What cannot be asked is left for the next time. */
export async function compareWithProcessor(billing: Billing): Promise<{ count: number; drifts: Drift[] }> {
  const purchases = await billing.database.db
    .selectFrom('purchase')
    .select(['customer_id', 'id', 'status', 'total_minor', 'currency', 'processor_invoice_id'])
    .where('processor_invoice_id', 'is not', null)
    .where('status', 'in', ['succeeded', 'failed', 'canceled'])
    .where('needs_review', 'is', null)
    // A person has looked at what came instead of the total.
    .where('accepted_minor', 'is', null)
    .where('updated_at', '>', new Date(billing.now().getTime() - LOOK_BACK_DAYS * 86_400_000))
    .orderBy('updated_at', 'desc')
    .limit(PURCHASES_MAX)
    .execute();
  const drifts: Drift[] = [];
  let count = 0;
  for (const purchase of purchases) {
    const invoice = await look(billing, purchase.processor_invoice_id ?? '');
    if (invoice === 'unknown') continue;
    count += 1;
    const paidMinor = invoice?.amountPaidMinor ?? 0n;
    const dueMinor = await dueOf(billing, purchase);
    const isSame = paidMinor === dueMinor && (invoice === null || invoice.currency === purchase.currency);
    if (isSame) continue;
    const subject = `${purchase.customer_id}/${purchase.id}: ${purchase.status}, ${dueMinor} here, ${paidMinor} there`;
    drifts.push({ rule: PAID_RULE, subject, customerId: purchase.customer_id });
  }
  return { count, drifts };
}

/** What was paid for one that ended otherwise was sent back by a person, who had seen it: the processor still says "paid". */
async function dueOf(
  billing: Billing,
  purchase: Pick<PurchaseRow, 'customer_id' | 'id' | 'status' | 'total_minor'>,
): Promise<bigint> {
  if (purchase.status === 'succeeded') return purchase.total_minor;
  const refunds = await readRefunds(billing.database.db, keyOf(purchase));
  return refunds.reduce((sum, refund) => sum + (hasFailed(refund) ? 0n : refund.amount_minor), 0n);
}

/** `null`: the processor has no such invoice, as for a draft that was deleted. */
async function look(billing: Billing, processorInvoiceId: string): Promise<ProcessorInvoice | null | 'unknown'> {
  try {
    return await billing.gateway.retrieveInvoice(processorInvoiceId);
  } catch (error) {
    if (error instanceof GatewayError) return error.kind === 'missing' ? null : 'unknown';
    throw error;
  }
}
