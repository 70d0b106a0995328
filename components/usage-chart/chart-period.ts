import type { UsageDimension, UsageQuery } from 'billing-portal-contract';
import { startOfDayBefore, startOfMonthBefore } from '../shared/local-days.ts';

/** What the chart can look back on. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** How wide one point of the chart is. */
export type Step = 'hour' | 'day' | 'month';

export const STEPS: Readonly<Record<Period, Step>> = {
  day: 'hour',
  week: 'day',
  month: 'day',
  quarter: 'day',
  year: 'month',
};

const HOUR_MS = 3_600_000;
const DAYS = { week: 7, month: 30, quarter: 90 } as const;

/**
 * What the backend is asked. It begins with a whole hour, day or month of the customer's time zone, so that no bar is a part of
 * one, and that the question stays the same for as long as its answer does. Today is in it as far as it has come.
 */
export function periodQuery(
  period: Period,
  now: Date,
  timeZone: string | undefined,
  groupBy: UsageDimension | null,
): UsageQuery {
  const from = startOf(period, now, timeZone).toISOString();
  const interval = period === 'day' ? 'hour' : 'day';
  return { from, interval, ...(groupBy !== null && { groupBy }) };
}

function startOf(period: Period, now: Date, timeZone: string | undefined): Date {
  switch (period) {
    case 'day':
      return new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS - 23 * HOUR_MS);
    case 'year':
      return startOfMonthBefore(now, 11, timeZone);
    default:
      return startOfDayBefore(now, DAYS[period] - 1, timeZone);
  }
}
