/** What the host product reports: usage events, each charged once. Refused whole when capacity is short. */
import type { ProblemCode, Shortfall, UsageQuery, UsageReport } from 'billing-portal-contract';
import { assessUsage, insufficientCode, shortfallOf, type UsageQuestion } from '../../server/domain/check.ts';
import type { UsageTotal } from '../../server/domain/feature-usage.ts';
import { addDays, localDay, startOfDay } from '../../server/domain/local-time.ts';
import { toAmount } from '../../server/domain/micro.ts';
import type { Period } from '../../server/domain/periods.ts';
import { exponentOf, planOf, usagePeriod } from '../../server/domain/plan-standing.ts';
import type { MockContext } from './context.ts';
import { capStandings } from './limits.ts';
import type { MockCustomer, MockUsageEvent } from './state.ts';
import { breakDown } from './usage-breakdown.ts';
import { availableMicro, spend } from './wallet.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface UsageInput {
  /** The same id is charged once, however often it comes. A refused event leaves no trace, so its id may come again. */
  readonly eventId: string;
  readonly feature: string;
  readonly quantity: bigint;
  readonly properties?: Readonly<Record<string, string>>;
}

export type UsageOutcome =
  | { readonly ok: true; readonly chargedMicro: bigint; readonly duplicate: boolean }
  | { readonly ok: false; readonly code: ProblemCode; readonly shortfall: Shortfall | null };

export function recordUsage(context: MockContext, customer: MockCustomer, input: UsageInput): UsageOutcome {
  const known = customer.usage.find((event) => event.eventId === input.eventId);
  if (known) return { ok: true, chargedMicro: known.chargedMicro, duplicate: true };
  const question = questionOf(context, customer, input);
  const assessment = assessUsage(question);
  if (assessment.outcome === 'refused') return { ok: false, code: assessment.reason, shortfall: null };
  if (assessment.outcome === 'spend_cap_reached') return { ok: false, code: assessment.outcome, shortfall: null };
  if (assessment.outcome === 'included_limit_reached') return { ok: false, code: assessment.outcome, shortfall: null };
  if (assessment.outcome === 'insufficient') {
    return { ok: false, code: insufficientCode(assessment.terms), shortfall: shortfallOf(question, assessment) };
  }
  const { chargeMicro, needMicro, terms } = assessment;
  if (customer.wallet && needMicro > 0n) {
    spend(context, customer.wallet, needMicro, {
      description: context.catalogue.features[input.feature]?.name ?? input.feature,
      debtAllowedMicro: terms.overdraftMicro,
    });
  }
  customer.usage.push({ ...input, at: context.now(), chargedMicro: chargeMicro });
  return { ok: true, chargedMicro: chargeMicro, duplicate: false };
}

/** The question that check and spend ask alike. */
export function questionOf(
  context: MockContext,
  customer: MockCustomer,
  input: Omit<UsageInput, 'eventId'>,
): UsageQuestion {
  const now = context.now();
  const period = currentPeriod(context, customer);
  return {
    catalogue: context.catalogue,
    standing: customer.subscription,
    currency: customer.currency,
    featureKey: input.feature,
    quantity: input.quantity,
    usedQuantity: period ? usedInPeriod(customer, input.feature, period) : 0n,
    availableMicro: customer.wallet ? availableMicro(customer.wallet, now) : 0n,
    caps: capStandings(context, customer, input.properties ?? null),
    now,
  };
}

export function currentPeriod(context: MockContext, customer: MockCustomer): Period | null {
  const { subscription } = customer;
  const plan = subscription && planOf(context.catalogue, subscription);
  return plan ? usagePeriod(plan, subscription.anchorAt, context.now()) : null;
}

export function usageTotals(context: MockContext, customer: MockCustomer): UsageTotal[] {
  const period = currentPeriod(context, customer);
  if (!period) return [];
  const totals = new Map<string, { quantity: bigint; chargedMicro: bigint }>();
  for (const event of eventsBetween(customer, period.start, period.end)) {
    const total = totals.get(event.feature) ?? { quantity: 0n, chargedMicro: 0n };
    total.quantity += event.quantity;
    total.chargedMicro += event.chargedMicro;
    totals.set(event.feature, total);
  }
  return [...totals].map(([featureKey, total]) => ({ featureKey, ...total }));
}

