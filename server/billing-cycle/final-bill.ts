/** What is left when a subscription has ended: usage that was not billed yet, and a bill that nobody will pay any more. */
import type { Billing } from '../context.ts';
import { walletUnit } from '../domain/plan-standing.ts';
import { planOf } from '../domain/held-plan.ts';
import { drivePurchase } from '../purchases/drive-purchase.ts';
import { keyOf, type PurchaseKey, type PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import { toHeld } from '../store/subscription-repository.ts';
import type { Row } from '../store/tables.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { withPreparedTax } from '../tax/tax-for.ts';
import { makeBill } from './bill-offer.ts';
import { giveUpBill } from './dunning.ts';
import { lockSubscription } from './fulfil-renewal.ts';
import { findBill, insertBill } from './insert-bill.ts';
import type { SubscriptionKey } from './renew.ts';

/**
 * Closes the books of a canceled subscription, once: the open bill of a period that will not be used is given up, and metered usage and
 * an agreed overdraft are billed. After a bill that was never paid nothing more is billed. `billing` has the customer's clock.
 */
export async function closeSubscription(billing: Billing, key: SubscriptionKey): Promise<void> {
  const open = await findOpenRenewal(billing, key);
  if (open) {
    await giveUpBill(billing, open);
    if (await findOpenRenewal(billing, key)) return;
  }
  const purchase = await withPreparedTax(billing, key.customerId, (taxed) =>
    taxed.database.transaction((transaction) => billTheRest(taxed, transaction, key)),
  );
  await billing.probe('final_bill.committed');
  if (purchase) await drivePurchase(billing, keyOf(purchase), { cause: 'last bill' });
}

async function billTheRest(
  billing: Billing,
  transaction: BillingTransaction,
  key: SubscriptionKey,
): Promise<PurchaseRow | null> {
  const { customerId, subscriptionId } = key;
  const wallets = await lockWallets(transaction, customerId);
  const subscription = await lockSubscription(transaction, customerId, subscriptionId);
  if (subscription?.status !== 'canceled' || subscription.final_bill_at !== null) return null;
  await transaction
    .updateTable('subscription')
    .set({ final_bill_at: billing.now() })
    .where('customer_id', '=', customerId)
    .where('id', '=', subscriptionId)
    .execute();
  if (await wasGivenUp(transaction, key)) return null;
  return insertRest(billing, transaction, { key, subscription, wallets });
}

async function insertRest(
  billing: Billing,
  transaction: BillingTransaction,
  facts: {
    readonly key: SubscriptionKey;
    readonly subscription: Row<'subscription'>;
    readonly wallets: readonly Row<'wallet'>[];
  },
): Promise<PurchaseRow | null> {
  const { key, subscription, wallets } = facts;
  const { customerId, subscriptionId } = key;
  const customer = await transaction
    .selectFrom('customer')
    .selectAll()
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow();
  const held = await toHeld(transaction, subscription);
  const plan = planOf(await billing.catalogue(), held);
  if (!plan) return null;
  const endedAt = subscription.canceled_at ?? billing.now();
  const bill = await makeBill({
    billing,
    transaction,
    customer,
    wallets,
    ended: held,
    // All of it: no period of this subscription will end any more.
    usageBefore: new Date(Math.max(endedAt.getTime(), billing.now().getTime()) + 1),
    recurring: [],
    unit: walletUnit(plan, customer.currency),
    invoiceType: 'overage',
    terms: { subscriptionId, paidUntil: null, anchorAt: null },
  });
  if (!bill) return null;
  const billKey = {
    customer_id: customerId,
    subscription_id: subscriptionId,
    kind: 'overage',
    period_start: endedAt,
    period_end: endedAt,
  } as const;
  if (await findBill(transaction, billKey)) return null;
  return insertBill(billing, transaction, billKey, bill);
}

async function findOpenRenewal(billing: Billing, key: SubscriptionKey): Promise<PurchaseKey | null> {
  const row = await billing.database.db
    .selectFrom('cycle_charge')
    .select('purchase_id')
    .where('customer_id', '=', key.customerId)
    .where('subscription_id', '=', key.subscriptionId)
    .where('kind', '=', 'renewal')
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return row ? { customerId: key.customerId, purchaseId: row.purchase_id } : null;
}

async function wasGivenUp(transaction: BillingTransaction, key: SubscriptionKey): Promise<boolean> {
  const row = await transaction
    .selectFrom('cycle_charge')
    .select('purchase_id')
    .where('customer_id', '=', key.customerId)
    .where('subscription_id', '=', key.subscriptionId)
    .where('outcome', '=', 'uncollectible')
    .executeTakeFirst();
  return row !== undefined;
}
