/** When a refused renewal is charged again. Pure. */
import type { Policy } from './policy.ts';

const DAY_MS = 86_400_000;
/** Whoever was away for a week does not try four times within a minute: a bank that has just refused is left alone for a while. */
const REST_MS = 12 * 3_600_000;

export interface RetryState {
  /** Of the first refusal: days are counted from it, so that a late worker shifts nothing. */
  readonly failedAt: Date;
  /** Retries made, by us or by the customer. */
  readonly used: number;
}

/** The next retry, never right after `now`, when one was refused; `null` when all of them have been made. */
export function nextRetryAt(
  { retryDays }: Pick<Policy['renewal'], 'retryDays'>,
  state: RetryState,
  now: Date,
): Date | null {
  const days = retryDays[state.used];
  if (days === undefined) return null;
  return new Date(Math.max(state.failedAt.getTime() + days * DAY_MS, now.getTime() + REST_MS));
}

/**
 * A try by hand takes the place of the next retry, but never of the last one: whoever tries hard to pay is not given up sooner than
 * somebody who does nothing.
 */
export function usedAfterManualRetry({ retryDays }: Pick<Policy['renewal'], 'retryDays'>, used: number): number {
  return used < retryDays.length - 1 ? used + 1 : used;
}

export interface ManualRetries {
  readonly left: number;
  /** When the next one is possible; `null` while some are left. */
  readonly againAt: Date | null;
}

/** How many tries by hand are left, within any 24 hours. `at`: those of the last 24 hours, in any order. */
export function manualRetries(
  { manualRetriesPerDay }: Pick<Policy['renewal'], 'manualRetriesPerDay'>,
  at: readonly Date[],
  now: Date,
): ManualRetries {
  const recent = at.map((date) => date.getTime() + DAY_MS).filter((end) => end > now.getTime());
  const left = Math.max(0, manualRetriesPerDay - recent.length);
  if (left > 0 || manualRetriesPerDay === 0) return { left, againAt: null };
  const ends = recent.toSorted((one, other) => one - other);
  return { left, againAt: new Date(ends[recent.length - manualRetriesPerDay] ?? now.getTime()) };
}
