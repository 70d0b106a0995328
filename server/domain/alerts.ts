/** Low-balance alerts: each is told once per crossing, and clears by itself when there is clearly more again. */
import type { Pace } from './runway.ts';

export type AlertThresholdRule =
  | { readonly kind: 'amount'; readonly micro: bigint }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'days_left'; readonly days: number };

export interface AlertFacts {
  readonly availableMicro: bigint;
  /** What "percent" is of: what was granted this cycle or last bought. */
  readonly fullMicro: bigint;
  readonly pace: Pace | null;
}

/** A tenth above its level an alert clears, so that a balance that hovers around it does not ring all day. */
const CLEAR = { numerator: 11n, denominator: 10n };
const WHOLE = 100n;

/** At or below it the alert fires; `null` when it cannot be said. */
export function alertLevel(
  threshold: AlertThresholdRule,
  { fullMicro, pace }: Omit<AlertFacts, 'availableMicro'>,
): bigint | null {
  switch (threshold.kind) {
    case 'amount':
      return threshold.micro;
    case 'percent':
      return fullMicro > 0n ? (fullMicro * BigInt(threshold.percent)) / WHOLE : null;
    case 'days_left':
      return pace && pace.perDayMicro * BigInt(threshold.days);
  }
}

/** Above it an alert that has fired clears. */
export function clearLevel(levelMicro: bigint): bigint {
  return levelMicro <= 0n ? levelMicro : (levelMicro * CLEAR.numerator) / CLEAR.denominator;
}

export type AlertChange = 'crossed' | 'cleared' | null;

export function alertChange(threshold: AlertThresholdRule, isCrossed: boolean, facts: AlertFacts): AlertChange {
  const level = alertLevel(threshold, facts);
  // A level that is no longer known leaves things as they are.
  if (level === null) return null;
  if (isCrossed) return facts.availableMicro > clearLevel(level) ? 'cleared' : null;
  return facts.availableMicro <= level ? 'crossed' : null;
}
