import type { TopUpPausedReason } from '../../contract/auto-top-up.ts';
import type { Billing } from '../context.ts';
import { policyOf } from '../domain/policy.ts';
import { announce } from '../notifications/announce.ts';
import { cancelQuietly } from '../purchases/cancel-purchase.ts';
import { drivePurchase } from '../purchases/drive-purchase.ts';
import { isOpen, keyOf, readPurchase, type PurchaseRow } from '../purchases/purchase-row.ts';
import { retryPurchase } from '../purchases/retry-purchase.ts';
import type { BillingTransaction } from '../store/database.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { AUTO_CAUSE, bumpChange } from './evaluate.ts';
import { readRule, type AttemptRow, type RuleRow } from './rule-row.ts';
import { logTopUp } from './top-up-log.ts';

const AUTHENTICATION_REQUIRED = 'authentication_required';

/**
 * Carries the open automatic charge as far as it goes and writes down how it ended: the backup is asked once after a definitive
 * decline; a purchase that nobody can go on with is voided, so that it stands in nobody's way. Answers whether one is still open.
 */
export async function finishAttempt(billing: Billing, customerId: string): Promise<boolean> {
  const attempt = await readOpenAttempt(billing, customerId);
  if (!attempt) return false;
  const key = { customerId, purchaseId: attempt.purchase_id };
  const look = () => readPurchase(billing.database.db, key);
  let purchase = await look();
  if (purchase.status === 'pending') {
    await drivePurchase(billing, key, { cause: AUTO_CAUSE });
    purchase = await look();
  }
  const isDeclined = purchase.status === 'requires_payment_method';
  if (isDeclined && purchase.attempt === 1 && (await tryBackup(billing, attempt, purchase))) purchase = await look();
  // Nobody is there to choose another card or to answer the bank.
  const failureCode = purchase.status === 'requires_action' ? AUTHENTICATION_REQUIRED : purchase.failure_code;
  if (purchase.status === 'requires_payment_method' || purchase.status === 'requires_action') {
    await cancelQuietly(billing, key, `${AUTO_CAUSE} declined`);
    purchase = await look();
  }
  await billing.probe('auto_top_up.charged');
  if (isOpen(purchase.status)) return true;
  await conclude(billing, purchase, failureCode);
  return false;
}

async function readOpenAttempt(billing: Billing, customerId: string): Promise<AttemptRow | null> {
  const row = await billing.database.db
    .selectFrom('auto_top_up_attempt')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('outcome', '=', 'open')
    .executeTakeFirst();
  return row ?? null;
}

/** The number of the attempt is its natural key: whoever comes second asks for the same payment. */
async function tryBackup(billing: Billing, attempt: AttemptRow, purchase: PurchaseRow): Promise<boolean> {
  const { customer_id: customerId } = purchase;
  const backup = await billing.database.db
    .selectFrom('payment_method')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('detached_at', 'is', null)
    .where('is_backup', '=', true)
    .where('chargeable_off_session', '=', true)
    .executeTakeFirst();
  if (!backup || backup.id === purchase.payment_method_id) return false;
  await billing.database.db
    .updateTable('auto_top_up_attempt')
    .set({ tries: 2 })
    .where('customer_id', '=', customerId)
    .where('purchase_id', '=', attempt.purchase_id)
    .execute();
  await billing.probe('auto_top_up.backup');
  await retryPurchase(billing, { ...keyOf(purchase), attempt: 2, paymentMethodId: backup.id });
  return true;
}

/** Once: whoever finds the attempt open under the lock writes its end. */
async function conclude(billing: Billing, purchase: PurchaseRow, failureCode: string | null): Promise<void> {
  const { customer_id: customerId } = purchase;
  const limits = policyOf(await billing.catalogue()).autoTopUp;
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    const outcome = outcomeOf(purchase, failureCode);
    const ended = await transaction
      .updateTable('auto_top_up_attempt')
      .set({ outcome, failure_code: failureCode, finished_at: billing.now() })
      .where('customer_id', '=', customerId)
      .where('purchase_id', '=', purchase.id)
      .where('outcome', '=', 'open')
      .returningAll()
      .executeTakeFirst();
    const rule = await readRule(transaction, customerId);
    if (!ended || !rule) return;
    await endLogLine(billing, transaction, ended, purchase, failureCode);
    await bumpChange(transaction, customerId);
    if (outcome === 'succeeded') {
      await setFailures(transaction, rule, 0);
      const { id: purchaseId, invoice_id: invoiceId, total_minor: minor, currency } = purchase;
      const data = { purchaseId, invoiceId, totalMinor: minor.toString(), currency };
      await announce(billing, transaction, { customerId, type: 'auto_top_up.charged', data });
    }
    if (outcome === 'failed') await countFailure(billing, transaction, rule, failureCode, limits.pauseAfterFailures);
  });
}

/** Canceled without a decline: by the customer, or because it was no longer what was quoted. Not counted against the card. */
function outcomeOf(purchase: PurchaseRow, failureCode: string | null): 'succeeded' | 'failed' | 'canceled' {
  if (purchase.status === 'succeeded') return 'succeeded';
  return failureCode === null ? 'canceled' : 'failed';
}

async function endLogLine(
  billing: Billing,
  transaction: BillingTransaction,
  attempt: AttemptRow,
  purchase: PurchaseRow,
  failureCode: string | null,
): Promise<void> {
  const outcome = { succeeded: 'charged', failed: 'failed', canceled: 'canceled', open: 'charging' } as const;
  await transaction
    .updateTable('auto_top_up_log')
    .set({
      outcome: outcome[attempt.outcome],
      reason: attempt.outcome === 'succeeded' ? null : failureCode,
      payment_method_id: purchase.payment_method_id,
      used_backup: purchase.payment_method_id !== attempt.payment_method_id,
      last_at: billing.now(),
    })
    .where('customer_id', '=', attempt.customer_id)
    .where('id', '=', attempt.log_id)
    .execute();
}

/** Stops itself when it fails again and again, and at once when the bank wants the customer: asking again would be in vain. */
async function countFailure(
  billing: Billing,
  transaction: BillingTransaction,
  rule: RuleRow,
  failureCode: string | null,
  pauseAfter: number,
): Promise<void> {
  const failures = rule.failures_in_row + 1;
  await setFailures(transaction, rule, failures);
  const wantsCustomer = failureCode === AUTHENTICATION_REQUIRED;
  if (!rule.enabled || rule.paused_reason !== null || (!wantsCustomer && failures < pauseAfter)) return;
  const reason: TopUpPausedReason = wantsCustomer ? AUTHENTICATION_REQUIRED : 'payment_failed';
  await transaction
    .updateTable('auto_top_up_rule')
    .set({ paused_reason: reason, paused_at: billing.now(), held_reason: null, held_until: null, held_log_id: null })
    .where('customer_id', '=', rule.customer_id)
    .execute();
  await logTopUp(billing, transaction, rule, { outcome: 'paused', actor: 'system', reason });
  const data = { reason, failureCode };
  await announce(billing, transaction, { customerId: rule.customer_id, type: 'auto_top_up.paused', data });
}

async function setFailures(transaction: BillingTransaction, rule: RuleRow, failures: number): Promise<void> {
  if (rule.failures_in_row === failures) return;
  await transaction
    .updateTable('auto_top_up_rule')
    .set({ failures_in_row: failures })
    .where('customer_id', '=', rule.customer_id)
    .execute();
}
