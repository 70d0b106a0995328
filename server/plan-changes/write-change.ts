import type { Billing } from '../context.ts';
import { carriedItems, readPaidItems, writePaidItems, type PaidItems } from '../domain/paid-items.ts';
import { recurringItems } from '../domain/recurring-charge.ts';
import type { HeldSubscription } from '../domain/subscription-state.ts';
import type { BillingTransaction } from '../store/database.ts';
import { columnsOf, saveHeld } from '../store/subscription-repository.ts';
import { announceSubscription } from '../subscriptions/announce-subscription.ts';
import type { LockedSubscription } from '../subscriptions/lock-subscription.ts';
import { changeAllowance } from './change-allowance.ts';

/** Writes a change that takes effect now: the allowance first, which still needs the old plan, then the subscription. */
export async function writeChange(
  billing: Billing,
  transaction: BillingTransaction,
  locked: LockedSubscription,
  after: HeldSubscription,
  paymentMethodId: string | null,
): Promise<void> {
  const { catalogue, customer, row, held } = locked;
  const { customer_id: customerId, currency } = customer;
  const isNew = held.status === 'canceled';
  const subscriptionId = isNew ? billing.newId() : row.id;
  const change = { customerId, currency, catalogue, before: held, after, subscriptionId };
  await changeAllowance(billing, transaction, change);
  if (!isNew) {
    await saveHeld(transaction, { customerId, subscriptionId }, after, {
      paid_items: writePaidItems(carried(locked, after)),
      cancel_reason: null,
    });
    await announceSubscription(billing, transaction, { customerId, subscriptionId }, 'subscription.changed', after);
    return;
  }
  // The canceled one stays as it is: what it had is history.
  await transaction
    .insertInto('subscription')
    .values({
      customer_id: customerId,
      id: subscriptionId,
      ...(await columnsOf(transaction, after)),
      payment_method_id: paymentMethodId,
      created_at: billing.now(),
    })
    .execute();
  await transaction
    .updateTable('customer')
    .set((customerRow) => ({ change_version: customerRow('change_version', '+', 1n) }))
    .where('customer_id', '=', customerId)
    .execute();
  await announceSubscription(billing, transaction, { customerId, subscriptionId }, 'subscription.reactivated', after);
}

/** Within the interval, what stays was paid for as it was; a new interval is paid for at its prices. */
function carried({ catalogue, customer, row, held }: LockedSubscription, after: HeldSubscription): PaidItems | null {
  if (held.status !== 'active' || held.anchorAt.getTime() !== after.anchorAt.getTime()) return null;
  const items = (of: HeldSubscription) => recurringItems(catalogue, of, customer.currency);
  return carriedItems(items(held), items(after), readPaidItems(row.paid_items));
}
