/** How amounts are written. Exact: strings of digits go in, and what is rounded says so in its name. */
import type { Credits, LedgerMoney, Money } from 'billing-portal-contract';
import { LEDGER_EXPONENT, microOf, minorOf, toDecimalString, toMoney, trimFraction } from './from-wire.ts';
import { formatCurrency, formatDecimal } from './number-formats.ts';

/** Chargeable money, exact: "€59.50". `whole` drops the decimals of whole amounts: "€50". */
export function formatMoney(money: Money, locale: string, options: { readonly whole?: boolean } = {}): string {
  const minor = minorOf(money);
  const isWhole = minor % 10n ** BigInt(money.exponent) === 0n;
  const decimal = toDecimalString(minor, money.exponent);
  return formatCurrency(options.whole && isWhole ? trimFraction(decimal) : decimal, money.currency, locale);
}

/**
 * A ledger amount rounded down to the digits of its currency, so that never more is shown than there is. What is more
 * than nothing but less than the smallest unit becomes `lessThan`, a text with `{amount}`.
 */
export function formatLedgerMoneyDown(amount: LedgerMoney, locale: string, lessThan: string): string {
  const micro = microOf(amount);
  const minor = floorDivide(micro, 10n ** BigInt(LEDGER_EXPONENT - amount.exponent));
  if (minor === 0n && micro > 0n) {
    const smallest = toMoney(1n, amount.currency, amount.exponent);
    return lessThan.replace('{amount}', () => formatMoney(smallest, locale));
  }
  return formatMoney(toMoney(minor, amount.currency, amount.exponent), locale);
}

/** Credits, exact, without a sign of currency: "1,240", "12.5". */
export function formatCredits(credits: Credits, locale: string): string {
  return formatDecimal(trimFraction(toDecimalString(BigInt(credits.units), credits.exponent)), locale);
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? quotient - 1n : quotient;
}
