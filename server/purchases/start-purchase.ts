import type { Purchase } from '../../contract/purchase.ts';
import type { Quote, QuoteRequest } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import { DomainProblem, type ProblemFields } from '../problems.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { violatedConstraint, type BillingTransaction, type Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { createWallet, lockWallets } from '../store/wallet-repository.ts';
import { chosenMethod, type Buyer } from './buyer.ts';
import { cancelQuietly } from './cancel-purchase.ts';
import { loadBuyer, makeQuote, refuseWhenBlocked, storeQuote } from './create-quote.ts';
import { drivePurchase } from './drive-purchase.ts';
import { keyOf, OPEN_STATUSES, recordTransition, type PurchaseRow } from './purchase-row.ts';
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
  const purchase =
    (await findByQuote(billing, billing.database.db, customerId, id)) ?? (await begin(billing, customerId, id));
  await drivePurchase(billing, keyOf(purchase), { cause: 'request' });
  return getPurchase(billing, keyOf(purchase));
}

async function findByQuote(
  billing: Billing,
  executor: Executor,
  customerId: string,
  quoteId: string,
): Promise<PurchaseRow | null> {
  if (!billing.guards.one_purchase_per_quote) return null;
  const row = await executor
    .selectFrom('purchase')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('quote_id', '=', quoteId)
    .executeTakeFirst();
  return row ?? null;
}

async function begin(billing: Billing, customerId: string, quoteId: string): Promise<PurchaseRow> {
  const quote = await billing.database.db
    .selectFrom('quote')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', '=', quoteId)
    .executeTakeFirst();
  if (!quote) throw new DomainProblem('not_found');
  const buyer = await loadBuyer(billing, billing.database.db, customerId);
  await refuseOutdated(billing, buyer, quote);
  const paymentMethodId = chargedMethod(buyer, quote);
  await makeRoom(billing, quote);
  const purchase = await insertPurchase(billing, quote, paymentMethodId);
  await billing.probe('purchase.created');
  return purchase;
}

/** What was shown must still be true: in time, at this price, and with nothing bought since. */
async function refuseOutdated(billing: Billing, buyer: Buyer, quote: QuoteRow): Promise<void> {
  refuseWhenBlocked(buyer);
  const request = quote.request as QuoteRequest;
  if (billing.now() >= quote.expires_at) throw await withFreshQuote(billing, buyer, request, 'quote_expired');
  const { facts } = await makeQuote(billing, buyer, withoutMethod(request));
  const isSame =
    facts.unit === quote.unit &&
    facts.currency === quote.currency &&
    facts.creditMicro === quote.credit_micro &&
    facts.subtotalMinor === quote.subtotal_minor &&
    facts.taxMinor === quote.tax_minor &&
    facts.totalMinor === quote.total_minor &&
    facts.expiresAfterDays === quote.grant_expires_after_days;
  if (!isSame) throw await withFreshQuote(billing, buyer, request, 'quote_price_changed');
  if (isSuperseded(billing, buyer.wallet.settledPurchases, quote)) {
    throw await withFreshQuote(billing, buyer, request, 'quote_superseded');
  }
}

function isSuperseded(billing: Billing, settledPurchases: bigint, quote: QuoteRow): boolean {
  const { quote_superseded: isGuarded, one_purchase_per_quote: isKeyed } = billing.guards;
  return isGuarded && isKeyed && settledPurchases !== quote.settled_purchases;
}

async function withFreshQuote(
  billing: Billing,
  buyer: Buyer,
  request: QuoteRequest,
  code: ProblemCode,
): Promise<DomainProblem> {
  const isKnown = chosenMethod(buyer, request.paymentMethodId) !== null;
  const again = isKnown ? request : withoutMethod(request);
  const made = await makeQuote(billing, buyer, again);
  await storeQuote(billing.database.db, made, again);
  const fields: ProblemFields = { quote: made.quote satisfies Quote };
  return new DomainProblem(code, fields);
}

function withoutMethod(request: QuoteRequest): QuoteRequest {
  const { paymentMethodId: _removed, ...rest } = request;
  return rest;
}

/** The method that was shown, or the one saved since when there was none to show. */
function chargedMethod(buyer: Buyer, quote: QuoteRow): string {
  if (quote.payment_method_id === null) {
    const method = chosenMethod(buyer, undefined);
    if (!method) throw new DomainProblem('payment_method_required');
    return method.id;
  }
  const method = chosenMethod(buyer, quote.payment_method_id);
  if (!method) throw new DomainProblem('payment_method_unavailable');
  return method.id;
}

/** A purchase that waits for another card gives way; one that may still take money does not. */
async function makeRoom(billing: Billing, quote: QuoteRow): Promise<void> {
  if (!billing.guards.one_open_purchase) return;
  const open = await findOpen(billing.database.db, quote);
  if (!open || open.quote_id === quote.id) return;
  if (open.status === 'requires_payment_method') {
    const ended = await cancelQuietly(billing, keyOf(open), 'replaced by another purchase');
    if (ended) return;
  }
  throw new DomainProblem('purchase_in_progress', { purchaseId: open.id });
}

async function findOpen(executor: Executor, quote: QuoteRow): Promise<PurchaseRow | null> {
  const row = await executor
    .selectFrom('purchase')
    .selectAll()
    .where('customer_id', '=', quote.customer_id)
    .where('unit', '=', quote.unit)
    .where('status', 'in', OPEN_STATUSES)
    .executeTakeFirst();
  return row ?? null;
}

/** Under the wallet's lock, which every settlement takes too: none can come between the last look and the row. */
async function insertPurchase(billing: Billing, quote: QuoteRow, paymentMethodId: string): Promise<PurchaseRow> {
  try {
    return await billing.database.transaction(async (transaction) => {
      await createWallet(transaction, quote.customer_id, quote.unit);
      const wallets = await lockWallets(transaction, quote.customer_id);
      const settledPurchases = wallets.find(({ unit }) => unit === quote.unit)?.settled_purchases ?? 0n;
      const existing = await findByQuote(billing, transaction, quote.customer_id, quote.id);
      if (existing) return existing;
      if (isSuperseded(billing, settledPurchases, quote)) {
        const buyer = await loadBuyer(billing, transaction, quote.customer_id);
        throw await withFreshQuote(billing, buyer, quote.request as QuoteRequest, 'quote_superseded');
      }
      return insertRow(billing, transaction, quote, paymentMethodId);
    });
  } catch (error) {
    if (violatedConstraint(error) !== 'one_open_purchase') throw error;
    const open = await findOpen(billing.database.db, quote);
    throw new DomainProblem('purchase_in_progress', open ? { purchaseId: open.id } : {});
  }
}

async function insertRow(
  billing: Billing,
  transaction: BillingTransaction,
  quote: QuoteRow,
  paymentMethodId: string,
): Promise<PurchaseRow> {
  const now = billing.now();
  const row = await transaction
    .insertInto('purchase')
    .values({
      customer_id: quote.customer_id,
      id: billing.newId(),
      quote_id: quote.id,
      kind: quote.kind,
      origin: 'portal',
      unit: quote.unit,
      credit_micro: quote.credit_micro,
      currency: quote.currency,
      subtotal_minor: quote.subtotal_minor,
      tax_minor: quote.tax_minor,
      total_minor: quote.total_minor,
      status: 'pending',
      step: 'created',
      payment_method_id: paymentMethodId,
      created_at: now,
      updated_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordTransition(transaction, { ...row, status: null }, 'pending', 'confirmed by the customer');
  return row;
}
