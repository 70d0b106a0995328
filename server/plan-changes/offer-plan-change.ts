import type { QuoteRequest } from '../../contract/quote.ts';
import { refuseOffer, type OfferResult } from '../domain/offer.ts';
import { planChange } from '../domain/plan-change.ts';
import { planChangeOffer } from '../domain/plan-change-offer.ts';
import type { OfferInput } from '../purchases/quote-makers.ts';
import { readChangeFacts } from './change-facts.ts';
import { targetOf } from './preview.ts';

/** A change that takes effect now. What waits for the end of the period costs nothing now and is no purchase. */
export async function offerPlanChange(
  input: OfferInput<Extract<QuoteRequest, { kind: 'plan_change' }>>,
): Promise<OfferResult> {
  const { executor, catalogue, buyer, request, at } = input;
  const { customer_id: customerId, currency } = buyer.customer;
  const facts = await readChangeFacts(executor, { customerId, currency, catalogue, at });
  const planned = planChange(facts, targetOf(request));
  if (!planned.ok) return refuseOffer(planned.code, planned.param);
  if (planned.timing !== 'now' || planned.kind === 'same') return refuseOffer('purchase_not_offered', 'plan');
  return planChangeOffer(planned, currency);
}
