import type { Credits, LedgerMoney } from 'billing-portal-contract';
import { creditsToMicro } from '../../src/money/from-wire.ts';

const WHOLE = 1_000_000n;
const TENTH = 100_000n;

/** Of credits no more digits than an "about" can carry, rounded down: whole ones from ten on, else tenths. Money is rounded where it is shown. */
export function roughly(amount: Credits | LedgerMoney): Credits | LedgerMoney {
  if ('micro' in amount) return amount;
  const micro = creditsToMicro(amount);
  if (micro < TENTH) return amount;
  return micro >= 10n * WHOLE
    ? { units: (micro / WHOLE).toString(), exponent: 0 }
    : { units: (micro / TENTH).toString(), exponent: 1 };
}
