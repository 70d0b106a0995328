/**
 * Amounts leave the wire as integer strings and are `bigint` in memory. Nothing here rounds, and nothing knows how many
 * digits a currency has: every amount brings its own exponent.
 */
import type { Credits, LedgerMoney, Money } from 'billing-portal-contract';

/** Digits of the ledger: it counts millionths of one major unit, whatever the currency. */
export const LEDGER_EXPONENT = 6;

/** Smallest chargeable units of `money`. Throws a `SyntaxError` when the string is not an integer. */
export function minorOf(money: Money): bigint {
  return BigInt(money.minor);
}

/** Millionths of one major unit. Throws a `SyntaxError` when the string is not an integer. */
export function microOf(amount: LedgerMoney): bigint {
  return BigInt(amount.micro);
}

/** Millionths of one credit, whatever the exponent the amount came with. */
export function creditsToMicro(credits: Credits): bigint {
  return BigInt(credits.units) * 10n ** BigInt(LEDGER_EXPONENT - credits.exponent);
}

/** Chargeable money from smallest units, as it goes on the wire. */
export function toMoney(minor: bigint, currency: string, exponent: number): Money {
  return { minor: minor.toString(), currency, exponent };
}

/**
 * `units` × 10^-`exponent` as a plain decimal string, exact: (-5n, 3) → "-0.005". It is what `Intl.NumberFormat` formats
 * without going through a float.
 */
export function toDecimalString(units: bigint, exponent: number): string {
  if (exponent === 0) return units.toString();
  const isNegative = units < 0n;
  const digits = (isNegative ? -units : units).toString().padStart(exponent + 1, '0');
  const split = digits.length - exponent;
  return `${isNegative ? '-' : ''}${digits.slice(0, split)}.${digits.slice(split)}`;
}

/** Drops zeros at the end of the fraction: "12.500" → "12.5", "3.0" → "3". */
export function trimFraction(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