export function usedInPeriod(
  customer: MockCustomer,
  feature: string,
  period: { readonly start: Date; readonly end: Date },
): bigint {
  const [startMs, endMs] = [period.start.getTime(), period.end.getTime()];
  let used = 0n;
  // The newest are the last: a history of thousands is not gone through for each of them.
  for (let index = customer.usage.length - 1; index >= 0; index -= 1) {
    const event = customer.usage[index];
    if (event === undefined || event.at.getTime() < startMs) break;
    if (event.feature === feature && event.at.getTime() < endMs) used += event.quantity;
  }
  return used;
}

export function eventsBetween(customer: MockCustomer, from: Date, to: Date): MockUsageEvent[] {
  return customer.usage.filter((event) => event.at >= from && event.at < to);
}

export function usageReport(context: MockContext, customer: MockCustomer, query: UsageQuery): UsageReport {
  const now = context.now();
  const plan = customer.subscription && planOf(context.catalogue, customer.subscription);
  const period = currentPeriod(context, customer);
  const from =
    query.from === undefined ? (period?.start ?? new Date(now.getTime() - 30 * DAY_MS)) : new Date(query.from);
  const to = query.to === undefined ? now : new Date(query.to);
  const interval = query.interval ?? 'day';
  const features = Object.keys(plan?.features ?? {}).filter(
    (key) =>
      (query.feature === undefined || query.feature === key) && context.catalogue.features[key]?.type === 'usage',
  );
  const isAsked = new Set(features);
  const events = eventsBetween(customer, from, to).filter((event) => isAsked.has(event.feature));
  const { groupBy: dimension, top } = query;
  return {
    ...(dimension === undefined
      ? {}
      : { breakdown: breakDown(context, customer, { events, dimension, top, isOneFeature: features.length === 1 }) }),
    from: from.toISOString(),
    to: to.toISOString(),
    interval,
    series: features.map((feature) => ({
      feature,
      name: context.catalogue.features[feature]?.name ?? feature,
      points: points(context, customer, { feature, from, to, interval }),
    })),
  };
}

interface Range {
  readonly from: Date;
  readonly to: Date;
}

/** Of the customer's own calendar, as the server has them. */
function startsOfDays({ from, to }: Range, timeZone: string): Date[] {
  const starts: Date[] = [];
  for (let day = localDay(from, timeZone); ; day = addDays(day, 1)) {
    const start = startOfDay(day, timeZone);
    if (start >= to) return starts;
    starts.push(start);
  }
}

function startsOfHours({ from, to }: Range): Date[] {
  const first = Math.floor(from.getTime() / HOUR_MS);
  const last = Math.ceil(to.getTime() / HOUR_MS);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => new Date((first + index) * HOUR_MS));
}

function points(
  context: MockContext,
  customer: MockCustomer,
  range: Range & { readonly feature: string; readonly interval: 'hour' | 'day' },
): UsageReport['series'][number]['points'] {
  const events = eventsBetween(customer, range.from, range.to).filter((event) => event.feature === range.feature);
  const unit = customer.wallet?.unit ?? customer.currency;
  const exponent = exponentOf(context.catalogue, customer.currency);
  const buckets = [];
  const starts = range.interval === 'day' ? startsOfDays(range, customer.timeZone) : startsOfHours(range);
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? range.to;
    const inside = events.filter(({ at }) => at >= start && at < end);
    buckets.push({
      start: start.toISOString(),
      quantity: inside.reduce((sum, event) => sum + event.quantity, 0n).toString(),
      spent: toAmount(
        unit,
        inside.reduce((sum, event) => sum + event.chargedMicro, 0n),
        exponent,
      ),
    });
  }
  return buckets;
}
