/** When it runs out, as a range from quiet to busy days. Says nothing rather than guess. */
import type { Forecast } from '../../contract/alerts.ts';
import type { Catalogue } from './catalogue.ts';
import { addDays, type Day } from './local-time.ts';
import { ceilingDivide } from './micro.ts';
import { PACE_WINDOW_DAYS, type Pace } from './runway.ts';
import { walletAmount } from './top-up-rule.ts';

export type NoForecastReason = NonNullable<Forecast['reason']>;

/** What was spent on each day of the window, the oldest first, from the first day with usage; today is not over and not in it. */
export interface DailySpending {
  readonly windowDays: number;
  readonly dailyMicro: readonly bigint[];
}

export interface SpendingPace {
  readonly meanMicro: bigint;
  /** A quarter of the days are quieter, a quarter busier. */
  readonly quietMicro: bigint;
  readonly busyMicro: bigint;
  readonly basedOnDays: number;
}

export interface RunOut {
  readonly pace: SpendingPace;
  readonly runsOutAt: Date;
  readonly earliestAt: Date;
  /** `null`: not within a year. */
  readonly latestAt: Date | null;
  readonly daysLeft: number;
}

export const FORECAST_DAYS_MIN = 3;
const DAYS_LEFT_MAX = 366n;
const DAY_MS = 86_400_000;

/** `null` with less than three whole days. `meanMicro`: the mean that is named elsewhere for the same days. */
export function spendingPace({ dailyMicro }: DailySpending, meanMicro?: bigint): SpendingPace | null {
  if (dailyMicro.length < FORECAST_DAYS_MIN) return null;
  const sorted = dailyMicro.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const total = dailyMicro.reduce((sum, micro) => sum + micro, 0n);
  return {
    meanMicro: meanMicro ?? total / BigInt(dailyMicro.length),
    quietMicro: quartile(sorted, 1n),
    busyMicro: quartile(sorted, 3n),
    basedOnDays: dailyMicro.length,
  };
}

export function forecastRunOut(
  availableMicro: bigint,
  pace: SpendingPace | null,
  now: Date,
): { readonly runOut: RunOut; readonly reason: null } | { readonly runOut: null; readonly reason: NoForecastReason } {
  const none = (reason: NoForecastReason) => ({ runOut: null, reason }) as const;
  if (availableMicro <= 0n) return none('nothing_left');
  if (pace === null) return none('not_enough_data');
  if (pace.meanMicro <= 0n) return none('no_usage');
  const runsOutAt = reachedAt(availableMicro, pace.meanMicro, now);
  if (runsOutAt === null) return none('longer_than_a_year');
  const earliestAt = reachedAt(availableMicro, maximum(pace.busyMicro, pace.meanMicro), now) ?? runsOutAt;
  const latestAt =
    pace.quietMicro > 0n ? reachedAt(availableMicro, minimum(pace.quietMicro, pace.meanMicro), now) : null;
  const daysLeft = Math.floor((runsOutAt.getTime() - now.getTime()) / DAY_MS);
  return { runOut: { pace, runsOutAt, earliestAt, latestAt, daysLeft }, reason: null };
}

/** When that much is used at that pace; `null`: not within a year. */
export function reachedAt(micro: bigint, perDayMicro: bigint, now: Date): Date | null {
  if (perDayMicro <= 0n || micro > perDayMicro * DAYS_LEFT_MAX) return null;
  if (micro <= 0n) return now;
  return new Date(now.getTime() + Number(ceilingDivide(micro * BigInt(DAY_MS), perDayMicro)));
}

/** The answer to "when does it run out?", with the moment at which an automatic top-up would fire. */
export function describeForecast(input: {
  readonly unit: string;
  readonly catalogue: Catalogue;
  readonly availableMicro: bigint;
  readonly spending: DailySpending;
  /** Of the account, which names a date, too: over the same days it has to be the same. */
  readonly pace: Pace | null;
  /** Of an automatic top-up that is armed. */
  readonly topUpLevelMicro: bigint | null;
  readonly now: Date;
}): Forecast {
  const { unit, catalogue, availableMicro, spending, topUpLevelMicro, now } = input;
  const accountMean = spending.windowDays === PACE_WINDOW_DAYS ? input.pace?.perDayMicro : undefined;
  const pace = spendingPace(spending, accountMean);
  const { runOut, reason } = forecastRunOut(availableMicro, pace, now);
  const amount = (micro: bigint) => walletAmount(unit, micro, catalogue);
  const topUpAt =
    pace && topUpLevelMicro !== null ? reachedAt(availableMicro - topUpLevelMicro, pace.meanMicro, now) : null;
  return {
    asOf: now.toISOString(),
    windowDays: spending.windowDays,
    reason,
    basedOnDays: pace?.basedOnDays ?? 0,
    perDay: pace && amount(pace.meanMicro),
    perDayQuiet: pace && amount(pace.quietMicro),
    perDayBusy: pace && amount(pace.busyMicro),
    runsOutAt: runOut?.runsOutAt.toISOString() ?? null,
    earliestAt: runOut?.earliestAt.toISOString() ?? null,
    latestAt: runOut?.latestAt?.toISOString() ?? null,
    daysLeft: runOut?.daysLeft ?? null,
    autoTopUpAt: topUpAt?.toISOString() ?? null,
  };
}

/** Nothing runs out on a plan that is paid afterwards. */
export function noForecast(windowDays: number, now: Date): Forecast {
  const nothing = { perDay: null, perDayQuiet: null, perDayBusy: null, runsOutAt: null, earliestAt: null };
  const more = { latestAt: null, daysLeft: null, autoTopUpAt: null, basedOnDays: 0 };
  return { asOf: now.toISOString(), windowDays, reason: 'not_prepaid', ...nothing, ...more };
}

/** Every day from the first with usage to the last: a day without usage is a quiet day, one before the first says nothing. */
export function wholeDays(spent: readonly { readonly day: Day; readonly spentMicro: bigint }[], last: Day): bigint[] {
  const byDay = new Map(spent.map(({ day, spentMicro }) => [day, spentMicro]));
  const days: bigint[] = [];
  for (let day = spent[0]?.day; day !== undefined && day <= last; day = addDays(day, 1))
    days.push(byDay.get(day) ?? 0n);
  return days;
}

/** Between two days in proportion, rounded down: 25 % of four days lies between the first and the second. */
function quartile(sorted: readonly bigint[], quarters: bigint): bigint {
  const position = BigInt(sorted.length - 1) * quarters;
  const index = Number(position / 4n);
  const lower = sorted[index] ?? 0n;
  const upper = sorted[index + 1] ?? lower;
  return lower + ((upper - lower) * (position % 4n)) / 4n;
}

const maximum = (one: bigint, other: bigint) => (one > other ? one : other);
const minimum = (one: bigint, other: bigint) => (one < other ? one : other);
