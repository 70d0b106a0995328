/** Charges that nobody confirms at that moment: the billing cycle, automatic top-ups, the operator. */
import type { PurchaseKind, QuoteRequest } from '../../contract/quote.ts';
import type { Billing } from '../context.ts';
import type { Offer } from '../domain/offer.ts';
import { DomainProblem } from '../problems.ts';
import { violatedConstraint, type BillingTransaction } from '../store/database.ts';
import { createWallet, lockWallets } from '../store/wallet-repository.ts';
import { chosenMethod, type Buyer } from './buyer.ts';
import { withPreparedTax } from '../tax/tax-for.ts';
import { refuseObstacle } from './charge-obstacle.ts';
import { loadBuyer, makeQuote, priceFor, refuseWhenBlocked, storeQuote } from './create-quote.ts';
import { drivePurchase } from './drive-purchase.ts';
import { insertPurchaseRow } from './insert-purchase.ts';
import { findOpenInLane } from './lanes.ts';
import { keyOf, readPurchase, type PurchaseRow } from './purchase-row.ts';

export type OffSessionOrigin = 'auto' | 'operator' | 'cycle';

export interface OffSessionCharge {
  readonly customerId: string;
  readonly origin: OffSessionOrigin;
  /** What a customer could ask for, or what the engine offers by itself. */
  readonly sold: { readonly request: QuoteRequest } | { readonly offer: Offer };
  /** The first in charging order when absent; `null` charges none, and the invoice waits for one. */
  readonly paymentMethodId?: string | null;
  /** Recorded with the first status. */
  readonly cause: string;
  /**
   * Runs in the transaction that makes the purchase, after it, under the wallet's lock: for the row whose unique key keeps it from
   * being made twice. What it throws undoes the purchase.
   */
  readonly within?: (transaction: BillingTransaction, purchase: PurchaseRow) => Promise<void>;
}

/**
 * Makes quote and purchase and carries the purchase as far as it goes; answers it as it then stands. `billing` has the
 * customer's clock. Throws a `DomainProblem` before anything is charged, `purchase_in_progress` among them.
 */
export async function chargeOffSession(billing: Billing, charge: OffSessionCharge): Promise<PurchaseRow> {
  const { customerId } = charge;
  // The processor is asked while nothing is locked.
  await refuseObstacle(billing, customerId);
  const purchase = await withPreparedTax(billing, customerId, (taxed) =>
    taxed.database.transaction(async (transaction) => {
      const { unit } = await loadBuyer(taxed, transaction, customerId);
      await createWallet(transaction, customerId, unit);
      await lockWallets(transaction, customerId);
      return insertOffSession(taxed, transaction, charge, await loadBuyer(taxed, transaction, customerId));
    }),
  ).catch(async (error: unknown) => {
    if (violatedConstraint(error) !== 'one_open_purchase') throw error;
    throw await inProgress(billing, charge);
  });
  await billing.probe('purchase.created');
  await drivePurchase(billing, keyOf(purchase), { cause: charge.cause });
  return readPurchase(billing.database.db, keyOf(purchase));
}

/**
 * The same in a transaction that has locked the wallets and read `buyer` after that, inside of `withPreparedTax`. Nothing is charged yet:
 * drive it.
 */
export async function insertOffSession(
  billing: Billing,
  transaction: BillingTransaction,
  charge: OffSessionCharge,
  buyer: Buyer,
): Promise<PurchaseRow> {
  const { sold, origin, cause } = charge;
  const request: QuoteRequest | { readonly kind: PurchaseKind } =
    'request' in sold ? sold.request : { kind: sold.offer.kind };
  if (origin !== 'cycle') refuseWhenBlocked(buyer, request.kind);
  const method = charge.paymentMethodId === null ? null : chosenMethod(buyer, charge.paymentMethodId);
  const made =
    'request' in sold
      ? { ...(await makeQuote(billing, transaction, { buyer, request: sold.request })), paymentMethod: method }
      : await priceFor(billing, buyer, sold.offer, { paymentMethod: method, at: billing.now() });
  if (origin !== 'cycle' && !method && made.facts.totalMinor > 0n) throw new DomainProblem('payment_method_required');
  const quote = await storeQuote(transaction, made, request);
  const purchase = await insertPurchaseRow(billing, transaction, quote, {
    paymentMethodId: method?.id ?? null,
    origin,
    cause,
  });
  await charge.within?.(transaction, purchase);
  return purchase;
}

async function inProgress(billing: Billing, { customerId, sold }: OffSessionCharge): Promise<DomainProblem> {
  const { db } = billing.database;
  const lane = 'offer' in sold ? sold.offer.lane : (await loadBuyer(billing, db, customerId)).unit;
  const open = await findOpenInLane(db, { customerId, lane });
  return new DomainProblem('purchase_in_progress', open ? { purchaseId: open.id } : {});
}
