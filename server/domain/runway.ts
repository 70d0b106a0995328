/** When the customer would run out at their own pace. Says nothing rather than guess from too little. */
import { ceilingDivide } from './micro.ts';

/** What was spent in the last `windowDays` days, from the first usage inside them. */
export interface SpendingHistory {
  readonly spentMicro: bigint;
  readonly firstUsageAt: Date | null;
}

export interface Pace {
  readonly perDayMicro: bigint;
  readonly basedOnDays: number;
}

export interface RunwayEstimate extends Pace {
  readonly runsOutAt: Date;
  readonly daysLeft: number;
}

/** How far back the pace looks. */
export const PACE_WINDOW_DAYS = 14;
const PACE_DAYS_MIN = 3;
/** Beyond it a date would only pretend to know. */
const DAYS_LEFT_MAX = 366n;
const DAY_MS = 86_400_000;

/** `null` with less than three days of usage. */
export function paceOf(history: SpendingHistory, now: Date): Pace | null {
  if (history.firstUsageAt === null || history.spentMicro <= 0n) return null;
  const elapsedMs = now.getTime() - history.firstUsageAt.getTime();
  if (elapsedMs < PACE_DAYS_MIN * DAY_MS) return null;
  const perDayMicro = (history.spentMicro * BigInt(DAY_MS)) / BigInt(elapsedMs);
  return perDayMicro > 0n ? { perDayMicro, basedOnDays: Math.floor(elapsedMs / DAY_MS) } : null;
}

/** `null` when nothing is left, when the pace is unknown, or when it lasts longer than a year. */
export function runwayOf(availableMicro: bigint, pace: Pace | null, now: Date): RunwayEstimate | null {
  if (pace === null || availableMicro <= 0n) return null;
  if (availableMicro > pace.perDayMicro * DAYS_LEFT_MAX) return null;
  const leftMs = Number(ceilingDivide(availableMicro * BigInt(DAY_MS), pace.perDayMicro));
  return { ...pace, runsOutAt: new Date(now.getTime() + leftMs), daysLeft: Math.floor(leftMs / DAY_MS) };
}
