import type { Credits, LedgerMoney } from 'billing-portal-contract';
import { fill, type Words } from './words.ts';

/** "10 credits" or "$0.40". Amounts stay decimal strings all the way: nothing is rounded and nothing is a float. */
export function costInWords(cost: Credits | LedgerMoney, language: string, words: Words): string {
  if ('micro' in cost) {
    const amount = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: cost.currency,
      minimumFractionDigits: cost.exponent,
      maximumFractionDigits: 6,
    }).format(decimal(cost.micro, 6));
    // Right to left, a sign such as "US$" would be shown as "$US".
    return amount.replace(/[A-Z]+[$¥£]/, '\u2066$&\u2069');
  }
  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(
    decimal(cost.units, cost.exponent),
  );
  return fill(words.credits, { count });
}

/** '400000', 6 → '0.400000', which `Intl` takes exactly. */
function decimal(integer: string, digits: number): `${number}` {
  const sign = integer.startsWith('-') ? '-' : '';
  const magnitude = integer.slice(sign.length).padStart(digits + 1, '0');
  const whole = magnitude.slice(0, magnitude.length - digits);
  const fraction = magnitude.slice(magnitude.length - digits);
  return `${sign}${whole}${fraction ? `.${fraction}` : ''}` as `${number}`;
}
