/** What a bill of the cycle agrees on, as it is frozen in its quote. */
import type { Terms } from '../domain/offer.ts';

export interface RenewalTerms {
  readonly subscriptionId: string;
  /** The subscription is paid for until then; `null`: this bill pays for no period. */
  readonly paidUntil: Date | null;
  /** The trial has ended: paid periods are counted from here. */
  readonly anchorAt: Date | null;
}

export function writeRenewalTerms({ subscriptionId, paidUntil, anchorAt }: RenewalTerms): Terms {
  return {
    subscriptionId,
    paidUntil: paidUntil?.toISOString() ?? null,
    anchorAt: anchorAt?.toISOString() ?? null,
  };
}

export function readRenewalTerms(terms: unknown): RenewalTerms {
  const { subscriptionId, paidUntil, anchorAt } = terms as Record<keyof RenewalTerms, string | null>;
  if (subscriptionId === null) throw new TypeError('The terms of a renewal name no subscription.');
  return {
    subscriptionId,
    paidUntil: paidUntil === null ? null : new Date(paidUntil),
    anchorAt: anchorAt === null ? null : new Date(anchorAt),
  };
}
