/** Money of a purchase that ended unpaid for the customer: a person sent it back, and it is watched until it has arrived. */
import type { Billing } from '../context.ts';
import type { AfterSaleState } from '../domain/disputes.ts';
import { refundableMinor } from '../domain/refunds.ts';
import type { ProcessorAfterSale } from '../payments/payment-gateway.ts';
import { changePurchase, type PurchaseKey, type PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import type { RefundRow } from './after-sale-row.ts';

/** The reason of the review that a failed refund opens again. */
export const REFUND_FAILED = 'refund_failed';

export async function wasSentBack(executor: Executor, key: PurchaseKey): Promise<boolean> {
  const refund = await executor
    .selectFrom('refund')
    .select('id')
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId)
    .executeTakeFirst();
  return refund !== undefined;
}

interface Looked {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly seen: ProcessorAfterSale;
}

/**
 * A refund that fails leaves the customer's money with the seller, who owes it: the purchase waits for a person once more, until
 * all of it is on its way again. The caller holds the locks.
 */
export async function followSentBack(
  { billing, transaction, seen }: Looked,
  purchase: PurchaseRow,
  state: AfterSaleState,
  refunds: readonly RefundRow[],
): Promise<void> {
  const keptMinor = refundableMinor({
    paidMinor: seen.amountPaidMinor,
    refunds: refunds.map((refund) => ({ status: refund.status, amountMinor: refund.amount_minor })),
    disputedMinor: state.disputedMinor,
    failedLate: state.failedLate,
  });
  if (keptMinor > 0n && purchase.needs_review === null) {
    billing.log.error('Money that was to go back is still here', {
      customerId: purchase.customer_id,
      purchaseId: purchase.id,
      keptMinor,
    });
    await changePurchase(billing, transaction, purchase, { needs_review: REFUND_FAILED }, 'refund failed');
  }
  if (keptMinor === 0n && purchase.needs_review === REFUND_FAILED) {
    await changePurchase(billing, transaction, purchase, { needs_review: null }, 'refunded');
  }
}
