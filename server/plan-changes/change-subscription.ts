import type { Subscription } from '../../contract/account.ts';
import type { ChangeRequest } from '../../contract/subscription-change.ts';
import { readDescribedSubscription } from '../accounts/describe-subscription.ts';
import type { Billing } from '../context.ts';
import { SUBSCRIPTION_LANE } from '../domain/offer.ts';
import { readPaidItems } from '../domain/paid-items.ts';
import { planChange } from '../domain/plan-change.ts';
import { DomainProblem } from '../problems.ts';
import { findOpenInLane } from '../purchases/lanes.ts';
import type { BillingTransaction } from '../store/database.ts';
import { readSeatsInUse } from '../store/feature-levels.ts';
import { saveHeld } from '../store/subscription-repository.ts';
import { announceSubscription } from '../subscriptions/announce-subscription.ts';
import { lockSubscription, type LockedSubscription } from '../subscriptions/lock-subscription.ts';
import { hadTrial } from './change-facts.ts';
import { accepted, targetOf } from './preview.ts';
import { writeChange } from './write-change.ts';

/**
 * A change that costs nothing now: scheduled for the end of the period, or, between free plans and in trials, done at once. Another one
 * that was scheduled is replaced; the plan of today takes it back. Throws what `planChange` refuses, `payment_needed`,
 * `payment_method_required`, `purchase_in_progress`.
 */
export async function changeSubscription(
  billing: Billing,
  customerId: string,
  request: ChangeRequest,
): Promise<Subscription> {
  await billing.database.transaction(async (transaction) => {
    const locked = await lockSubscription(billing, transaction, customerId);
    await refuseWhilePaying(transaction, customerId);
    const { catalogue, customer, held, row } = locked;
    const planned = accepted(
      planChange(
        {
          catalogue,
          currency: customer.currency,
          held,
          paid: readPaidItems(row.paid_items),
          seatsInUse: await readSeatsInUse(transaction, { customerId, catalogue, held }),
          hadTrial: await hadTrial(transaction, customerId),
          now: billing.now(),
        },
        targetOf(request),
      ),
    );
    // Also when the credit covers it all: what was credited and charged stands on an invoice.
    if (planned.items.length > 0) throw new DomainProblem('payment_needed');
    if (planned.after.status === 'trialing' && planned.kind === 'from_free') await requireMethod(transaction, locked);
    if (planned.kind === 'same' || planned.timing === 'period_end') {
      const key = { customerId, subscriptionId: row.id };
      await saveHeld(transaction, key, planned.result, { cancel_reason: null });
      await announceSubscription(billing, transaction, key, 'subscription.change_scheduled', planned.result);
      return;
    }
    await writeChange(billing, transaction, locked, planned.result, row.payment_method_id);
  });
  return readDescribedSubscription(billing, customerId);
}

/** Takes a scheduled change back. Throws `nothing_scheduled`, also when it has taken effect meanwhile. */
export async function undoSubscriptionChange(billing: Billing, customerId: string): Promise<Subscription> {
  const isUndone = await billing.database.transaction(async (transaction) => {
    const { held, row } = await lockSubscription(billing, transaction, customerId);
    if (held.scheduled === null) return false;
    const key = { customerId, subscriptionId: row.id };
    const after = { ...held, scheduled: null };
    await saveHeld(transaction, key, after);
    await announceSubscription(billing, transaction, key, 'subscription.change_scheduled', after);
    return true;
  });
  if (!isUndone) throw new DomainProblem('nothing_scheduled');
  return readDescribedSubscription(billing, customerId);
}

/** What is being paid for may be the very thing that would change. */
export async function refuseWhilePaying(transaction: BillingTransaction, customerId: string): Promise<void> {
  const open = await findOpenInLane(transaction, { customerId, lane: SUBSCRIPTION_LANE });
  // One that was declined and left stands in nobody's way, but may still be tried again: it names the plan it is for.
  if (open && open.status !== 'requires_payment_method') {
    throw new DomainProblem('purchase_in_progress', { purchaseId: open.id });
  }
}

async function requireMethod(transaction: BillingTransaction, { customer }: LockedSubscription): Promise<void> {
  const method = await transaction
    .selectFrom('payment_method')
    .select('id')
    .where('customer_id', '=', customer.customer_id)
    .where('detached_at', 'is', null)
    .executeTakeFirst();
  if (!method) throw new DomainProblem('payment_method_required');
}
