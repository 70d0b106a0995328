/** Bills that were refused: retried on the days that the policy names, given up after the last. */
import type { Billing } from '../context.ts';
import { policyOf } from '../domain/policy.ts';
import { nextRetryAt } from '../domain/retry-plan.ts';
import { cancelQuietly } from '../purchases/cancel-purchase.ts';
import { loadBuyer } from '../purchases/create-quote.ts';
import { drivePurchase } from '../purchases/drive-purchase.ts';
import { lockPurchase, type PurchaseKey, type PurchaseRow } from '../purchases/purchase-row.ts';
import { startAttempt } from '../purchases/retry-purchase.ts';
import type { BillingTransaction } from '../store/database.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { findBackupMethod } from './charged-method.ts';
import { changeCharge, lockCharge, type CycleCharge } from './cycle-charge.ts';

/** A bill that cannot be given up right now, because its payment is under way, is looked at again after this. */
const LOOK_AGAIN_MS = 3_600_000;

/** Does what is due for a refused bill: tries again, or gives up. `billing` has the customer's clock. Whoever else does the same. */
export async function chaseBill(billing: Billing, key: PurchaseKey): Promise<void> {
  const chase = await billing.database.transaction((transaction) => decide(billing, transaction, key));
  await billing.probe('dunning.decided');
  if (chase === 'retry') await drivePurchase(billing, key, { cause: 'retry of the billing cycle', ignoreLease: true });
  if (chase === 'give_up') await giveUpBill(billing, key);
}

/**
 * Ends a bill that nobody will pay: voided at the processor, so that nobody can be charged for it any more, and uncollectible here. When
 * the money was faster, the bill is paid.
 */
export async function giveUpBill(billing: Billing, key: PurchaseKey): Promise<void> {
  const isEnded = await cancelQuietly(billing, key, 'given up');
  if (isEnded) return;
  await changeCharge(
    billing.database.db,
    { customer_id: key.customerId, purchase_id: key.purchaseId },
    { next_retry_at: new Date(billing.now().getTime() + LOOK_AGAIN_MS) },
  );
}

async function decide(
  billing: Billing,
  transaction: BillingTransaction,
  key: PurchaseKey,
): Promise<'nothing' | 'retry' | 'give_up'> {
  await lockWallets(transaction, key.customerId);
  const purchase = await lockPurchase(transaction, key);
  const chargeKey = { customer_id: key.customerId, purchase_id: key.purchaseId };
  const charge = await lockCharge(transaction, chargeKey);
  const now = billing.now();
  const isDue = charge?.outcome === null && charge.next_retry_at !== null && charge.next_retry_at <= now;
  if (!isDue) return 'nothing';
  const { renewal } = policyOf(await billing.catalogue());
  if (!isRefused(purchase)) {
    // The bank has not answered yet; when it refuses, the refusal sets the next day.
    await changeCharge(transaction, chargeKey, { next_retry_at: new Date(now.getTime() + LOOK_AGAIN_MS) });
    return 'nothing';
  }
  const backup = purchase.attempt === 1 ? await findBackupMethod(transaction, purchase) : null;
  if (backup) {
    await startAttempt(billing, transaction, purchase, nextAttempt(purchase, backup.id));
    return 'retry';
  }
  if (charge.retries_used >= renewal.retryDays.length) {
    if (renewal.afterLastRetry === 'cancel') return 'give_up';
    await changeCharge(transaction, chargeKey, { next_retry_at: null });
    return 'nothing';
  }
  return useSlot(billing, transaction, { purchase, charge });
}

/** One of the days has come. Without a method it passes; somebody may add one before the next. */
async function useSlot(
  billing: Billing,
  transaction: BillingTransaction,
  { purchase, charge }: { readonly purchase: PurchaseRow; readonly charge: CycleCharge },
): Promise<'nothing' | 'retry'> {
  const now = billing.now();
  const { renewal } = policyOf(await billing.catalogue());
  const used = charge.retries_used + 1;
  const next = nextRetryAt(renewal, { failedAt: charge.failed_at ?? now, used }, now);
  const buyer = await loadBuyer(billing, transaction, purchase.customer_id);
  const [method] = buyer.paymentMethods;
  await changeCharge(transaction, charge, {
    retries_used: used,
    // Comes once more after the last, to give up: at once without a method, else when the refusal is known.
    next_retry_at: next ?? new Date(now.getTime() + (method ? LOOK_AGAIN_MS : 0)),
  });
  if (!method) return 'nothing';
  await startAttempt(billing, transaction, purchase, nextAttempt(purchase, method.id));
  return 'retry';
}

function nextAttempt(purchase: PurchaseRow, paymentMethodId: string) {
  return { attempt: purchase.attempt + 1, paymentMethodId, actor: 'cycle' } as const;
}

/** Also where the bank asks for a customer who is not there: nobody has answered since, so it is asked anew. */
function isRefused({ status, off_session: offSession }: PurchaseRow): boolean {
  return status === 'requires_payment_method' || (status === 'requires_action' && offSession);
}
