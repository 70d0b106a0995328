import { sql } from 'kysely';
import type { UsageBreakdown } from '../../contract/capacity.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { localDay, type Day } from '../domain/local-time.ts';
import type { Dimension } from '../domain/spend-cap.ts';
import { walletAmount } from '../domain/top-up-rule.ts';
import type { Executor } from '../store/database.ts';

export interface BreakdownInput {
  readonly customerId: string;
  readonly dimension: Dimension;
  readonly top: number;
  readonly featureKeys: readonly string[];
  readonly unit: string | null;
  readonly from: Date;
  readonly to: Date;
  readonly timeZone: string;
  readonly catalogue: Catalogue;
}

interface Figures {
  quantity: bigint;
  events: bigint;
  charged: bigint;
}

/** Who used the features, the most expensive first, the rest in one line. By whole days of the customer's time zone. */
export async function breakDownUsage(executor: Executor, input: BreakdownInput): Promise<UsageBreakdown> {
  const { dimension, top } = input;
  const days = daysOf(input);
  const [values, total] = await Promise.all([readByValue(executor, input, days), readTotal(executor, input, days)]);
  const shown = values.slice(0, top);
  const rest = values.slice(top);
  const attributed = sum(values);
  const unattributed = {
    quantity: total.quantity - attributed.quantity,
    events: total.events - attributed.events,
    charged: total.charged - attributed.charged,
  };
  return {
    dimension,
    items: shown.map((each) => ({ value: each.value, ...describe(each, input) })),
    others: rest.length === 0 ? null : { count: rest.length, ...describe(sum(rest), input) },
    unattributed: describe(unattributed, input),
  };
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

function daysOf({ from, to, timeZone }: BreakdownInput): Days {
  return { first: localDay(from, timeZone), last: localDay(to > from ? new Date(to.getTime() - 1) : to, timeZone) };
}

const figures = sql`sum(quantity)::bigint as quantity, sum(events)::bigint as events, sum(charged_micro)::bigint as charged`;

async function readByValue(
  executor: Executor,
  { customerId, dimension, featureKeys }: BreakdownInput,
  { first, last }: Days,
): Promise<(Figures & { value: string })[]> {
  const { rows } = await sql<Figures & { value: string }>`
    select value, ${figures} from usage_dimension_day
    where customer_id = ${customerId} and dimension = ${dimension} and feature_key = any(${featureKeys}::text[])
      and day between ${first}::date and ${last}::date
    group by value order by charged desc, quantity desc, value`.execute(executor);
  return rows;
}

async function readTotal(
  executor: Executor,
  { customerId, featureKeys }: BreakdownInput,
  { first, last }: Days,
): Promise<Figures> {
  const { rows } = await sql<{ [Key in keyof Figures]: bigint | null }>`
    select ${figures} from usage_day
    where customer_id = ${customerId} and feature_key = any(${featureKeys}::text[])
      and day between ${first}::date and ${last}::date`.execute(executor);
  const [row] = rows;
  return { quantity: row?.quantity ?? 0n, events: row?.events ?? 0n, charged: row?.charged ?? 0n };
}

function sum(parts: readonly Figures[]): Figures {
  const total = { quantity: 0n, events: 0n, charged: 0n };
  for (const part of parts) {
    total.quantity += part.quantity;
    total.events += part.events;
    total.charged += part.charged;
  }
  return total;
}

/** Units of different features are not added up. */
function describe({ quantity, events, charged }: Figures, { featureKeys, unit, catalogue }: BreakdownInput) {
  return {
    quantity: featureKeys.length === 1 ? quantity.toString() : null,
    events: Number(events),
    spent: unit === null ? null : walletAmount(unit, charged, catalogue),
  };
}
