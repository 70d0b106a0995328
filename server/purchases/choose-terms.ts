/** What a customer may choose about an offer: a promotion code, and how it is paid. */
import type { QuoteRequest } from '../../contract/quote.ts';
import type { Offer } from '../domain/offer.ts';
import { policyOf } from '../domain/policy.ts';
import { DomainProblem } from '../problems.ts';
import { promoteOffer } from '../promotions/promote-offer.ts';
import type { OfferInput } from './quote-makers.ts';

/** A transfer may be on its way for days, and must not stand in the way of a purchase by card. */
const TRANSFER_LANE = 'transfer:';

export function isTransferLane(lane: string): boolean {
  return lane.startsWith(TRANSFER_LANE);
}

/** Throws `code_not_valid`, `code_not_applicable`, `code_already_used`, `purchase_not_offered` (no bank transfers). */
export async function chooseTerms(input: OfferInput, offer: Offer): Promise<Offer> {
  const { request } = input;
  if (request.kind !== 'credit_pack' && request.kind !== 'balance_topup') return offer;
  const promoted = await promoteOffer({
    executor: input.executor,
    catalogue: input.catalogue,
    customerId: input.buyer.customer.customer_id,
    customer: input.buyer.quoted,
    offer,
    code: request.promotionCode ?? null,
    at: input.at,
  });
  return payBy(input, request, promoted);
}

function payBy(
  { catalogue }: OfferInput,
  request: Extract<QuoteRequest, { kind: 'credit_pack' | 'balance_topup' }>,
  offer: Offer,
): Offer {
  if (request.payBy === undefined) return offer;
  const { enabled, dueDays, instructions } = policyOf(catalogue).bankTransfer;
  if (!enabled) throw new DomainProblem('purchase_not_offered', { param: 'payBy' });
  return {
    ...offer,
    lane: `${TRANSFER_LANE}${offer.unit}`,
    bankTransfer: { dueDays, instructions },
    terms: { ...offer.terms, payBy: request.payBy },
  };
}
