import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import type { Row } from '../store/tables.ts';
import { lockPurchase, type PurchaseRow } from './purchase-row.ts';
import { askForAttempt } from './retry-purchase.ts';

/**
 * Confirms a quote that pays an open invoice: the purchase behind that invoice gets its next attempt. The quote is the key:
 * confirming it again is the same attempt. `paymentMethodId`: `null` only when that has happened already.
 */
export async function continuePurchase(
  billing: Billing,
  quote: Row<'quote'>,
  paymentMethodId: string | null,
): Promise<PurchaseRow> {
  const key = { customerId: quote.customer_id, purchaseId: quote.continues_purchase_id ?? '' };
  return billing.database.transaction(async (transaction) => {
    const purchase = await lockPurchase(transaction, key);
    const { confirmed_attempt: confirmed } = await transaction
      .selectFrom('quote')
      .select('confirmed_attempt')
      .where('customer_id', '=', quote.customer_id)
      .where('id', '=', quote.id)
      .executeTakeFirstOrThrow();
    if (confirmed !== null) return purchase;
    if (paymentMethodId === null) throw new DomainProblem('payment_method_required');
    const attempt = purchase.attempt + 1;
    await askForAttempt(billing, transaction, purchase, { attempt, paymentMethodId });
    await transaction
      .updateTable('quote')
      .set({ confirmed_attempt: attempt })
      .where('customer_id', '=', quote.customer_id)
      .where('id', '=', quote.id)
      .execute();
    return lockPurchase(transaction, key);
  });
}
