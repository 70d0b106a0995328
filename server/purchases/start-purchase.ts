import { isDeepStrictEqual } from 'node:util';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Purchase } from '../../contract/purchase.ts';
import type { QuoteRequest } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import type { Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { chosenMethod, type Buyer } from './buyer.ts';
import { isTransferLane } from './choose-terms.ts';
import { cancelQuietly } from './cancel-purchase.ts';
import { refuseObstacle } from './charge-obstacle.ts';
import { continuePurchase } from './continue-purchase.ts';
import { loadBuyer, makeQuote, refuseWhenBlocked, storeQuote, type MadeQuote } from './create-quote.ts';
import { drivePurchase } from './drive-purchase.ts';
import { findByQuote, insertPurchase, isSuperseded } from './insert-purchase.ts';
import { findOpenInLane, readSettledPurchases } from './lanes.ts';
import { isReplaceable, keyOf, type PurchaseRow } from './purchase-row.ts';
import { readQuoteId } from './quote-id.ts';
import { getPurchase } from './view-purchase.ts';

type QuoteRow = Row<'quote'>;

/**
 * Buys what was quoted. The quote is the natural key: asking again, from anywhere, answers with the same purchase. Every
 * reason to refuse is looked at before the processor is called. Throws a `DomainProblem`, with a fresh quote where the
 * customer only has to confirm again.
 */
export async function startPurchase(
  billing: Billing,
  input: { readonly customerId: string; readonly quoteId: string },
): Promise<Purchase> {
  const { customerId } = input;
  const id = readQuoteId(billing.signer, customerId, input.quoteId);
  if (id === null) throw new DomainProblem('not_found');
  const { db } = billing.database;
  const purchase =
    (await findByQuote(billing, db, customerId, id)) ?? (await begin(billing, await readQuote(db, customerId, id)));
  // The lease of an open purchase spaces the looks at it; an attempt that was just asked for does not wait for one.
  const ignoreLease = purchase.quote_id !== id;
  await drivePurchase(billing, keyOf(purchase), { cause: 'request', ignoreLease });
  return getPurchase(billing, keyOf(purchase));
}

async function readQuote(executor: Executor, customerId: string, quoteId: string): Promise<QuoteRow> {
  const quote = await executor
    .selectFrom('quote')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', '=', quoteId)
    .executeTakeFirst();
  if (!quote) throw new DomainProblem('not_found');
  return quote;
}

async function begin(billing: Billing, quote: QuoteRow): Promise<PurchaseRow> {
  if (quote.continues_purchase_id !== null && quote.confirmed_attempt !== null)
    return continuePurchase(billing, quote, null);
  const buyer = await loadBuyer(billing, billing.database.db, quote.customer_id);
  await refuseOutdated(billing, buyer, quote);
  const paymentMethodId = chargedMethod(buyer, quote);
  if (quote.continues_purchase_id !== null) return continuePurchase(billing, quote, paymentMethodId);
  if (paymentMethodId !== null) await refuseObstacle(billing, quote.customer_id);
  await makeRoom(billing, quote);
  const purchase = await insertPurchase(billing, quote, paymentMethodId);
  if (purchase === 'superseded') {
    const current = await loadBuyer(billing, billing.database.db, quote.customer_id);
    throw await withFreshQuote(billing, { buyer: current, quote }, 'quote_superseded');
  }
  await billing.probe('purchase.created');
  return purchase;
}

/** What was shown must still be true: in time, at this price, and with nothing bought since. */
async function refuseOutdated(billing: Billing, buyer: Buyer, quote: QuoteRow): Promise<void> {
  const request = quote.request as QuoteRequest;
  refuseWhenBlocked(buyer, request.kind);
  const { db } = billing.database;
  const refuse = (code: ProblemCode) => withFreshQuote(billing, { buyer, quote }, code);
  if (billing.now() >= quote.expires_at) throw await refuse('quote_expired');
  const made = await makeQuote(billing, db, { buyer, request: withoutMethod(request), at: quote.created_at });
  if (!isSame(made, quote)) throw await refuse('quote_price_changed');
  const settled = await readSettledPurchases(db, buyer, quote.lane);
  if (isSuperseded(billing, settled, quote)) throw await refuse('quote_superseded');
}

function isSame({ facts }: MadeQuote, quote: QuoteRow): boolean {
  return (
    facts.unit === quote.unit &&
    facts.currency === quote.currency &&
    facts.creditMicro === quote.credit_micro &&
    facts.subtotalMinor === quote.subtotal_minor &&
    facts.taxMinor === quote.tax_minor &&
    facts.totalMinor === quote.total_minor &&
    facts.expiresAfterDays === quote.grant_expires_after_days &&
    facts.continuesPurchaseId === quote.continues_purchase_id &&
    isDeepStrictEqual(facts.terms, quote.terms)
  );
}

async function withFreshQuote(
  billing: Billing,
  { buyer, quote }: { readonly buyer: Buyer; readonly quote: QuoteRow },
  code: ProblemCode,
): Promise<DomainProblem> {
  const request = quote.request as QuoteRequest;
  const isKnown = chosenMethod(buyer, request.paymentMethodId) !== null;
  const again = isKnown ? request : withoutMethod(request);
  const { db } = billing.database;
  const made = await makeQuote(billing, db, { buyer, request: again });
  await storeQuote(db, made, again);
  return new DomainProblem(code, { quote: made.quote });
}

function withoutMethod(request: QuoteRequest): QuoteRequest {
  const { paymentMethodId: _removed, ...rest } = request;
  return rest;
}

/** The method that was shown, or the one saved since when there was none to show. `null` when nothing is charged. */
function chargedMethod(buyer: Buyer, quote: QuoteRow): string | null {
  if (isTransferLane(quote.lane)) return null;
  if (quote.payment_method_id === null) {
    const method = chosenMethod(buyer, undefined);
    if (!method && quote.total_minor > 0n) throw new DomainProblem('payment_method_required');
    return method?.id ?? null;
  }
  const method = chosenMethod(buyer, quote.payment_method_id);
  if (!method) throw new DomainProblem('payment_method_unavailable');
  return method.id;
}

/** A purchase that waits for another card gives way; one that may still take money, or that is owed, does not. */
async function makeRoom(billing: Billing, quote: QuoteRow): Promise<void> {
  if (!billing.guards.one_open_purchase) return;
  const open = await findOpenInLane(billing.database.db, { customerId: quote.customer_id, lane: quote.lane });
  if (!open || open.quote_id === quote.id) return;
  if (isReplaceable(open)) {
    const ended = await cancelQuietly(billing, keyOf(open), 'replaced by another purchase');
    if (ended) return;
  }
  throw new DomainProblem('purchase_in_progress', { purchaseId: open.id });
}
