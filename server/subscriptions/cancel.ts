import type { Subscription } from '../../contract/account.ts';
import type { CancelRequest } from '../../contract/subscription-change.ts';
import { readDescribedSubscription } from '../accounts/describe-subscription.ts';
import type { Billing } from '../context.ts';
import { termsOf } from '../domain/held-plan.ts';
import { cancellationOf } from '../domain/plan-change.ts';
import { refuseWhilePaying } from '../plan-changes/change-subscription.ts';
import { DomainProblem } from '../problems.ts';
import { saveHeld } from '../store/subscription-repository.ts';
import { announceSubscription } from './announce-subscription.ts';
import { lockSubscription } from './lock-subscription.ts';

/**
 * Ends the subscription with the period that is paid for, or now. What is not paid for (free, past due, paused after its time) ends now
 * either way. What was bought stays. Canceling again changes only the moment and the reason.
 *
 * Throws `subscription_required` when it has ended, `plan_change_not_allowed` for a plan that is paid once.
 */
export async function cancelSubscription(
  billing: Billing,
  customerId: string,
  request: CancelRequest,
): Promise<Subscription> {
  await billing.database.transaction(async (transaction) => {
    const { catalogue, held, row } = await lockSubscription(billing, transaction, customerId);
    if (held.status === 'canceled') throw new DomainProblem('subscription_required');
    await refuseWhilePaying(transaction, customerId);
    const now = billing.now();
    const terms = termsOf(catalogue, held);
    if (terms?.interval === 'once') throw new DomainProblem('plan_change_not_allowed');
    const end = cancellationOf(catalogue, held, now);
    const isLater = request.at !== 'now' && end !== null;
    const after = isLater
      ? { ...held, cancelAt: end, scheduled: null }
      : { ...held, status: 'canceled' as const, cancelAt: now, canceledAt: now, scheduled: null };
    const key = { customerId, subscriptionId: row.id };
    await saveHeld(transaction, key, after, {
      cancel_reason: request.reason ?? null,
      cancel_comment: request.comment ?? null,
    });
    const type = isLater ? 'subscription.cancel_scheduled' : 'subscription.canceled';
    await announceSubscription(billing, transaction, key, type, after);
  });
  return readDescribedSubscription(billing, customerId);
}

/** Lets it go on. Throws `nothing_scheduled`, also when it has ended meanwhile. */
export async function undoCancellation(billing: Billing, customerId: string): Promise<Subscription> {
  const isUndone = await billing.database.transaction(async (transaction) => {
    const { held, row } = await lockSubscription(billing, transaction, customerId);
    if (held.status === 'canceled' || held.cancelAt === null) return false;
    const key = { customerId, subscriptionId: row.id };
    const after = { ...held, cancelAt: null };
    await saveHeld(transaction, key, after, { cancel_reason: null, cancel_comment: null });
    await announceSubscription(billing, transaction, key, 'subscription.cancel_scheduled', after);
    return true;
  });
  if (!isUndone) throw new DomainProblem('nothing_scheduled');
  return readDescribedSubscription(billing, customerId);
}
