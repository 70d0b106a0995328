/** How prices and percentages are written. Exact, or what is rounded says so in its name. */
import type { CreditPack } from 'billing-portal-contract';
import { trimToDigits } from './format-rate.ts';
import { LEDGER_EXPONENT, toDecimalString } from './from-wire.ts';
import { formatCurrency, isolateSign, numberFormat } from './number-formats.ts';

const LEFT_TO_RIGHT_MARK = '\u200e';

/** Price of one credit, rounded half to even to four significant digits or the currency's own: "€0.0238". */
export function formatPricePerCreditRounded(price: CreditPack['pricePerCredit'], locale: string): string {
  const minorPerMillion = BigInt(price.minorPerMillion);
  const surplusDigits = Math.min(Math.max(minorPerMillion.toString().length - 4, 0), LEDGER_EXPONENT);
  const rounded = divideHalfEven(minorPerMillion, 10n ** BigInt(surplusDigits));
  const decimal = toDecimalString(rounded, price.exponent + LEDGER_EXPONENT - surplusDigits);
  return formatCurrency(trimToDigits(decimal, price.exponent), price.currency, locale);
}

/** A percentage as the contract gives it: "19" → "19%", "8.875" → "8.875%". */
export function formatPercent(percent: string | number, locale: string): string {
  // As a unit and not as a fraction: nothing is divided, so nothing is rounded.
  const format = numberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 6 });
  return format.format(String(percent) as Intl.StringNumericLiteral);
}

/** The currency's sign as this locale writes it, and its side of the number in writing order, for input fields. */
export function currencySign(
  currency: string,
  { locale, isRightToLeft }: { readonly locale: string; readonly isRightToLeft: boolean },
): { readonly sign: string; readonly position: 'before' | 'after' } {
  const parts = numberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const index = parts.findIndex((part) => part.type === 'currency');
  // Persian writes the whole amount from left to right, so that its sign, though first, stands at the far end of the line.
  const isWrittenLeftToRight = parts[0]?.value.startsWith(LEFT_TO_RIGHT_MARK) === true;
  const isFirst = index < parts.findIndex((part) => part.type === 'integer');
  const isBefore = isFirst !== (isRightToLeft && isWrittenLeftToRight);
  const sign = parts[index]?.value ?? currency;
  return { sign: isRightToLeft ? isolateSign(sign) : sign, position: isBefore ? 'before' : 'after' };
}

/** For what is not negative. */
function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twiceRest = (numerator % denominator) * 2n;
  const isUp = twiceRest > denominator || (twiceRest === denominator && quotient % 2n === 1n);
  return isUp ? quotient + 1n : quotient;
}
