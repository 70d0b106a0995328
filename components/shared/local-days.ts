/** Days and months of the customer's time zone, as moments. Without a zone those of the browser. */

const DAY_MS = 86_400_000;
const HALF_DAY_MS = DAY_MS / 2;

export interface LocalDate {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
}

/** The first moment of the day on which `at` falls. */
export function startOfDay(at: Date, timeZone: string | undefined): Date {
  const guess = new Date(at.getTime() - msSinceMidnight(at, timeZone));
  // Where clocks changed since midnight the guess is off by that hour, before or after it.
  const rest = msSinceMidnight(guess, timeZone);
  return new Date(guess.getTime() + (rest > HALF_DAY_MS ? DAY_MS - rest : -rest));
}

/** The first moment of the day `days` before that of `at`. */
export function startOfDayBefore(at: Date, days: number, timeZone: string | undefined): Date {
  // From noon, so that an hour more or less stays on the day.
  const noon = startOfDay(at, timeZone).getTime() + HALF_DAY_MS;
  return startOfDay(new Date(noon - days * DAY_MS), timeZone);
}

/** The first moment of the month `months` before that of `at`. */
export function startOfMonthBefore(at: Date, months: number, timeZone: string | undefined): Date {
  const { year, month } = localDate(at, timeZone);
  const noon = new Date(Date.UTC(year, month - 1 - months, 1, 12));
  const { day } = localDate(noon, timeZone);
  // East of the date line it is the second by then, west of it still the last of the month before.
  const shift = day === 1 ? 0 : day === 2 ? -1 : 1;
  return startOfDay(new Date(noon.getTime() + shift * DAY_MS), timeZone);
}

export function localDate(at: Date, timeZone: string | undefined): LocalDate {
  const [year, month, day] = partsOf(at, timeZone);
  return { year, month, day };
}

function msSinceMidnight(at: Date, timeZone: string | undefined): number {
  const [, , , hour, minute, second] = partsOf(at, timeZone);
  return ((hour * 60 + minute) * 60 + second) * 1000 + at.getMilliseconds();
}

const NUMBERS = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

function partsOf(at: Date, timeZone: string | undefined): [number, number, number, number, number, number] {
  const values = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = values;
  return [year, month, day, hour, minute, second];
}

function formatOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const key = timeZone ?? '';
  let format = formats.get(key);
  if (format === undefined) {
    const options = { ...NUMBERS, minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
    // Written out once for all languages: digits and calendar are ours to read.
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...options, ...zone(timeZone) });
    formats.set(key, format);
  }
  return format;
}

/** A zone that this browser's tables do not know yet: its own zone is better than none. */
function zone(timeZone: string | undefined): { timeZone?: string } {
  if (timeZone === undefined) return {};
  try {
    return { timeZone: new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone };
  } catch {
    return {};
  }
}
