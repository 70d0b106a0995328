import type { Purchase, PurchaseAttemptRequest } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import { drivePurchase } from './drive-purchase.ts';
import { changePurchase, isOpen, lockPurchase, type PurchaseKey } from './purchase-row.ts';
import { getPurchase } from './view-purchase.ts';

/**
 * Tries the same purchase, hence the same invoice, with another payment method after a decline. The number of the attempt is
 * the natural key: asking twice pays once. Throws `purchase_not_open`, `purchase_settling`, `payment_method_unavailable`,
 * `invalid_request` or `not_found`.
 */
export async function retryPurchase(
  billing: Billing,
  request: PurchaseKey & PurchaseAttemptRequest,
): Promise<Purchase> {
  const { customerId, purchaseId, attempt, paymentMethodId } = request;
  const key = { customerId, purchaseId };
  const isNew = await billing.database.transaction(async (transaction) => {
    const row = await lockPurchase(transaction, key);
    if (attempt <= row.attempt) return false;
    if (attempt > row.attempt + 1) throw new DomainProblem('invalid_request', { param: 'attempt' });
    if (!isOpen(row.status) || row.cancel_requested_at !== null) throw new DomainProblem('purchase_not_open');
    if (row.status !== 'requires_payment_method') {
      throw new DomainProblem('purchase_settling', { purchaseId: key.purchaseId });
    }
    await requireMethod(transaction, key.customerId, paymentMethodId);
    const values = { status: 'pending', attempt, payment_method_id: paymentMethodId, failure_code: null } as const;
    await changePurchase(billing, transaction, row, values, `attempt ${attempt}`);
    return true;
  });
  await billing.probe('retry.committed');
  await drivePurchase(billing, key, { cause: 'request', ignoreLease: isNew });
  return getPurchase(billing, key);
}

async function requireMethod(transaction: BillingTransaction, customerId: string, id: string): Promise<void> {
  const method = isUuid(id)
    ? await transaction
        .selectFrom('payment_method')
        .select('id')
        .where('customer_id', '=', customerId)
        .where('id', '=', id)
        .where('detached_at', 'is', null)
        .executeTakeFirst()
    : undefined;
  if (!method) throw new DomainProblem('payment_method_unavailable', { param: 'paymentMethodId' });
}
