import type { Credits, Money } from 'billing-portal-contract';
import { minorOf, toDecimalString, trimFraction } from './from-wire.ts';
import { numberFormat } from './number-formats.ts';

/** An amount as the customer would have typed it, without a sign of currency and without groups: "50", "12.5". */
export function typedAmount(amount: Money | Credits, locale: string): string {
  const [units, exponent] =
    'minor' in amount ? [minorOf(amount), amount.exponent] : [BigInt(amount.units), amount.exponent];
  const decimal = trimFraction(toDecimalString(units, exponent));
  const format = numberFormat(locale, { useGrouping: false, maximumFractionDigits: exponent });
  return format.format(decimal as Intl.StringNumericLiteral);
}
