/** Parts of a price, by the second. Each is rounded once, half to even, so the same moment always gives the same amount. */
import { divideHalfEven } from './micro.ts';

export interface Span {
  readonly start: Date;
  readonly end: Date;
}

const SECOND_MS = 1000;

/** What the rest of `period` after `at` is of `amountMinor`: nothing after its end, all of it before its start. */
export function prorate(amountMinor: bigint, period: Span, at: Date): bigint {
  const total = seconds(period.start, period.end);
  const rest = seconds(at, period.end);
  if (rest <= 0n || total <= 0n) return 0n;
  return rest >= total ? amountMinor : divideHalfEven(amountMinor * rest, total);
}

/** Whole seconds; a part of one is not counted. */
function seconds(from: Date, to: Date): bigint {
  return BigInt(Math.floor((to.getTime() - from.getTime()) / SECOND_MS));
}
