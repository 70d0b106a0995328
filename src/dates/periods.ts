/** Months and years as a customer means them: from midnight to midnight in their own time zone. */

export const PERIODS = ['thisMonth', 'lastMonth', 'thisYear', 'lastYear'] as const;
export type Period = (typeof PERIODS)[number];

/** From its first moment to the first after it, as timestamps of the contract. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

export function rangeOf(period: Period, now: Date, timeZone: string | undefined): Range {
  const { month, year } = partsOf(now, timeZone);
  const [start, end] = {
    thisMonth: [midnight(year, month, timeZone), midnight(year, month + 1, timeZone)],
    lastMonth: [midnight(year, month - 1, timeZone), midnight(year, month, timeZone)],
    thisYear: [midnight(year, 0, timeZone), midnight(year + 1, 0, timeZone)],
    lastYear: [midnight(year - 1, 0, timeZone), midnight(year, 0, timeZone)],
  }[period] as [Date, Date];
  return { from: start.toISOString(), to: end.toISOString() };
}

/** The period that has exactly this range; `null`: none of them. */
export function periodOf(range: Range, now: Date, timeZone: string | undefined): Period | null {
  return (
    PERIODS.find((period) => {
      const { from, to } = rangeOf(period, now, timeZone);
      return from === range.from && to === range.to;
    }) ?? null
  );
}

/** The first day of a month, whose number may lie outside of the year, at midnight. */
function midnight(year: number, month: number, timeZone: string | undefined): Date {
  const wanted = Date.UTC(year, month, 1);
  const guess = wanted - offsetAt(wanted, timeZone);
  // When the clocks change between the two, the second look is right.
  return new Date(wanted - offsetAt(guess, timeZone));
}

/** How far the clocks there are ahead of UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string | undefined): number {
  const { day, hour, minute, month, second, year } = partsOf(new Date(time), timeZone);
  return Date.UTC(year, month, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

interface Parts {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function partsOf(date: Date, timeZone: string | undefined): Parts {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: get('year'),
    month: get('month') - 1,
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
    second: get('second'),
  };
}

function formatOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const numeric = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const options = { ...numeric, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...options, timeZone });
  } catch {
    // A zone that this browser does not know: its own is better than none.
    return new Intl.DateTimeFormat('en', options);
  }
}
