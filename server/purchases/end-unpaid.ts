import type { Billing } from '../context.ts';
import { announceInvoice } from '../notifications/payment-events.ts';
import { releasePromotion } from '../promotions/redemptions.ts';
import type { BillingTransaction } from '../store/database.ts';
import { applyKindRule } from './fulfilment.ts';
import { changePurchase, type PurchaseRow } from './purchase-row.ts';

/** Only when nothing can be taken any more may a purchase end unpaid. The caller holds the locks. */
export async function endUnpaid(
  billing: Billing,
  transaction: BillingTransaction,
  purchase: PurchaseRow,
  cause: string,
): Promise<void> {
  await applyKindRule('ended', { billing, transaction, purchase });
  await releasePromotion(transaction, purchase);
  // A bill is never canceled by its customer: one that ends was given up.
  const wasAsked = purchase.cancel_requested_at !== null && purchase.origin !== 'cycle';
  const wasCanceled = wasAsked || purchase.failure_code === null;
  const voided = await transaction
    .updateTable('invoice')
    .set({ status: 'void' })
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .where('status', '=', 'outstanding')
    .returning('id')
    .executeTakeFirst();
  await announceInvoice(billing, transaction, purchase.customer_id, voided?.id ?? null, 'invoice.voided');
  const status = wasCanceled ? 'canceled' : 'failed';
  await changePurchase(billing, transaction, purchase, { status, next_action: null, settled_at: billing.now() }, cause);
}
