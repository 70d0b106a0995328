import type { PurchaseKind, Quote, QuoteRequest } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import type { Offer } from '../domain/offer.ts';
import { priceOffer, purchaseBlock, type QuoteFacts, type QuoteRefusal } from '../domain/quote.ts';
import { DomainProblem } from '../problems.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { chosenMethod, readBuyer, shownMethod, type Buyer } from './buyer.ts';
import { chooseTerms } from './choose-terms.ts';
import { readSettledPurchases } from './lanes.ts';
import { prepareTax, taxFor, type TaxEngine } from '../tax/tax-for.ts';
import { makeOffer, SOLD_WHILE } from './quote-makers.ts';
import { quoteIdOf } from './quote-id.ts';

/**
 * What the purchase would cost and give, valid for 15 minutes. Writes only the quote itself. Throws a `DomainProblem` when
 * it could not be bought.
 */
export async function createQuote(
  billing: Billing,
  input: { readonly customerId: string; readonly request: QuoteRequest },
): Promise<Quote> {
  const { database } = billing;
  await prepareTax(billing, input.customerId);
  const buyer = await loadBuyer(billing, database.db, input.customerId);
  const made = await makeQuote(billing, database.db, { buyer, request: input.request });
  await storeQuote(database.db, made, input.request);
  return made.quote;
}

export interface MadeQuote {
  readonly id: string;
  readonly buyer: Buyer;
  readonly quote: Quote;
  readonly facts: QuoteFacts;
  readonly paymentMethod: Row<'payment_method'> | null;
  /** Whose tax is in the total. */
  readonly taxEngine: TaxEngine;
}

export async function loadBuyer(billing: Billing, executor: Executor, customerId: string): Promise<Buyer> {
  const buyer = await readBuyer(executor, customerId, await billing.catalogue(), billing.now());
  if (!buyer) throw new DomainProblem('not_found');
  return buyer;
}

/** Throws when this customer can buy nothing of that kind now. */
export function refuseWhenBlocked(buyer: Buyer, kind: PurchaseKind): void {
  const block = purchaseBlock(buyer.quoted, buyer.subscription);
  if (block === null) return;
  const isPastDue = block === 'payment_past_due';
  if ((isPastDue || block === 'subscription_required') && SOLD_WHILE[block].includes(kind)) return;
  const { pastDueInvoiceId: invoiceId, pastDuePurchaseId: purchaseId } = buyer.subscription ?? {};
  throw new DomainProblem(block, {
    ...(isPastDue && invoiceId ? { invoiceId } : {}),
    ...(isPastDue && purchaseId ? { purchaseId } : {}),
  });
}

/** The quote as it would be made now, or as of `at`; nothing is written. */
export async function makeQuote(
  billing: Billing,
  executor: Executor,
  input: { readonly buyer: Buyer; readonly request: QuoteRequest; readonly at?: Date },
): Promise<MadeQuote> {
  const { buyer, request, at = billing.now() } = input;
  refuseWhenBlocked(buyer, request.kind);
  const paymentMethod = chosenMethod(buyer, request.paymentMethodId);
  if (request.paymentMethodId !== undefined && !paymentMethod) {
    throw new DomainProblem('payment_method_unavailable', { param: 'paymentMethodId' });
  }
  const catalogue = await billing.catalogue();
  const asked = { billing, executor, catalogue, buyer, request, at };
  const offer = await makeOffer(asked);
  if (!offer.ok) throw problemOf(offer);
  const chosen = await chooseTerms(asked, offer);
  return priceFor(billing, buyer, chosen, { paymentMethod: chosen.bankTransfer ? null : paymentMethod, at });
}

/** `at`: the moment the offer was made for. Throws when the total cannot be charged or its tax cannot be known. */
export async function priceFor(
  billing: Billing,
  buyer: Buyer,
  offer: Offer,
  { paymentMethod, at }: { readonly paymentMethod: Row<'payment_method'> | null; readonly at: Date },
): Promise<MadeQuote> {
  const id = billing.newId();
  const { processor_customer_id: processorCustomerId, currency } = buyer.customer;
  const taxed = await taxFor(billing, { processorCustomerId, currency }, offer);
  const result = priceOffer(
    {
      id: quoteIdOf(billing.signer, buyer.customer.customer_id, id),
      catalogue: await billing.catalogue(),
      customer: buyer.quoted,
      wallet: buyer.wallet,
      paymentMethod: shownMethod(paymentMethod, at),
      now: at,
    },
    taxed ? { ...offer, fixed: taxed } : offer,
  );
  if (!result.ok) throw problemOf(result);
  const taxEngine = taxed ? 'processor' : 'table';
  return { id, buyer, quote: result.quote, facts: result.facts, paymentMethod, taxEngine };
}

/** `request`: what a fresh quote can be made of later; the kind alone for a charge that nobody asked for. */
export async function storeQuote(
  executor: Executor,
  made: MadeQuote,
  request: QuoteRequest | { readonly kind: PurchaseKind },
): Promise<Row<'quote'>> {
  const { quote, facts, buyer } = made;
  return executor
    .insertInto('quote')
    .values({
      customer_id: buyer.customer.customer_id,
      id: made.id,
      kind: quote.kind,
      lane: facts.lane,
      invoice_type: facts.invoiceType,
      terms: JSON.stringify(facts.terms),
      pays_invoice_id: facts.invoiceId,
      continues_purchase_id: facts.continuesPurchaseId,
      unit: facts.unit,
      credit_micro: facts.creditMicro,
      currency: facts.currency,
      subtotal_minor: facts.subtotalMinor,
      tax_minor: facts.taxMinor,
      total_minor: facts.totalMinor,
      pack_key: facts.packKey,
      pack_quantity: facts.packQuantity,
      grant_expires_after_days: facts.expiresAfterDays,
      payment_method_id: made.paymentMethod?.id ?? null,
      tax_engine: made.taxEngine,
      settled_purchases: await readSettledPurchases(executor, buyer, facts.lane),
      body: JSON.stringify(quote),
      request: JSON.stringify(request),
      created_at: new Date(quote.createdAt),
      expires_at: new Date(quote.expiresAt),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

function problemOf({ code, param, limit, invoiceId }: QuoteRefusal): DomainProblem {
  return new DomainProblem(code, {
    ...(param === undefined ? {} : { param }),
    ...(limit ? { limit } : {}),
    ...(invoiceId === undefined ? {} : { invoiceId }),
  });
}
