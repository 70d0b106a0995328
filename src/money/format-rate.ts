import type { LedgerMoney } from 'billing-portal-contract';
import { LEDGER_EXPONENT, microOf, toDecimalString } from './from-wire.ts';
import { formatCurrency } from './number-formats.ts';

/** A ledger amount with all its digits, at least those of its currency: "€0.000015", "€0.40". */
export function formatRate(amount: LedgerMoney, locale: string): string {
  const decimal = toDecimalString(microOf(amount), LEDGER_EXPONENT);
  return formatCurrency(trimToDigits(decimal, amount.exponent), amount.currency, locale);
}

/** Drops zeros at the end, but leaves at least `digits` of the fraction. */
export function trimToDigits(decimal: string, digits: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(digits, '0');
  return kept === '' ? whole : `${whole}.${kept}`;
}
