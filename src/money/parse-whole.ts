import { minorOf } from './from-wire.ts';
import { parseAmount } from './parse-amount.ts';

/** Reads a whole number as a customer types or pastes it: "1,000", "1.000", "١٬٠٠٠". `null` for anything else. */
export function parseWhole(text: string, locale: string): bigint | null {
  // XXX is the currency of what has none; no sign of it is ever typed.
  const parsed = parseAmount(text, { locale, currency: 'XXX', exponent: 0 });
  return parsed.ok ? minorOf(parsed.money) : null;
}
