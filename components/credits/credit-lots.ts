import type { CreditsCapacity } from 'billing-portal-contract';
import { creditsToMicro } from '../../src/money/from-wire.ts';

export interface CreditLot {
  /** `spent` is what is gone of the lot before it. */
  readonly kind: 'plan' | 'promo' | 'purchased' | 'spent';
  /** Share of the whole bar in thousandths; together about 1,000. */
  readonly share: number;
}

/**
 * The bar of credits: each lot with what is left and what is gone of it, in the order in which they are used. Empty
 * when nothing was ever granted.
 */
export function creditLots(credits: CreditsCapacity): readonly CreditLot[] {
  const planLeft = credits.plan === null ? 0n : creditsToMicro(credits.plan.remaining);
  const planWhole = credits.plan === null ? 0n : creditsToMicro(credits.plan.included);
  const promo = credits.promo === null ? 0n : creditsToMicro(credits.promo.remaining);
  const purchasedLeft = creditsToMicro(credits.purchased.remaining);
  const purchasedWhole = creditsToMicro(credits.purchased.granted);
  const parts = [
    { kind: 'plan', micro: planLeft },
    { kind: 'spent', micro: planWhole - planLeft },
    { kind: 'promo', micro: promo },
    { kind: 'purchased', micro: purchasedLeft },
    { kind: 'spent', micro: purchasedWhole - purchasedLeft },
  ] as const;
  const total = parts.reduce((sum, { micro }) => (micro > 0n ? sum + micro : sum), 0n);
  if (total === 0n) return [];
  return (
    parts
      .filter(({ micro }) => micro > 0n)
      // A lot too small for a thousandth keeps a sliver: it exists, and its line below says how much it is.
      .map(({ kind, micro }) => ({ kind, share: Math.max(1, Number((micro * 1000n) / total)) }))
  );
}
