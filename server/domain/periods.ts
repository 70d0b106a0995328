/**
 * Periods of a subscription. Period n is always computed from the ORIGINAL anchor, never from the period before, because
 * 31 Jan → 28 Feb → 28 Mar would lose the 31st for ever. UTC, half-open: [start, end).
 */
import type { Interval } from './catalogue.ts';

export type { Interval } from './catalogue.ts';
/** What a period can be long. A plan that is paid once has no billing period, only allowance periods. */
export type PeriodLength = Exclude<Interval, 'once'>;

export interface Period {
  /** 0 for the period that starts at the anchor. */
  readonly index: number;
  readonly start: Date;
  readonly end: Date;
}

const WEEK_MS = 7 * 86_400_000;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** How often the plan's allowance is renewed: weekly on weekly plans, monthly on all others. */
export function allowanceCadence(interval: Interval): 'week' | 'month' {
  return interval === 'week' ? 'week' : 'month';
}

/** The period that contains `now`. Before the anchor the index is negative. */
export function periodAt(anchor: Date, length: PeriodLength, now: Date): Period {
  const index = length === 'week' ? weekIndex(anchor, now) : monthIndex(anchor, MONTHS[length], now);
  return periodNumber(anchor, length, index);
}

export function periodNumber(anchor: Date, length: PeriodLength, index: number): Period {
  return { index, start: periodStart(anchor, length, index), end: periodStart(anchor, length, index + 1) };
}

/** The billing period, of a plan paid once the one that never ends. */
export function billingPeriodAt(anchor: Date, interval: Interval, now: Date): { start: Date; end: Date | null } {
  if (interval === 'once') return { start: anchor, end: null };
  const { start, end } = periodAt(anchor, interval, now);
  return { start, end };
}

/** `months` after the anchor, at its time of day; on the month's last day when the anchor's day does not exist there. */
export function addMonths(anchor: Date, months: number): Date {
  const month = anchor.getUTCMonth() + months;
  const result = new Date(anchor);
  // Day 0 of the next month is the last day of this one.
  const lastDay = new Date(Date.UTC(anchor.getUTCFullYear(), month + 1, 0)).getUTCDate();
  result.setUTCFullYear(anchor.getUTCFullYear(), month, Math.min(anchor.getUTCDate(), lastDay));
  return result;
}

function periodStart(anchor: Date, length: PeriodLength, index: number): Date {
  return length === 'week' ? new Date(anchor.getTime() + index * WEEK_MS) : addMonths(anchor, index * MONTHS[length]);
}

function weekIndex(anchor: Date, now: Date): number {
  return Math.floor((now.getTime() - anchor.getTime()) / WEEK_MS);
}

function monthIndex(anchor: Date, months: number, now: Date): number {
  const apart = (now.getUTCFullYear() - anchor.getUTCFullYear()) * 12 + now.getUTCMonth() - anchor.getUTCMonth();
  const index = Math.floor(apart / months);
  // In the anchor's own month of the cycle `now` may still lie before the anchor's day and time.
  return addMonths(anchor, index * months) <= now ? index : index - 1;
}
