import { minorOf } from './from-wire.ts';
import { parseAmount } from './parse-amount.ts';

/** ISO 4217 for "no currency": no sign of it is ever typed. */
const NO_CURRENCY = 'XXX';

/** Reads a whole number as a customer types or pastes it: "1,000", "1.000", "١٬٠٠٠". `null` for anything else. */
export function parseWhole(text: string, locale: string): bigint | null {
  const parsed = parseAmount(text, { locale, currency: NO_CURRENCY, exponent: 0 });
  return parsed.ok ? minorOf(parsed.money) : null;
}
