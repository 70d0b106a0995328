import type { QuoteRequest } from '../../contract/quote.ts';
import { addOnOffer } from '../domain/add-on-offer.ts';
import type { OfferResult } from '../domain/offer.ts';
import { readChangeFacts } from '../plan-changes/change-facts.ts';
import type { OfferInput } from '../purchases/quote-makers.ts';

export async function offerAddOn(input: OfferInput<Extract<QuoteRequest, { kind: 'addon' }>>): Promise<OfferResult> {
  const { executor, catalogue, buyer, request, at } = input;
  const { customer_id: customerId, currency } = buyer.customer;
  return addOnOffer(await readChangeFacts(executor, { customerId, currency, catalogue, at }), request.addOn);
}
