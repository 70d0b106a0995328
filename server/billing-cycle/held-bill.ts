/** A bill that cannot be made for now. Nobody is charged with a wrong tax: it is tried again ever more rarely, and somebody is told. */
import type { Billing } from '../context.ts';
import { announce } from '../notifications/announce.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { SubscriptionKey } from './renew.ts';

const SOONEST_MS = 5 * 60_000;
const LATEST_MS = 6 * 60 * 60_000;
const FACTOR = 3;

/** After so many tries in vain. */
export function heldFor(tries: number): number {
  return Math.min(SOONEST_MS * FACTOR ** Math.max(0, tries - 1), LATEST_MS);
}

/** Each try is one line of the log; others are told of the first. `billing` has the customer's clock. */
export async function holdBill(billing: Billing, key: SubscriptionKey, reason: string): Promise<void> {
  const now = billing.now();
  await billing.database.transaction(async (transaction) => {
    const row = await transaction
      .selectFrom('subscription')
      .select(['bill_held_since', 'bill_tries', 'cycle_lease_until'])
      .where('customer_id', '=', key.customerId)
      .where('id', '=', key.subscriptionId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const tries = row.bill_tries + 1;
    const nextTryAt = new Date(now.getTime() + heldFor(tries));
    await transaction
      .updateTable('subscription')
      .set({
        bill_held_reason: reason,
        bill_held_since: row.bill_held_since ?? now,
        bill_tries: tries,
        cycle_lease_until: nextTryAt,
      })
      .where('customer_id', '=', key.customerId)
      .where('id', '=', key.subscriptionId)
      .execute();
    billing.log[tries === 1 ? 'error' : 'warn']('A bill is held', { ...key, reason, tries, nextTryAt });
    if (row.bill_held_since !== null) return;
    const data = { reason, nextTryAt: nextTryAt.toISOString() };
    await announce(billing, transaction, { customerId: key.customerId, type: 'subscription.bill_held', data });
  });
}

/** It could be made after all. */
export async function releaseBill(billing: Billing, key: SubscriptionKey): Promise<void> {
  await billing.database.db
    .updateTable('subscription')
    .set({ bill_held_reason: null, bill_held_since: null, bill_tries: 0 })
    .where('customer_id', '=', key.customerId)
    .where('id', '=', key.subscriptionId)
    .where('bill_held_reason', 'is not', null)
    .execute();
}

/** The customer's details have changed: what was in the way may be gone, and is not waited for. */
export async function retryHeldBill(
  executor: BillingTransaction | Billing['database']['db'],
  customerId: string,
): Promise<void> {
  await executor
    .updateTable('subscription')
    .set({ cycle_lease_until: null })
    .where('customer_id', '=', customerId)
    .where('bill_held_reason', 'is not', null)
    .execute();
}
