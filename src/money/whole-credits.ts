import type { Credits } from 'billing-portal-contract';

/** What comes of a pace is a guess: nobody needs its fractions. Rounded up. */
export function wholeCredits({ units, exponent }: Credits): Credits {
  const one = 10n ** BigInt(exponent);
  return { units: String((BigInt(units) + one - 1n) / one), exponent: 0 };
}
