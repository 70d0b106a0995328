import type { FeatureLevel } from '../../contract/feature-level.ts';
import type { Billing } from '../context.ts';
import { planOf } from '../domain/held-plan.ts';
import { lookup } from '../domain/lookup.ts';
import { usagePeriod } from '../domain/plan-standing.ts';
import { featureTerms } from '../domain/usage-terms.ts';
import { DomainProblem } from '../problems.ts';
import { lockSubscription } from './lock-subscription.ts';

/**
 * Keeps how many seats or units of a quota there are, and the most there were in the period. Fewer are always accepted; more only as
 * far as the plan goes. Throws `subscription_required`, `feature_not_in_plan`, `included_limit_reached`.
 */
export async function putFeatureLevel(
  billing: Billing,
  customerId: string,
  input: { readonly feature: string; readonly level: bigint },
): Promise<FeatureLevel> {
  const { feature: key, level } = input;
  return billing.database.transaction(async (transaction) => {
    const { catalogue, customer, held } = await lockSubscription(billing, transaction, customerId);
    const plan = planOf(catalogue, held);
    if (!plan || held.status === 'canceled') throw new DomainProblem('subscription_required');
    const type = lookup(catalogue.features, key)?.type;
    const feature = lookup(plan.features, key);
    const isLevel = type === 'seats' || type === 'quota';
    if (!isLevel || !feature || feature.enabled === false) throw new DomainProblem('feature_not_in_plan');
    const now = billing.now();
    const terms = featureTerms(plan, feature, held, customer.currency, now);
    // Who is past due keeps what they had: what the plan says counts, not whether this period is paid for.
    const included = feature.included === 'unlimited' ? null : BigInt(feature.included ?? 0);
    const known = await transaction
      .selectFrom('feature_level')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('feature_key', '=', key)
      .executeTakeFirst();
    const isMore = level > (known?.level ?? 0n);
    if (isMore && included !== null && level > included && !terms.overageAllowed) {
      throw new DomainProblem('included_limit_reached');
    }
    const { start } = usagePeriod(plan, held.anchorAt, now);
    const before = known?.peak_since.getTime() === start.getTime() ? known.peak : (known?.level ?? 0n);
    const peak = level > before ? level : before;
    const values = { level, peak, peak_since: start, reported_at: now };
    await transaction
      .insertInto('feature_level')
      .values({ customer_id: customerId, feature_key: key, ...values })
      .onConflict((conflict) => conflict.columns(['customer_id', 'feature_key']).doUpdateSet(values))
      .execute();
    await transaction
      .updateTable('customer')
      .set((row) => ({ change_version: row('change_version', '+', 1n) }))
      .where('customer_id', '=', customerId)
      .execute();
    return {
      feature: key,
      level: level.toString(),
      peak: peak.toString(),
      included: included === null ? null : included.toString(),
    };
  });
}
