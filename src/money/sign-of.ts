import type { Credits, LedgerMoney, Money } from 'billing-portal-contract';
import { creditsToMicro, microOf, minorOf } from './from-wire.ts';

/** -1, 0 or 1 for any of the three kinds of amount. */
export function signOf(amount: Money | LedgerMoney | Credits): -1 | 0 | 1 {
  const value = 'minor' in amount ? minorOf(amount) : 'micro' in amount ? microOf(amount) : creditsToMicro(amount);
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
