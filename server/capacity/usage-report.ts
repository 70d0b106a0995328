import type { UsageReport } from '../../contract/capacity.ts';
import { toAmount } from '../domain/micro.ts';
import { exponentOf, planOf } from '../domain/plan-standing.ts';
import type { Dimension } from '../domain/spend-cap.ts';
import { DomainProblem } from '../problems.ts';
import { readUsageSeries } from '../store/usage-repository.ts';
import { breakDownUsage } from '../usage/usage-breakdown.ts';
import { readCapacity, type CapacityRequest } from './read-capacity.ts';
import type { CapacityContext } from './usage-session.ts';

export interface UsageReportInput extends CapacityRequest {
  readonly feature: string | null;
  /** Start of the current period when `null`. */
  readonly from: Date | null;
  /** Now when `null`. Exclusive. */
  readonly to: Date | null;
  /** By the length of the range when `null`. */
  readonly interval: 'hour' | 'day' | null;
  /** Also who used it. */
  readonly groupBy?: Dimension | null;
  readonly top?: number;
}

const HOUR_MS = 3_600_000;
const HOURLY_UP_TO_MS = 48 * HOUR_MS;
/** So that one request cannot ask for a million points. */
const POINTS_MAX = 800;
const TOP_DEFAULT = 10;

/**
 * What was used of each feature per hour or day (of the customer's time zone), gaps filled with zero.
 * Throws `DomainProblem`: not_found, invalid_request (feature, from, to, interval).
 */
export async function reportUsage(
  context: Pick<CapacityContext, 'database' | 'catalogue'>,
  input: UsageReportInput,
): Promise<UsageReport> {
  const view = await readCapacity(context, input);
  const { catalogue, capacity, standing, currency, unit, timeZone } = view;
  const from = input.from ?? (capacity?.periodStart ? new Date(capacity.periodStart) : input.now);
  const to = input.to ?? input.now;
  const interval = input.interval ?? (to.getTime() - from.getTime() <= HOURLY_UP_TO_MS ? 'hour' : 'day');
  const stepMs = interval === 'hour' ? HOUR_MS : 24 * HOUR_MS;
  if (from > to) throw new DomainProblem('invalid_request', { param: 'from' });
  if ((to.getTime() - from.getTime()) / stepMs > POINTS_MAX)
    throw new DomainProblem('invalid_request', { param: 'interval' });
  const plan = standing && planOf(catalogue, standing);
  const counted = Object.keys(plan?.features ?? {}).filter((key) => catalogue.features[key]?.type !== 'boolean');
  if (input.feature !== null && !counted.includes(input.feature))
    throw new DomainProblem('invalid_request', { param: 'feature' });
  const featureKeys = input.feature === null ? counted : [input.feature];
  const { customerId } = input;
  const points = await readUsageSeries(context.database.db, { customerId, featureKeys, from, to, interval, timeZone });
  const exponent = exponentOf(catalogue, currency);
  const spent = (micro: bigint) => (unit === null ? null : toAmount(unit, micro, exponent));
  const groupBy = input.groupBy ?? null;
  const top = input.top ?? TOP_DEFAULT;
  const breakdown =
    groupBy === null
      ? null
      : await breakDownUsage(context.database.db, {
          ...view,
          customerId,
          featureKeys,
          from,
          to,
          dimension: groupBy,
          top,
        });
  return {
    ...(breakdown ? { breakdown } : {}),
    from: from.toISOString(),
    to: to.toISOString(),
    interval,
    series: featureKeys.map((feature) => ({
      feature,
      name: catalogue.features[feature]?.name ?? feature,
      points: points
        .filter((point) => point.featureKey === feature)
        .map((point) => ({
          start: point.start.toISOString(),
          quantity: point.quantity.toString(),
          spent: spent(point.chargedMicro),
        })),
    })),
  };
}
