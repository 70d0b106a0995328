import { sql } from 'kysely';
import type { Day } from '../domain/local-time.ts';
import type { Executor } from './database.ts';

/** What was spent of one unit on each day that has any, the oldest first. */
export async function readDailySpending(
  executor: Executor,
  input: { readonly customerId: string; readonly unit: string; readonly from: Day; readonly to: Day },
): Promise<{ day: Day; spentMicro: bigint }[]> {
  const { rows } = await sql<{ day: Day; spentMicro: bigint }>`
    select day::text as day, sum(charged_micro)::bigint as "spentMicro" from usage_day
    where customer_id = ${input.customerId} and unit = ${input.unit}
      and day >= ${input.from}::date and day <= ${input.to}::date
    group by day order by day`.execute(executor);
  return rows;
}

/** What a wallet gained and lost by itself on each day: allowances, gifts and expiries, nothing used and nothing bought. */
export async function readGrantedByDay(
  executor: Executor,
  input: {
    readonly customerId: string;
    readonly unit: string;
    readonly from: Day;
    readonly to: Day;
    readonly timeZone: string;
  },
): Promise<Map<Day, bigint>> {
  const { timeZone } = input;
  const { rows } = await sql<{ day: Day; micro: bigint }>`
    select (at at time zone ${timeZone})::date::text as day, sum(change_micro)::bigint as micro from ledger_transaction
    where customer_id = ${input.customerId} and unit = ${input.unit} and kind in ('plan_allowance', 'expire', 'adjustment')
      and at >= ${input.from}::timestamp at time zone ${timeZone}
      and at < (${input.to}::date + 1)::timestamp at time zone ${timeZone}
    group by 1`.execute(executor);
  return new Map(rows.map(({ day, micro }) => [day, micro]));
}

/** What there was before `at`, debt taken off; `null`: nothing had ever happened. */
export async function readBalanceBefore(
  executor: Executor,
  input: { readonly customerId: string; readonly unit: string; readonly at: Date },
): Promise<bigint | null> {
  const row = await executor
    .selectFrom('ledger_transaction')
    .select('balance_after_micro')
    .where('customer_id', '=', input.customerId)
    .where('unit', '=', input.unit)
    .where('at', '<', input.at)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.balance_after_micro ?? null;
}
