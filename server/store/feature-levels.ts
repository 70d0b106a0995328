/** How many seats or units of a quota there are, as the host last reported. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { ReportedLevel } from '../domain/feature-usage.ts';
import { planOf, seatsFeature, type HeldPlan } from '../domain/held-plan.ts';
import type { Executor } from './database.ts';

export async function readLevels(executor: Executor, customerId: string): Promise<ReportedLevel[]> {
  const rows = await executor.selectFrom('feature_level').selectAll().where('customer_id', '=', customerId).execute();
  return rows.map((row) => ({
    featureKey: row.feature_key,
    level: row.level,
    peak: row.peak,
    peakSince: row.peak_since,
  }));
}

/** Of the plan's feature of type `seats`. `null`: it has none, or the host has never reported any. */
export async function readSeatsInUse(
  executor: Executor,
  input: { readonly customerId: string; readonly catalogue: Catalogue; readonly held: HeldPlan },
): Promise<number | null> {
  const plan = planOf(input.catalogue, input.held);
  const seats = plan && seatsFeature(input.catalogue, plan);
  if (!seats) return null;
  const row = await executor
    .selectFrom('feature_level')
    .select('level')
    .where('customer_id', '=', input.customerId)
    .where('feature_key', '=', seats.key)
    .executeTakeFirst();
  return row ? Number(row.level) : null;
}
