import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { isChangeDue, standingAt, type HeldSubscription } from '../domain/subscription-state.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction } from '../store/database.ts';
import { saveHeld, selectSubscription, toHeld } from '../store/subscription-repository.ts';
import type { Row } from '../store/tables.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { announceDueChange } from './announce-subscription.ts';

export interface LockedSubscription {
  readonly catalogue: Catalogue;
  readonly customer: Row<'customer'>;
  readonly row: Row<'subscription'>;
  /** As of now. */
  readonly held: HeldSubscription;
}

/**
 * Locks the customer's wallets and the subscription that counts, and writes down what time has done to it: once, whoever comes first.
 * `billing` has the clock of the customer. Throws `subscription_required` when there never was one.
 */
export async function lockSubscription(
  billing: Billing,
  transaction: BillingTransaction,
  customerId: string,
): Promise<LockedSubscription> {
  await lockWallets(transaction, customerId);
  const row = await selectSubscription(transaction, customerId).forUpdate().executeTakeFirst();
  if (!row) throw new DomainProblem('subscription_required');
  const catalogue = await billing.catalogue();
  const customer = await transaction
    .selectFrom('customer')
    .selectAll()
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow();
  const now = billing.now();
  const stored = await toHeld(transaction, row);
  if (!isChangeDue(stored, now)) return { catalogue, customer, row, held: stored };
  const held = standingAt(catalogue, stored, now);
  const key = { customerId, subscriptionId: row.id };
  await saveHeld(transaction, key, held, duePrice(stored, held));
  await announceDueChange(billing, transaction, key, stored, held);
  return { catalogue, customer, row, held };
}

/** Another plan has another price: what less was paid for the old one says nothing of it. */
function duePrice(before: HeldSubscription, after: HeldSubscription): { paid_items?: null } {
  return before.planKey === after.planKey && before.terms === after.terms ? {} : { paid_items: null };
}
