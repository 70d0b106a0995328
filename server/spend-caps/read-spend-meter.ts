import { sql } from 'kysely';
import { localDay, periodStartDay, type Day } from '../domain/local-time.ts';
import {
  NOTHING_SPENT,
  scopeKey,
  scopesOf,
  SpendMeter,
  type EventProperties,
  type SpendCapDefinition,
  type Spent,
} from '../domain/spend-cap.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

export interface MeterRequest {
  readonly customerId: string;
  readonly unit: string;
  readonly timeZone: string;
  readonly now: Date;
  /** Whose usage is going to be looked at. */
  readonly properties?: readonly EventProperties[];
}

/** The caps of a customer and what was spent against them. Read after the wallet's lock where it decides. */
export async function readSpendMeter(executor: Executor, request: MeterRequest): Promise<SpendMeter> {
  const { customerId, unit, timeZone } = request;
  const today = localDay(request.now, timeZone);
  const rows = await readSpendCaps(executor, customerId, unit);
  const caps = rows.map(toDefinition);
  const wanted = caps.some(({ dimension }) => dimension !== null) ? (request.properties ?? []).flatMap(scopesOf) : [];
  const scopes = [...new Map(wanted.map((scope) => [scopeKey(scope.dimension, scope.value), scope])).values()];
  const input = { customerId, unit, today };
  const account = await readAccountSpend(executor, input);
  const byScope = scopes.length === 0 ? new Map<string, Spent>() : await readScopeSpend(executor, input, scopes);
  const heldMicro = await readHeldCharge(executor, customerId, unit);
  return new SpendMeter({ caps, account, scopes: byScope, heldMicro, today, timeZone });
}

export function readSpendCaps(executor: Executor, customerId: string, unit: string): Promise<SpendCapRow[]> {
  return executor
    .selectFrom('spend_cap')
    .select(['id', 'period', 'mode', 'limit_micro', 'dimension', 'value'])
    .select(sql<Day | null>`told_period::text`.as('told_period'))
    .where('customer_id', '=', customerId)
    .where('unit', '=', unit)
    .orderBy('id')
    .execute();
}

export function toDefinition(row: SpendCapRow): SpendCapDefinition {
  const { id, period, mode, dimension, value } = row;
  return { id, period, mode, limitMicro: row.limit_micro, dimension, value, toldPeriod: row.told_period };
}

type SpendCapRow = Omit<Row<'spend_cap'>, 'customer_id' | 'unit' | 'created_at'>;

interface SpendRequest {
  readonly customerId: string;
  readonly unit: string;
  readonly today: Day;
}

const sumsSince = (today: Day) => sql`
  coalesce(sum(charged_micro) filter (where day >= ${today}::date), 0)::bigint as day,
  coalesce(sum(charged_micro) filter (where day >= ${periodStartDay(today, 'week')}::date), 0)::bigint as week,
  coalesce(sum(charged_micro) filter (where day >= ${periodStartDay(today, 'month')}::date), 0)::bigint as month`;

const firstDay = (today: Day): Day => {
  const [week, month] = [periodStartDay(today, 'week'), periodStartDay(today, 'month')];
  return week < month ? week : month;
};

export async function readAccountSpend(executor: Executor, request: SpendRequest): Promise<Spent> {
  const { customerId, unit, today } = request;
  const { rows } = await sql<Spent>`
    select ${sumsSince(today)} from usage_day
    where customer_id = ${customerId} and unit = ${unit} and day >= ${firstDay(today)}::date`.execute(executor);
  return rows[0] ?? NOTHING_SPENT;
}

export async function readScopeSpend(
  executor: Executor,
  { customerId, unit, today }: SpendRequest,
  scopes: readonly { readonly dimension: string; readonly value: string }[],
): Promise<Map<string, Spent>> {
  const { rows } = await sql<Spent & { dimension: 'member'; value: string }>`
    select u.dimension, u.value, ${sumsSince(today)} from usage_dimension_day u
    join unnest(${scopes.map((scope) => scope.dimension)}::text[], ${scopes.map((scope) => scope.value)}::text[])
      as wanted (dimension, value) on wanted.dimension = u.dimension and wanted.value = u.value
    where u.customer_id = ${customerId} and u.unit = ${unit} and u.day >= ${firstDay(today)}::date
    group by u.dimension, u.value`.execute(executor);
  return new Map(
    rows.map(({ dimension, value, day, week, month }) => [scopeKey(dimension, value), { day, week, month }]),
  );
}

/** What open holds would cost if they were settled as they were reserved. */
export async function readHeldCharge(executor: Executor, customerId: string, unit: string): Promise<bigint> {
  const row = await executor
    .selectFrom('capacity_hold')
    .select((hold) => sql<bigint>`coalesce(sum(${hold.ref('charge_micro')}), 0)::bigint`.as('micro'))
    .where('customer_id', '=', customerId)
    .where('unit', '=', unit)
    .where('status', '=', 'held')
    .executeTakeFirst();
  return row?.micro ?? 0n;
}
