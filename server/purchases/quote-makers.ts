/** What is sold, by kind of purchase. Tax, storing and every later check are the same for all of them. */
import type { PurchaseKind, QuoteRequest } from '../../contract/quote.ts';
import { offerInvoicePayment } from '../billing-cycle/offer-invoice-payment.ts';
import { offerReactivation } from '../billing-cycle/offer-reactivation.ts';
import { offerAddOn } from '../add-ons/offer-add-on.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { OfferResult } from '../domain/offer.ts';
import { offerPlanChange } from '../plan-changes/offer-plan-change.ts';
import { offerPack, offerTopUp, type WalletOfferInput } from '../domain/wallet-offers.ts';
import type { Executor } from '../store/database.ts';
import type { Buyer } from './buyer.ts';

export interface OfferInput<Request extends QuoteRequest = QuoteRequest> {
  readonly billing: Billing;
  /** Reads go here: the caller may be in a transaction. */
  readonly executor: Executor;
  readonly catalogue: Catalogue;
  readonly buyer: Buyer;
  readonly request: Request;
  /**
   * The moment it is priced at. Before a quote is bought it is made again as of its own moment, so that only a real change
   * counts as one, and not the seconds that have passed.
   */
  readonly at: Date;
}

type QuoteMakers = {
  readonly [Kind in QuoteRequest['kind']]: (
    input: OfferInput<Extract<QuoteRequest, { kind: Kind }>>,
  ) => OfferResult | Promise<OfferResult>;
};

const quoteMakers: QuoteMakers = {
  credit_pack: (input) => offerPack(walletFacts(input), input.request),
  balance_topup: (input) => offerTopUp(walletFacts(input), input.request.amount),
  invoice_payment: (input) => offerInvoicePayment(input),
  plan_change: (input) => offerPlanChange(input),
  addon: (input) => offerAddOn(input),
  reactivation: (input) => offerReactivation(input),
};

/** Kinds that a customer may ask for although the standing of the subscription blocks all others. */
export const SOLD_WHILE: Readonly<Record<'payment_past_due' | 'subscription_required', readonly PurchaseKind[]>> = {
  payment_past_due: ['invoice_payment'],
  subscription_required: ['invoice_payment', 'reactivation', 'plan_change'],
};

/** The offer that answers `request`, or why there is none. */
export async function makeOffer(input: OfferInput): Promise<OfferResult> {
  const maker = quoteMakers[input.request.kind] as (request: OfferInput) => OfferResult | Promise<OfferResult>;
  return maker(input);
}

function walletFacts({ catalogue, buyer }: OfferInput): WalletOfferInput {
  return { catalogue, held: buyer.subscription ?? { planKey: '' }, currency: buyer.customer.currency };
}
