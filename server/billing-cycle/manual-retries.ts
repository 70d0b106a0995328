import type { Billing } from '../context.ts';
import { policyOf } from '../domain/policy.ts';
import { manualRetries, nextRetryAt, usedAfterManualRetry, type ManualRetries } from '../domain/retry-plan.ts';
import { DomainProblem } from '../problems.ts';
import type { PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import { changeCharge, lockCharge } from './cycle-charge.ts';

const DAY_MS = 86_400_000;

/**
 * Counts a try by the customer to pay a bill: it takes the place of a retry of ours. A purchase that is no bill is not counted. The
 * purchase is locked. Throws `rate_limited` when there were too many within a day.
 */
export async function countManualRetry(
  billing: Billing,
  transaction: BillingTransaction,
  purchase: PurchaseRow,
): Promise<void> {
  const key = { customer_id: purchase.customer_id, purchase_id: purchase.id };
  const charge = await lockCharge(transaction, key);
  if (!charge) return;
  const now = billing.now();
  const { renewal } = policyOf(await billing.catalogue());
  const { left, againAt } = await readManualRetries(billing, transaction, key);
  if (left === 0) {
    const waitMs = (againAt?.getTime() ?? now.getTime() + DAY_MS) - now.getTime();
    throw new DomainProblem('rate_limited', { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) });
  }
  if (charge.failed_at === null) return;
  const used = usedAfterManualRetry(renewal, charge.retries_used);
  const next = charge.next_retry_at && nextRetryAt(renewal, { failedAt: charge.failed_at, used }, now);
  await changeCharge(transaction, key, { retries_used: used, next_retry_at: next });
}

export async function readManualRetries(
  billing: Billing,
  executor: Executor,
  key: { readonly customer_id: string; readonly purchase_id: string },
): Promise<ManualRetries> {
  const now = billing.now();
  const { renewal } = policyOf(await billing.catalogue());
  const rows = await executor
    .selectFrom('purchase_attempt')
    .select('at')
    .where('customer_id', '=', key.customer_id)
    .where('purchase_id', '=', key.purchase_id)
    .where('actor', '=', 'customer')
    .where('at', '>', new Date(now.getTime() - DAY_MS))
    .execute();
  return manualRetries(
    renewal,
    rows.map(({ at }) => at),
    now,
  );
}
