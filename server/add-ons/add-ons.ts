import type { AddOn } from '../../contract/plan.ts';
import type { Billing } from '../context.ts';
import { listAddOns } from '../domain/add-on-list.ts';
import { termsOf, type HeldAddOn } from '../domain/held-plan.ts';
import { periodEndOf } from '../domain/plan-change.ts';
import { readChangeFacts } from '../plan-changes/change-facts.ts';
import { DomainProblem } from '../problems.ts';
import { saveHeld } from '../store/subscription-repository.ts';
import { lockSubscription, type LockedSubscription } from '../subscriptions/lock-subscription.ts';

/** Those that are active, and those that can be had with the plan. Throws `not_found`. */
export async function readAddOns(billing: Billing, customerId: string): Promise<AddOn[]> {
  const { db } = billing.database;
  const customer = await db
    .selectFrom('customer')
    .select('currency')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  if (!customer) throw new DomainProblem('not_found');
  const catalogue = await billing.catalogue();
  const facts = { customerId, currency: customer.currency, catalogue, at: billing.now() };
  return listAddOns(await readChangeFacts(db, facts));
}

/** Lets it end with the period; what was paid is not given back. Throws `not_found` when it is not active. */
export async function deactivateAddOn(billing: Billing, customerId: string, key: string): Promise<AddOn> {
  return changeAddOn(billing, customerId, key, (addOn, { catalogue, held }) => {
    const terms = termsOf(catalogue, held);
    return { ...addOn, endsAt: addOn.endsAt ?? (terms && periodEndOf(held, terms, billing.now())) ?? billing.now() };
  });
}

/** Lets it go on. Throws `not_found` when it is not active, `nothing_scheduled` when it was not to end. */
export async function keepAddOn(billing: Billing, customerId: string, key: string): Promise<AddOn> {
  return changeAddOn(billing, customerId, key, (addOn) => {
    if (addOn.endsAt === null) throw new DomainProblem('nothing_scheduled');
    return { ...addOn, endsAt: null };
  });
}

async function changeAddOn(
  billing: Billing,
  customerId: string,
  key: string,
  change: (addOn: HeldAddOn, locked: LockedSubscription) => HeldAddOn,
): Promise<AddOn> {
  await billing.database.transaction(async (transaction) => {
    const locked = await lockSubscription(billing, transaction, customerId);
    const { held, row } = locked;
    const current = held.addOns.find((addOn) => addOn.key === key);
    if (!current || held.status === 'canceled') throw new DomainProblem('not_found');
    const changed = change(current, locked);
    const addOns = held.addOns.map((addOn) => (addOn.key === key ? changed : addOn));
    await saveHeld(transaction, { customerId, subscriptionId: row.id }, { ...held, addOns });
  });
  const after = (await readAddOns(billing, customerId)).find((addOn) => addOn.key === key);
  if (!after) throw new DomainProblem('not_found');
  return after;
}
