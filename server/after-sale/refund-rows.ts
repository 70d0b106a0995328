import type { Billing } from '../context.ts';
import type { ProcessorRefund } from '../payments/payment-gateway.ts';
import type { PurchaseKey } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import { readRefunds, type RefundRow } from './after-sale-row.ts';

/** Where the id of our own refund stands at the processor. */
export const REFUND_ID = 'refund_id';

/** It moved nothing after all. */
export const hasFailed = ({ status }: RefundRow): boolean => status === 'failed' || status === 'canceled';

/**
 * Brings our list of refunds to what the processor says: those we asked for are found by their id in its metadata, those that
 * were made there directly are added. Answers the list as it is now.
 */
export async function syncRefunds(
  billing: Billing,
  transaction: BillingTransaction,
  key: PurchaseKey,
  seen: readonly ProcessorRefund[],
): Promise<RefundRow[]> {
  const known = await readRefunds(transaction, key);
  const now = billing.now();
  for (const refund of seen) {
    const row = known.find((candidate) => isSame(candidate, refund));
    if (!row) {
      await insertForeign(transaction, key, refund, now);
    } else if (row.status !== refund.status || row.processor_refund_id === null) {
      await transaction
        .updateTable('refund')
        .set({ status: refund.status, processor_refund_id: refund.id, updated_at: now })
        .where('customer_id', '=', key.customerId)
        .where('id', '=', row.id)
        .execute();
    }
  }
  return readRefunds(transaction, key);
}

function isSame(row: RefundRow, refund: ProcessorRefund): boolean {
  if (row.processor_refund_id !== null) return row.processor_refund_id === refund.id;
  return refund.metadata[REFUND_ID] === row.id;
}

/** Made in the processor's own console. */
async function insertForeign(
  transaction: BillingTransaction,
  key: PurchaseKey,
  refund: ProcessorRefund,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('refund')
    .values({
      customer_id: key.customerId,
      id: refund.id,
      purchase_id: key.purchaseId,
      amount_minor: refund.amountMinor,
      reason: 'Made at the payment processor',
      actor: 'processor',
      status: refund.status,
      processor_refund_id: refund.id,
      created_at: now,
      updated_at: now,
    })
    .execute();
}
