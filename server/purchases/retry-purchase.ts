import type { Purchase, PurchaseAttemptRequest } from '../../contract/purchase.ts';
import { countManualRetry } from '../billing-cycle/manual-retries.ts';
import type { Billing } from '../context.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import { drivePurchase } from './drive-purchase.ts';
import { changePurchase, isOpen, lockPurchase, type PurchaseKey, type PurchaseRow } from './purchase-row.ts';
import { getPurchase } from './view-purchase.ts';

/**
 * Tries the same purchase, hence the same invoice, with another payment method after a decline. The number of the attempt is
 * the natural key: asking twice pays once. Throws `purchase_not_open`, `purchase_settling`, `payment_method_unavailable`,
 * `rate_limited` (of a bill: a few times a day), `invalid_request` or `not_found`.
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
    await askForAttempt(billing, transaction, row, { attempt, paymentMethodId });
    return true;
  });
  await billing.probe('retry.committed');
  await drivePurchase(billing, key, { cause: 'request', ignoreLease: isNew });
  return getPurchase(billing, key);
}

/** The next attempt, wanted by a customer who is there to answer the bank. The purchase is locked. */
export async function askForAttempt(
  billing: Billing,
  transaction: BillingTransaction,
  row: PurchaseRow,
  { attempt, paymentMethodId }: { readonly attempt: number; readonly paymentMethodId: string },
): Promise<void> {
  if (!isOpen(row.status) || row.cancel_requested_at !== null) throw new DomainProblem('purchase_not_open');
  if (row.status !== 'requires_payment_method' && !isUnanswered(row)) {
    throw new DomainProblem('purchase_settling', { purchaseId: row.id });
  }
  await requireMethod(transaction, row.customer_id, paymentMethodId);
  await countManualRetry(billing, transaction, row);
  await startAttempt(billing, transaction, row, { attempt, paymentMethodId, actor: 'customer' });
}

/** The bank asked when nobody was there: its question is not waited for, another attempt takes its place. */
function isUnanswered(row: PurchaseRow): boolean {
  return row.status === 'requires_action' && row.off_session;
}

/** Makes the attempt the wanted one. What was asked of the processor before stays keyed by its own number. */
export async function startAttempt(
  billing: Billing,
  transaction: BillingTransaction,
  row: PurchaseRow,
  input: { readonly attempt: number; readonly paymentMethodId: string; readonly actor: 'customer' | 'cycle' },
): Promise<void> {
  const { attempt, paymentMethodId, actor } = input;
  const values = {
    status: 'pending',
    attempt,
    payment_method_id: paymentMethodId,
    off_session: actor === 'cycle',
    failure_code: null,
    next_action: null,
  } as const;
  await changePurchase(billing, transaction, row, values, `attempt ${attempt}`);
  await transaction
    .insertInto('purchase_attempt')
    .values({
      customer_id: row.customer_id,
      purchase_id: row.id,
      attempt,
      actor,
      payment_method_id: paymentMethodId,
      at: billing.now(),
    })
    .execute();
}

async function requireMethod(transaction: BillingTransaction, customerId: string, id: string): Promise<void> {
  const method = isUuid(id)
    ? await transaction
        .selectFrom('payment_method')
        .select('id')
        .where('customer_id', '=', customerId)
        .where('id', '=', id)
        .where('detached_at', 'is', null)
        .where('refused_for_good_at', 'is', null)
        .executeTakeFirst()
    : undefined;
  if (!method) throw new DomainProblem('payment_method_unavailable', { param: 'paymentMethodId' });
}
