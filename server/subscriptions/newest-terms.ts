import type { Billing } from '../context.ts';
import { cataloguePlan, termsOf } from '../domain/held-plan.ts';
import { periodEndOf, statusBlock } from '../domain/plan-change.ts';
import { DomainProblem } from '../problems.ts';
import { saveHeld } from '../store/subscription-repository.ts';
import { lockSubscription } from './lock-subscription.ts';

/**
 * Lets the plan go on as it is sold today, from the next period on. Answers when that begins, `null` when nothing changes. Throws
 * `subscription_required`, `payment_past_due`, `plan_unavailable`, `plan_change_not_allowed` (paid once, or about to end or change).
 */
export async function moveToNewestTerms(
  billing: Billing,
  customerId: string,
): Promise<{ readonly planKey: string; readonly at: Date | null }> {
  return billing.database.transaction(async (transaction) => {
    const { catalogue, customer, row, held } = await lockSubscription(billing, transaction, customerId);
    const block = held.status === 'canceled' ? 'subscription_required' : statusBlock(held);
    if (block) throw new DomainProblem(block);
    const current = termsOf(catalogue, held);
    const newest = current && cataloguePlan(catalogue, held.planKey, current.interval);
    const hasPrice = newest?.price === undefined || newest.price[customer.currency] !== undefined;
    if (!current || !newest || !hasPrice) throw new DomainProblem('plan_unavailable');
    if (JSON.stringify(current) === JSON.stringify(newest)) return { planKey: held.planKey, at: null };
    const at = periodEndOf(held, current, billing.now());
    if (at === null || held.cancelAt !== null || held.scheduled !== null) {
      throw new DomainProblem('plan_change_not_allowed');
    }
    const scheduled = { kind: 'new_terms' as const, planKey: held.planKey, terms: newest, seats: held.seats, at };
    await saveHeld(transaction, { customerId, subscriptionId: row.id }, { ...held, scheduled });
    return { planKey: held.planKey, at };
  });
}
