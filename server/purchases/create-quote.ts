import type { Quote, QuoteRequest } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import { buildQuote, purchaseBlock, type QuoteFacts, type QuoteRefusal } from '../domain/quote.ts';
import { DomainProblem } from '../problems.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { chosenMethod, readBuyer, shownMethod, type Buyer } from './buyer.ts';
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
  const buyer = await loadBuyer(billing, database.db, input.customerId);
  const made = await makeQuote(billing, buyer, input.request);
  await storeQuote(database.db, made, input.request);
  return made.quote;
}

export interface MadeQuote {
  readonly id: string;
  readonly buyer: Buyer;
  readonly quote: Quote;
  readonly facts: QuoteFacts;
  readonly paymentMethod: Row<'payment_method'> | null;
}

export async function loadBuyer(billing: Billing, executor: Executor, customerId: string): Promise<Buyer> {
  const buyer = await readBuyer(executor, customerId, await billing.catalogue(), billing.now());
  if (!buyer) throw new DomainProblem('not_found');
  return buyer;
}

/** Throws when this customer can buy nothing now. */
export function refuseWhenBlocked(buyer: Buyer): void {
  const block = purchaseBlock(buyer.quoted, buyer.subscription);
  if (block === null) return;
  const invoiceId = block === 'payment_past_due' ? buyer.subscription?.pastDueInvoiceId : null;
  throw new DomainProblem(block, invoiceId ? { invoiceId } : {});
}

/** The quote as it would be made now; nothing is written. */
export async function makeQuote(billing: Billing, buyer: Buyer, request: QuoteRequest): Promise<MadeQuote> {
  refuseWhenBlocked(buyer);
  const paymentMethod = chosenMethod(buyer, request.paymentMethodId);
  if (request.paymentMethodId !== undefined && !paymentMethod) {
    throw new DomainProblem('payment_method_unavailable', { param: 'paymentMethodId' });
  }
  const now = billing.now();
  const id = billing.newId();
  const result = buildQuote({
    id: quoteIdOf(billing.signer, buyer.customer.customer_id, id),
    catalogue: await billing.catalogue(),
    customer: buyer.quoted,
    subscription: buyer.subscription,
    wallet: buyer.wallet,
    paymentMethod: shownMethod(paymentMethod, now),
    request,
    now,
  });
  if (!result.ok) throw problemOf(result);
  return { id, buyer, quote: result.quote, facts: result.facts, paymentMethod };
}

export async function storeQuote(executor: Executor, made: MadeQuote, request: QuoteRequest): Promise<void> {
  const { quote, facts, buyer } = made;
  await executor
    .insertInto('quote')
    .values({
      customer_id: buyer.customer.customer_id,
      id: made.id,
      kind: quote.kind,
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
      settled_purchases: buyer.wallet.settledPurchases,
      body: JSON.stringify(quote),
      request: JSON.stringify(request),
      created_at: new Date(quote.createdAt),
      expires_at: new Date(quote.expiresAt),
    })
    .execute();
}

function problemOf({ code, param, limit }: QuoteRefusal): DomainProblem {
  return new DomainProblem(code, { ...(param === undefined ? {} : { param }), ...(limit ? { limit } : {}) });
}
