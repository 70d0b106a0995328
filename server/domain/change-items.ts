/** The money of a change that takes effect now, item by item: unused time is credited, what comes instead is charged. */
import type { LineType } from '../../contract/quote.ts';
import { termsOf } from './held-plan.ts';
import { billingPeriodAt } from './periods.ts';
import type { ChangeFacts } from './plan-change.ts';
import { isSameItem, type PaidItems } from './paid-items.ts';
import { policyOf } from './policy.ts';
import { prorate, type Span } from './proration.ts';
import { recurringItems, type RecurringItem } from './recurring-charge.ts';
import type { HeldSubscription } from './subscription-state.ts';

export interface ChangeItem {
  readonly item: string;
  readonly type: LineType;
  readonly description: string;
  readonly quantity: number;
  /** Negative: credited. */
  readonly amountMinor: bigint;
  readonly periodStart: Date;
  readonly periodEnd: Date | null;
}

/** What stays as it is in a period that goes on is neither credited nor charged. */
export function changeItems(facts: ChangeFacts, before: HeldSubscription, after: HeldSubscription): ChangeItem[] {
  const { catalogue, currency, now } = facts;
  // Nothing is charged in a trial, so nothing of it is credited either.
  if (after.status === 'trialing') return [];
  const from = termsOf(catalogue, before);
  const to = termsOf(catalogue, after);
  if (!from || !to) return [];
  const isSameAnchor = before.anchorAt.getTime() === after.anchorAt.getTime();
  const goesOn =
    before.status === 'active' && from.price !== undefined && from.interval === to.interval && isSameAnchor;
  const running = billingPeriodAt(before.anchorAt, from.interval, now);
  const had = before.status === 'active' ? recurringItems(catalogue, before, currency) : [];
  const wanted = recurringItems(catalogue, after, currency);
  const without = (items: RecurringItem[], others: RecurringItem[]) =>
    goesOn ? items.filter((item) => !others.some((other) => isSameItem(item, other))) : items;
  const ending = without(had, wanted).map((item) => asPaid(facts.paid, item));
  const beginning = without(wanted, had);
  const credits = ending.flatMap((item) => credited(facts, item, spanOf(running), before.paidUntil));
  const period = goesOn ? running : billingPeriodAt(after.anchorAt, to.interval, now);
  const charges = beginning.flatMap((item) => {
    const amountMinor = goesOn ? partOf(item.amountMinor, spanOf(running), now) : item.amountMinor;
    if (amountMinor === 0n) return [];
    const { amountMinor: _whole, ...rest } = item;
    return [{ ...rest, amountMinor, periodStart: now, periodEnd: period.end }];
  });
  return [...credits, ...charges];
}

/** Never more than it really cost. */
function asPaid(paid: PaidItems | null, item: RecurringItem): RecurringItem {
  const paidMinor = paid?.[item.item];
  return paidMinor === undefined || paidMinor >= item.amountMinor ? item : { ...item, amountMinor: paidMinor };
}

function credited(facts: ChangeFacts, item: RecurringItem, running: Span | null, paidUntil: Date | null): ChangeItem[] {
  if (policyOf(facts.catalogue).planChange.proration === 'none') return [];
  // Of a period that is paid in part only, the part counts.
  const unpaidMinor = running && paidUntil ? prorate(item.amountMinor, running, paidUntil) : 0n;
  const amountMinor = partOf(item.amountMinor, running, facts.now) - unpaidMinor;
  if (amountMinor <= 0n) return [];
  const { item: key, quantity, description } = item;
  return [
    {
      item: key,
      type: 'proration',
      description,
      quantity,
      amountMinor: -amountMinor,
      periodStart: facts.now,
      periodEnd: running?.end ?? null,
    },
  ];
}

function spanOf(period: { start: Date; end: Date | null }): Span | null {
  return period.end && { start: period.start, end: period.end };
}

/** What is paid once has no time that could be used up. */
function partOf(amountMinor: bigint, running: Span | null, now: Date): bigint {
  return running ? prorate(amountMinor, running, now) : amountMinor;
}
