/** What a purchase would cost and give now. Nothing here changes anything but the list of quotes. */
import type { Quote, QuoteRequest } from 'billing-portal-contract';
import type { OfferResult } from '../../server/domain/offer.ts';
import { buildQuote, priceOffer, type PricingInput, type QuoteResult } from '../../server/domain/quote.ts';
import { billOffer } from './bills.ts';
import { chooseTerms } from './choices.ts';
import type { MockContext } from './context.ts';
import { defaultMethod, methodById, paymentMethodView } from './payment-methods.ts';
import { refuse } from './problems.ts';
import type { MockCustomer, MockPaymentMethod, MockPurchase, MockQuote } from './state.ts';
import { subscriptionOffer } from './subscription.ts';
import { currentPeriod } from './usage.ts';
import { availableMicro } from './wallet.ts';

export function createQuote(context: MockContext, customer: MockCustomer, request: QuoteRequest): Quote {
  const made = makeQuote(context, customer, request);
  customer.quotes.set(made.quote.id, made);
  return made.quote;
}

export function makeQuote(context: MockContext, customer: MockCustomer, request: QuoteRequest): MockQuote {
  const { subscription, wallet } = customer;
  const method = chosenMethod(customer, request.paymentMethodId);
  const input = {
    id: context.newId('quote'),
    catalogue: context.catalogue,
    customer: { ...customer, frozen: false },
    subscription,
    wallet: {
      availableMicro: wallet ? availableMicro(wallet, context.now()) : 0n,
      debtMicro: wallet?.debtMicro ?? 0n,
      periodEnd: currentPeriod(context, customer)?.end ?? null,
    },
    paymentMethod: isTransfer(request) ? null : method && paymentMethodView(context, method),
    request,
    now: context.now(),
  };
  const offer = planOffer(context, customer, request);
  const result = offer
    ? priced(input, offer)
    : buildQuote({ ...input, choose: (chosen) => chooseTerms(context, customer, request, chosen) });
  if (!result.ok) {
    const { code, param, limit } = result;
    const invoiceId = code === 'payment_past_due' ? subscription?.pastDueInvoiceId : null;
    throw refuse(code, {
      ...(param === undefined ? {} : { param }),
      ...(limit === undefined ? {} : { limit }),
      ...(invoiceId ? { invoiceId } : {}),
    });
  }
  return {
    quote: result.quote,
    request,
    creditMicro: result.facts.creditMicro,
    terms: result.facts.terms,
    settledPurchases: wallet?.settledPurchases ?? 0,
  };
}

/** What is paid for the plan; `null`: it is a pack or funds. */
function planOffer(context: MockContext, customer: MockCustomer, request: QuoteRequest): OfferResult | null {
  switch (request.kind) {
    case 'plan_change':
    case 'addon':
      return subscriptionOffer(context, customer, request);
    case 'invoice_payment':
    case 'reactivation':
      return billOffer(context, customer, request);
    default:
      return null;
  }
}

/** Nothing is charged: the customer's own bank is told what to pay. */
function isTransfer(request: QuoteRequest): boolean {
  return 'payBy' in request && request.payBy === 'bank_transfer';
}

function priced(input: PricingInput, offer: OfferResult): QuoteResult {
  return offer.ok ? priceOffer(input, offer) : offer;
}

function chosenMethod(customer: MockCustomer, id: string | undefined): MockPaymentMethod | null {
  if (id === undefined) return defaultMethod(customer);
  const method = methodById(customer, id);
  if (!method) throw refuse('payment_method_unavailable', { param: 'paymentMethodId' });
  return method;
}

export function quoteOf(customer: MockCustomer, purchase: MockPurchase): MockQuote {
  const made = customer.quotes.get(purchase.quoteId);
  if (!made) throw new Error(`The quote ${purchase.quoteId} of a purchase is gone.`);
  return made;
}
