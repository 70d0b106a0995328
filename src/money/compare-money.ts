import type { Money } from 'billing-portal-contract';
import { minorOf, toMoney } from './from-wire.ts';

/** Negative, zero or positive, as `Array.sort` wants it. Throws when the two are not in the same unit. */
export function compareMoney(left: Money, right: Money): -1 | 0 | 1 {
  assertSameUnit(left, right);
  const difference = minorOf(left) - minorOf(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact sum. Throws when the two are not in the same unit. */
export function addMoney(left: Money, right: Money): Money {
  assertSameUnit(left, right);
  return toMoney(minorOf(left) + minorOf(right), left.currency, left.exponent);
}

function assertSameUnit(left: Money, right: Money): void {
  // Two exponents of one currency cannot meet in one answer of a sane backend; adding them would be a 100× error.
  if (left.currency !== right.currency || left.exponent !== right.exponent) {
    throw new Error(`Cannot mix ${left.currency}/${left.exponent} with ${right.currency}/${right.exponent}`);
  }
}
