import { sql, type RawBuilder } from 'kysely';
import type { UsageTotal } from '../domain/feature-usage.ts';
import type { SpendingHistory } from '../domain/runway.ts';
import type { Executor } from './database.ts';

/** A usage event with its price. */
export interface RatedUsage {
  readonly customerId: string;
  readonly id: string;
  readonly eventId: string;
  readonly featureKey: string;
  readonly quantity: bigint;
  readonly bodyHash: Buffer;
  readonly properties: Readonly<Record<string, string>> | null;
  readonly occurredAt: Date;
  /** The moment it counts for in the usage series. */
  readonly countedAt: Date;
  readonly late: boolean;
  /** `null`: it was counted and costs nothing. */
  readonly unit: string | null;
  readonly chargedMicro: bigint | null;
  readonly periodStart: Date;
  readonly rateKey: string;
}

/** Parts of a `with` statement: the id, the event, the hour's total and the period's total. */
export function recordUsage(usage: RatedUsage): RawBuilder<unknown> {
  const { customerId, eventId, featureKey, quantity } = usage;
  const charged = usage.chargedMicro ?? 0n;
  return sql`
    saved_event_id as (
      insert into usage_event_id (customer_id, event_id, body_hash, charged_micro, late)
      values (${customerId}, ${eventId}, ${usage.bodyHash}, ${usage.chargedMicro}, ${usage.late})
    ),
    saved_event as (
      insert into usage_event (customer_id, id, event_id, feature_key, quantity, occurred_at, unit, charged_micro, properties)
      values (${customerId}, ${usage.id}, ${eventId}, ${featureKey}, ${quantity}, ${usage.occurredAt}, ${usage.unit},
        ${usage.chargedMicro}, ${usage.properties === null ? null : JSON.stringify(usage.properties)})
    ),
    saved_rollup as (
      insert into usage_rollup as total (customer_id, feature_key, bucket, quantity, events, charged_micro)
      values (${customerId}, ${featureKey}, date_trunc('hour', ${usage.countedAt}::timestamptz, 'UTC'), ${quantity}, 1, ${charged})
      on conflict (customer_id, feature_key, bucket) do update set
        quantity = total.quantity + excluded.quantity,
        events = total.events + 1,
        charged_micro = total.charged_micro + excluded.charged_micro
    ),
    saved_rating as (
      insert into rating_state as total (customer_id, feature_key, period_start, rate_key, cumulative_quantity, charged_micro)
      values (${customerId}, ${featureKey}, ${usage.periodStart}, ${usage.rateKey}, ${quantity}, ${charged})
      on conflict (customer_id, feature_key, period_start, rate_key) do update set
        cumulative_quantity = total.cumulative_quantity + excluded.cumulative_quantity,
        charged_micro = total.charged_micro + excluded.charged_micro
    )`;
}

/** Totals of the period that starts at `periodStart`, by feature. */
export async function readPeriodUsage(
  executor: Executor,
  customerId: string,
  periodStart: Date,
): Promise<UsageTotal[]> {
  const { rows } = await sql<UsageTotal>`/* prepare:period-usage */
    select feature_key as "featureKey", sum(cumulative_quantity)::bigint as quantity, sum(charged_micro)::bigint as "chargedMicro"
    from rating_state where customer_id = ${customerId} and period_start = ${periodStart}
    group by feature_key`.execute(executor);
  return rows;
}

/** What the features cost since `since`. Naming the features lets the primary key serve the range. */
export async function readSpendingHistory(
  executor: Executor,
  input: { customerId: string; featureKeys: readonly string[]; since: Date },
): Promise<SpendingHistory> {
  const { rows } = await sql<SpendingHistory>`/* prepare:spending-history */
    select coalesce(sum(charged_micro), 0)::bigint as "spentMicro", min(bucket) as "firstUsageAt"
    from usage_rollup
    where customer_id = ${input.customerId} and feature_key = any(${input.featureKeys}::text[])
      and bucket >= ${input.since} and charged_micro > 0`.execute(executor);
  return rows[0] ?? { spentMicro: 0n, firstUsageAt: null };
}

export interface UsagePoint {
  readonly featureKey: string;
  readonly start: Date;
  readonly quantity: bigint;
  readonly chargedMicro: bigint;
}

/** Every hour or day of [from, to), also those without usage; days are those of the time zone. */
export async function readUsageSeries(
  executor: Executor,
  input: {
    customerId: string;
    featureKeys: readonly string[];
    from: Date;
    to: Date;
    interval: 'hour' | 'day';
    timeZone: string;
  },
): Promise<UsagePoint[]> {
  const { interval, timeZone } = input;
  const local = (at: Date) => sql`date_trunc(${interval}, ${at}::timestamptz at time zone ${timeZone})`;
  const { rows } = await sql<UsagePoint>`
    select f.feature_key as "featureKey", slot.start as start, coalesce(u.quantity, 0)::bigint as quantity,
      coalesce(u.charged_micro, 0)::bigint as "chargedMicro"
    from unnest(${input.featureKeys}::text[]) with ordinality as f (feature_key, position)
    cross join (
      select distinct local at time zone ${timeZone} as start
      from generate_series(${local(input.from)}, ${input.to}::timestamptz at time zone ${timeZone} - interval '1 microsecond',
        ${`1 ${interval}`}::interval) as local
    ) slot
    left join (
      select feature_key, date_trunc(${interval}, bucket at time zone ${timeZone}) at time zone ${timeZone} as start,
        sum(quantity) as quantity, sum(charged_micro) as charged_micro
      from usage_rollup
      where customer_id = ${input.customerId} and feature_key = any(${input.featureKeys}::text[])
        and bucket >= date_trunc('hour', ${input.from}::timestamptz, 'UTC') and bucket < ${input.to}
      group by 1, 2
    ) u on u.feature_key = f.feature_key and u.start = slot.start
    order by f.position, slot.start`.execute(executor);
  return rows;
}
