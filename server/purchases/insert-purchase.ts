import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import { reservePromotion } from '../promotions/redemptions.ts';
import { violatedConstraint, type BillingTransaction, type Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { createWallet, lockWallets } from '../store/wallet-repository.ts';
import { countSettled, findOpenInLane } from './lanes.ts';
import { recordTransition, type PurchaseRow } from './purchase-row.ts';

type QuoteRow = Row<'quote'>;

export interface NewPurchase {
  readonly paymentMethodId: string | null;
  readonly origin: PurchaseRow['origin'];
  /** Recorded with the first status. */
  readonly cause: string;
}

/**
 * Makes the purchase of a confirmed quote, under the wallet's lock, which every settlement takes too: none can come between the
 * last look and the row. Throws `purchase_in_progress`.
 */
export async function insertPurchase(
  billing: Billing,
  quote: QuoteRow,
  paymentMethodId: string | null,
): Promise<PurchaseRow | 'superseded'> {
  try {
    return await billing.database.transaction(async (transaction) => {
      await createWallet(transaction, quote.customer_id, quote.unit);
      const wallets = await lockWallets(transaction, quote.customer_id);
      const settled =
        quote.lane === quote.unit
          ? (wallets.find(({ unit }) => unit === quote.unit)?.settled_purchases ?? 0n)
          : await countSettled(transaction, { customerId: quote.customer_id, lane: quote.lane });
      const existing = await findByQuote(billing, transaction, quote.customer_id, quote.id);
      if (existing) return existing;
      if (isSuperseded(billing, settled, quote)) return 'superseded';
      return insertPurchaseRow(billing, transaction, quote, {
        paymentMethodId,
        origin: 'portal',
        cause: 'confirmed by the customer',
      });
    });
  } catch (error) {
    if (violatedConstraint(error) !== 'one_open_purchase') throw error;
    const open = await findOpenInLane(billing.database.db, { customerId: quote.customer_id, lane: quote.lane });
    throw new DomainProblem('purchase_in_progress', open ? { purchaseId: open.id } : {});
  }
}

/** Violates `one_open_purchase` when another one is open in the lane. */
export async function insertPurchaseRow(
  billing: Billing,
  transaction: BillingTransaction,
  quote: QuoteRow,
  { paymentMethodId, origin, cause }: NewPurchase,
): Promise<PurchaseRow> {
  const now = billing.now();
  const row = await transaction
    .insertInto('purchase')
    .values({
      customer_id: quote.customer_id,
      id: billing.newId(),
      quote_id: quote.id,
      kind: quote.kind,
      origin,
      lane: quote.lane,
      off_session: origin !== 'portal',
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
  await recordTransition(transaction, { ...row, status: null }, 'pending', cause);
  await reservePromotion(billing, transaction, quote, row.id);
  return row;
}

/** The purchase that was made of a quote. */
export async function findByQuote(
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

export function isSuperseded(billing: Billing, settledPurchases: bigint, quote: QuoteRow): boolean {
  const { quote_superseded: isGuarded, one_purchase_per_quote: isKeyed } = billing.guards;
  return isGuarded && isKeyed && settledPurchases !== quote.settled_purchases;
}
