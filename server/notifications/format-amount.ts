import type { Credits, LedgerMoney, Money } from '../../contract/money.ts';
import { microToDecimal, microToMinorFloor } from '../domain/micro.ts';

type Amount = Money | LedgerMoney | Credits;

/** As a person of that language reads it. Exact: the number is handed over as text, never as a float. */
export function formatAmount(amount: Amount, locale: string): string {
  if ('units' in amount) return formatNumber(decimalOf(BigInt(amount.units), amount.exponent), locale);
  const minor = 'minor' in amount ? BigInt(amount.minor) : microToMinorFloor(BigInt(amount.micro), amount.exponent);
  return formatNumber(decimalOf(minor, amount.exponent), locale, {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: amount.exponent,
    maximumFractionDigits: amount.exponent,
  });
}

/** Millionths of a credit, as text. */
export function formatCreditsMicro(micro: bigint, locale: string): string {
  return formatNumber(microToDecimal(micro), locale);
}

function formatNumber(decimal: string, locale: string, options: Intl.NumberFormatOptions = {}): string {
  // Intl takes a decimal string and keeps all its digits; the type wants to be told that it is one.
  return new Intl.NumberFormat(locale, options).format(decimal as `${number}`);
}

function decimalOf(integer: bigint, exponent: number): string {
  const sign = integer < 0n ? '-' : '';
  const digits = (integer < 0n ? -integer : integer).toString().padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  return `${sign}${whole}${exponent === 0 ? '' : `.${digits.slice(-exponent)}`}`;
}
