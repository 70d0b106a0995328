import { sql, type RawBuilder } from 'kysely';
import type { UsageTotal } from '../domain/feature-usage.ts';
import type { Day } from '../domain/local-time.ts';
import type { SpendingHistory } from '../domain/runway.ts';
import type { Executor } from './database.ts';
import { bytesList, momentList, plainList, textList } from './lists.ts';
import { totalUsage, type Total } from './usage-totals.ts';

/** A usage event with its price. */
export interface RatedUsage {
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
  /** The journal entry it is charged in; `null` when nothing was taken. */
  readonly transactionId: string | null;
}

export interface UsageRecord {
  readonly customerId: string;
  readonly usages: readonly RatedUsage[];
  /** The day on which they are charged, in the customer's time zone. */
  readonly day: Day;
}

/** Parts of a `with` statement: the ids, the events, and the totals of the hours, the day and the period. */
export function recordUsage({ customerId, usages, day }: UsageRecord): RawBuilder<unknown> {
  const { hours, days, scopes, ratings } = totalUsage(usages);
  const eventIds = textList(usages.map((usage) => usage.eventId));
  const charges = plainList(usages.map((usage) => usage.chargedMicro));
  return sql`
    saved_event_ids as (
      insert into usage_event_id (customer_id, event_id, body_hash, charged_micro, late)
      select ${customerId}::uuid, event.* from unnest(
        ${eventIds}::text[],
        ${bytesList(usages.map((usage) => usage.bodyHash))}::bytea[],
        ${charges}::bigint[],
        ${plainList(usages.map((usage) => usage.late))}::boolean[]
      ) as event
    ),
    saved_events as (
      insert into usage_event (customer_id, id, event_id, feature_key, quantity, occurred_at, unit, charged_micro,
        properties, transaction_id)
      select ${customerId}::uuid, event.id, event.event_id, event.feature_key, event.quantity, event.occurred_at, event.unit,
        event.charged_micro, event.properties::jsonb, event.transaction_id
      from unnest(
        ${plainList(usages.map((usage) => usage.id))}::uuid[],
        ${eventIds}::text[],
        ${textList(usages.map((usage) => usage.featureKey))}::text[],
        ${plainList(usages.map((usage) => usage.quantity))}::bigint[],
        ${momentList(usages.map((usage) => usage.occurredAt))}::timestamptz[],
        ${textList(usages.map((usage) => usage.unit))}::text[],
        ${charges}::bigint[],
        ${textList(usages.map(({ properties }) => (properties === null ? null : JSON.stringify(properties))))}::text[],
        ${plainList(usages.map((usage) => usage.transactionId))}::uuid[]
      ) as event (id, event_id, feature_key, quantity, occurred_at, unit, charged_micro, properties, transaction_id)
    ),
    saved_hours as (
      insert into usage_rollup as total (customer_id, feature_key, bucket, quantity, events, charged_micro)
      select ${customerId}::uuid, added.* from unnest(
        ${hours.map(({ key }) => key[0])}::text[], ${hours.map(({ key }) => key[1])}::timestamptz[], ${figures(hours)}
      ) as added
      on conflict (customer_id, feature_key, bucket) do update set ${addFigures}
    ),
    saved_days as (
      insert into usage_day as total (customer_id, day, feature_key, unit, quantity, events, charged_micro)
      select ${customerId}::uuid, ${day}::date, added.* from unnest(
        ${days.map(({ key }) => key[0])}::text[], ${days.map(({ key }) => key[1])}::text[], ${figures(days)}
      ) as added
      on conflict (customer_id, unit, day, feature_key) do update set ${addFigures}
    ),
    saved_scopes as (
      insert into usage_dimension_day as total (customer_id, day, feature_key, unit, dimension, value, quantity, events, charged_micro)
      select ${customerId}::uuid, ${day}::date, added.* from unnest(
        ${scopes.map(({ key }) => key[0])}::text[], ${scopes.map(({ key }) => key[1])}::text[],
        ${scopes.map(({ key }) => key[2])}::text[], ${scopes.map(({ key }) => key[3])}::text[], ${figures(scopes)}
      ) as added
      on conflict (customer_id, dimension, value, unit, day, feature_key) do update set ${addFigures}
    ),
    saved_ratings as (
      insert into rating_state as total (customer_id, feature_key, period_start, rate_key, cumulative_quantity, charged_micro)
      select ${customerId}::uuid, added.* from unnest(
        ${ratings.map(({ key }) => key[0])}::text[], ${ratings.map(({ key }) => key[1])}::timestamptz[],
        ${ratings.map(({ key }) => key[2])}::text[], ${ratings.map(({ quantity }) => quantity)}::bigint[],
        ${ratings.map(({ chargedMicro }) => chargedMicro)}::bigint[]
      ) as added
      on conflict (customer_id, feature_key, period_start, rate_key) do update set
        cumulative_quantity = total.cumulative_quantity + excluded.cumulative_quantity,
        charged_micro = total.charged_micro + excluded.charged_micro
    )`;
}

const figures = (totals: readonly Total[]) => sql`
  ${totals.map(({ quantity }) => quantity)}::bigint[], ${totals.map(({ events }) => events)}::bigint[],
  ${totals.map(({ chargedMicro }) => chargedMicro)}::bigint[]`;

const addFigures = sql`
  quantity = total.quantity + excluded.quantity, events = total.events + excluded.events,
  charged_micro = total.charged_micro + excluded.charged_micro`;

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
