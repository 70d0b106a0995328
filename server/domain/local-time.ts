/** Days of a customer's own calendar. A day is text, 'YYYY-MM-DD': it is no moment, and it sorts as it is. */

export type Day = string;
export type CalendarPeriod = 'day' | 'week' | 'month';

const DAY_MS = 86_400_000;
const HALF_DAY_MS = DAY_MS / 2;
const HALF_HOUR_MS = 1_800_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day on which `at` falls in the time zone. */
export function localDay(at: Date, timeZone: string): Day {
  const { year, month, day } = localParts(at, timeZone);
  return `${year}-${month}-${day}`;
}

/** 'YYYY-MM'. */
export function localMonth(at: Date, timeZone: string): string {
  return localDay(at, timeZone).slice(0, 7);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** First day of the period that contains `day`. Weeks begin on Monday. */
export function periodStartDay(day: Day, period: CalendarPeriod): Day {
  if (period === 'day') return day;
  if (period === 'month') return `${day.slice(0, 7)}-01`;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** First day of the next period. */
export function nextPeriodDay(day: Day, period: CalendarPeriod): Day {
  const start = periodStartDay(day, period);
  if (period === 'month') return periodStartDay(addDays(start, 31), 'month');
  return addDays(start, period === 'week' ? 7 : 1);
}

/** The first moment of the day in the time zone, also where the clocks change at midnight. */
export function startOfDay(day: Day, timeZone: string): Date {
  // At noon UTC it is that day almost everywhere, the day before or the day after; from there the offset is known.
  const noon = Date.parse(`${day}T12:00:00Z`);
  let start = noon - HALF_DAY_MS - offsetMs(new Date(noon - HALF_DAY_MS), timeZone);
  // The offset at the guess may be another than at midnight: once more from there, then forward over a gap.
  start = noon - HALF_DAY_MS - offsetMs(new Date(start), timeZone);
  while (localDay(new Date(start), timeZone) < day) start += HALF_HOUR_MS;
  while (localDay(new Date(start - 1), timeZone) >= day) start -= HALF_HOUR_MS;
  return new Date(start);
}

/** How far the local clock is ahead of UTC. */
function offsetMs(at: Date, timeZone: string): number {
  const { year, month, day, hour, minute, second } = localParts(at, timeZone);
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return local - Math.floor(at.getTime() / 1000) * 1000;
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

function localParts(at: Date, timeZone: string): Record<Part, string> {
  const parts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return parts as Record<Part, string>;
}

/** Making one takes a hundred times as long as using it. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
