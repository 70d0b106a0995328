import type { Credits, LedgerMoney, Money } from 'billing-portal-contract';
import { creditsToMicro, LEDGER_EXPONENT, microOf, minorOf } from './from-wire.ts';

export type AnyAmount = Money | LedgerMoney | Credits;

/** Millionths of one unit, of whatever kind: to hold amounts of the same wallet against each other. */
export function microOfAny(amount: AnyAmount): bigint {
  if ('minor' in amount) return minorOf(amount) * 10n ** BigInt(LEDGER_EXPONENT - amount.exponent);
  return 'micro' in amount ? microOf(amount) : creditsToMicro(amount);
}

/** How much of the whole, in thousandths, for drawing it. Nothing of nothing is all of it. */
export function thousandthsOf(part: AnyAmount, whole: AnyAmount): number {
  const wholeMicro = microOfAny(whole);
  const partMicro = microOfAny(part);
  if (wholeMicro <= 0n) return partMicro > 0n ? 1001 : 1000;
  // More than the whole stays more, however little.
  if (partMicro > wholeMicro) return Math.max(1001, Number((partMicro * 1000n) / wholeMicro));
  return Number((partMicro * 1000n) / wholeMicro);
}
