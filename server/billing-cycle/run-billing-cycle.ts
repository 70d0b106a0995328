/** The worker of the billing cycle: renewals, ends, last bills and retries, each by the clock of its customer. */
import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';
import { drivePurchase } from '../purchases/drive-purchase.ts';
import { isOpen, readPurchase, type PurchaseKey } from '../purchases/purchase-row.ts';
import { DomainProblem } from '../problems.ts';
import { violatedConstraint } from '../store/database.ts';
import { readCharge } from './cycle-charge.ts';
import { BATCH, claimSubscriptions, findDueOf, findRetries, type DueRetry } from './due-work.ts';
import { chaseBill } from './dunning.ts';
import { closeSubscription } from './final-bill.ts';
import { holdBill, releaseBill } from './held-bill.ts';
import { takeStep, type StepResult, type SubscriptionKey } from './renew.ts';

/** Somebody else was first, or the customer is changing the subscription at this moment. */
const TAKEN = ['one_open_purchase', 'cycle_charge_pkey'];

/** Does what is due now, and answers how many subscriptions and bills it looked after. Any number of servers may run it at once. */
export async function runBillingCycle(billing: Billing): Promise<number> {
  let count = 0;
  for (;;) {
    const batch = await claimSubscriptions(billing);
    for (const { customer_id: customerId, id, status, clock_offset_seconds: offset } of batch) {
      await lookAfter(withCustomerClock(billing, offset), { customerId, subscriptionId: id }, status);
    }
    count += batch.length;
    if (batch.length < BATCH) break;
  }
  return count + (await runRetries(billing, await findRetries(billing)));
}

/** The same for one customer, at once: after a test clock was moved. `billing` has the clock of the server. */
export async function runCycleOf(billing: Billing, customerId: string, clockOffsetSeconds: bigint): Promise<void> {
  const own = withCustomerClock(billing, clockOffsetSeconds);
  for (const { id, status } of await findDueOf(own, customerId)) {
    await lookAfter(own, { customerId, subscriptionId: id }, status);
  }
  await runRetries(billing, await findRetries(billing, customerId));
}

async function runRetries(billing: Billing, retries: readonly DueRetry[]): Promise<number> {
  for (const { customer_id: customerId, purchase_id: purchaseId, clock_offset_seconds: offset } of retries) {
    const key = { customerId, purchaseId };
    try {
      await chaseBill(withCustomerClock(billing, offset), key);
    } catch (error) {
      billing.log.error('A refused bill could not be looked after', { ...key, error });
    }
  }
  return retries.length;
}

/** One that fails must not keep the others waiting; the next turn takes it up again. */
async function lookAfter(billing: Billing, key: SubscriptionKey, status: string): Promise<void> {
  try {
    if (status !== 'canceled') await catchUp(billing, key);
    if (await isOver(billing, key)) await closeSubscription(billing, key);
    await releaseBill(billing, key);
  } catch (error) {
    if (error instanceof DomainProblem && error.code === 'tax_unavailable') {
      await holdBill(billing, key, error.code);
      return;
    }
    const isTaken = TAKEN.includes(violatedConstraint(error) ?? '');
    if (!isTaken) billing.log.error('A subscription could not be looked after', { ...key, error });
  }
}

/** Every step that is due, in order. A period after one that is not paid is not begun. */
export async function catchUp(billing: Billing, key: SubscriptionKey): Promise<void> {
  for (;;) {
    const result: StepResult = await takeStep(billing, key);
    await billing.probe('cycle.step');
    if (result.kind === 'done') return;
    if (result.kind === 'charge' && !(await charge(billing, result.purchase))) return;
  }
}

async function isOver(billing: Billing, { customerId, subscriptionId }: SubscriptionKey): Promise<boolean> {
  const row = await billing.database.db
    .selectFrom('subscription')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('id', '=', subscriptionId)
    .where('status', '=', 'canceled')
    .where('final_bill_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Answers whether the bill is paid. */
async function charge(billing: Billing, key: PurchaseKey): Promise<boolean> {
  await drivePurchase(billing, key, { cause: 'billing cycle' });
  const bill = await readCharge(billing.database.db, { customer_id: key.customerId, purchase_id: key.purchaseId });
  // A backup method is tried at once.
  const isDue = bill?.outcome === null && bill.next_retry_at !== null && bill.next_retry_at <= billing.now();
  if (isDue) await chaseBill(billing, key);
  return !isOpen((await readPurchase(billing.database.db, key)).status);
}
