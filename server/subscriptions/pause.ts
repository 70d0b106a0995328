import type { Subscription } from '../../contract/account.ts';
import { readDescribedSubscription } from '../accounts/describe-subscription.ts';
import type { Billing } from '../context.ts';
import { termsOf } from '../domain/held-plan.ts';
import type { PlanDefinition } from '../domain/catalogue.ts';
import { periodEndOf } from '../domain/plan-change.ts';
import { isFree } from '../domain/plan-standing.ts';
import type { HeldSubscription } from '../domain/subscription-state.ts';
import { refuseWhilePaying } from '../plan-changes/change-subscription.ts';
import { DomainProblem } from '../problems.ts';
import { saveHeld } from '../store/subscription-repository.ts';
import { announceSubscription } from './announce-subscription.ts';
import { lockSubscription } from './lock-subscription.ts';

/**
 * Stops renewals and new allowances. The paid time runs on: what is there can be used, what was bought anyway. Throws
 * `subscription_required`, `plan_change_not_allowed` unless it is active, paid for in periods, and not about to end.
 */
export async function pauseSubscription(billing: Billing, customerId: string): Promise<Subscription> {
  await billing.database.transaction(async (transaction) => {
    const { catalogue, held, row } = await lockSubscription(billing, transaction, customerId);
    if (held.status === 'canceled') throw new DomainProblem('subscription_required');
    await refuseWhilePaying(transaction, customerId);
    const terms = termsOf(catalogue, held);
    const isPausable = terms !== null && !isFree(terms) && terms.interval !== 'once';
    if (held.status !== 'active' || !isPausable || held.cancelAt !== null) {
      throw new DomainProblem('plan_change_not_allowed');
    }
    const after = { ...held, status: 'paused' as const };
    const key = { customerId, subscriptionId: row.id };
    await saveHeld(transaction, key, after, { paused_at: billing.now() });
    await announceSubscription(billing, transaction, key, 'subscription.paused', after);
  });
  return readDescribedSubscription(billing, customerId);
}

/**
 * Within the paid time it goes on where it was. After it a new period starts now and is due at once: the billing cycle charges it, and
 * only then is its allowance granted. Throws `plan_change_not_allowed` unless paused.
 */
export async function resumeSubscription(billing: Billing, customerId: string): Promise<Subscription> {
  await billing.database.transaction(async (transaction) => {
    const { catalogue, held, row } = await lockSubscription(billing, transaction, customerId);
    if (held.status === 'canceled') throw new DomainProblem('subscription_required');
    if (held.status !== 'paused') throw new DomainProblem('plan_change_not_allowed');
    const now = billing.now();
    const isPaid = held.paidUntil !== null && held.paidUntil > now;
    const active = { ...held, status: 'active' as const };
    const after = isPaid ? active : beginAnew(active, termsOf(catalogue, held), now);
    const key = { customerId, subscriptionId: row.id };
    await saveHeld(transaction, key, after, { paused_at: null });
    await announceSubscription(billing, transaction, key, 'subscription.resumed', after);
  });
  return readDescribedSubscription(billing, customerId);
}

/**
 * A period that begins now. What was to happen at the end of the one before happens at the end of this one: who pays for a period has
 * it to its end.
 */
function beginAnew(held: HeldSubscription, terms: PlanDefinition | null, now: Date): HeldSubscription {
  const begun = { ...held, anchorAt: now, paidUntil: now };
  const end = terms && periodEndOf(begun, terms, now);
  if (!end) return begun;
  return {
    ...begun,
    cancelAt: held.cancelAt && end,
    scheduled: held.scheduled && { ...held.scheduled, at: end },
    addOns: held.addOns.map((addOn) => ({ ...addOn, endsAt: addOn.endsAt && end })),
  };
}
