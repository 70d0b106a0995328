/** What a search among invoices may mean beside text: an amount, as people write one. */
import { powerOfTen } from './micro.ts';

/** Digits and separators, with at most a sign of currency or its code around them. */
const AMOUNT = /^(?:\p{Sc}|[A-Za-z]{3})?\s*(\d[\d.,'’\s]*)\s*(?:\p{Sc}|[A-Za-z]{3})?$/u;
const GROUP = /^\d{1,3}(?:[.,'’\s]\d{3})+$/;

/**
 * The amounts in minor units that a search may mean: "59.50", "59,50 €", "1.234,50", "59". "1.234" is read both ways where a
 * currency allows it. Empty when it is no amount.
 */
export function amountsSought(search: string, exponent: number): bigint[] {
  const typed = AMOUNT.exec(withWesternDigits(search).trim())?.[1]?.trim();
  if (typed === undefined || typed.length > 20 || /^0\d/.test(typed)) return [];
  const found = new Set<bigint>();
  const isWhole = /^\d+$/.test(typed) || GROUP.test(typed);
  if (isWhole) found.add(BigInt(digitsOf(typed)) * powerOfTen(exponent));
  const [, whole, fraction] = /^(.*)[.,](\d+)$/.exec(typed) ?? [];
  if (whole !== undefined && fraction !== undefined && fraction.length <= exponent) {
    if (/^\d+$/.test(whole) || GROUP.test(whole)) found.add(BigInt(digitsOf(whole) + fraction.padEnd(exponent, '0')));
  }
  return [...found];
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** Arabic and Persian keyboards write digits and separators of their own. */
function withWesternDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',');
}
