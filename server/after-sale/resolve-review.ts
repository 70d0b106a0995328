import type { Purchase } from '../../contract/purchase.ts';
import { sumReceipts } from '../bank-transfers/receipts.ts';
import type { Billing } from '../context.ts';
import { addCustomerCredit } from '../customer-credit/customer-credit.ts';
import { acceptPaid } from '../domain/accept-paid.ts';
import { refundableMinor } from '../domain/refunds.ts';
import { GatewayError, type ProcessorRefund } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import {
  changePurchase,
  isOpen,
  keyOf,
  lockPurchase,
  readPurchase,
  type PurchaseKey,
  type PurchaseRow,
} from '../purchases/purchase-row.ts';
import { endUnpaid } from '../purchases/end-unpaid.ts';
import { settleByHand } from '../purchases/succeed-purchase.ts';
import { getPurchase } from '../purchases/view-purchase.ts';
import type { BillingTransaction } from '../store/database.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { ensureAfterSale, readRefunds } from './after-sale-row.ts';
import { issueCreditNote } from './credit-notes.ts';
import { reconcileAfterSale } from './reconcile-after-sale.ts';
import { hasFailed } from './refund-rows.ts';

export interface ReviewDecision extends PurchaseKey {
  readonly decision: 'credit' | 'refund';
  readonly reason: string;
}

/**
 * A person decides about a purchase that was paid differently than quoted, so that nothing stays stuck. `credit` gives what was paid
 * for, in proportion; what was paid too much becomes money credit. `refund` gives all of it back and ends the purchase. Throws
 * `DomainProblem`: not_found, review_not_open (nothing to decide, or nothing was paid that could be credited),
 * payment_service_unavailable, refund_not_possible.
 */
export async function resolveReview(billing: Billing, input: ReviewDecision): Promise<Purchase> {
  const purchase = await readPurchase(billing.database.db, input);
  if (purchase.needs_review === null) throw new DomainProblem('review_not_open', { purchaseId: purchase.id });
  const paidMinor = await readPaid(billing, purchase);
  if (input.decision === 'credit') await credit(billing, input, paidMinor);
  else await refund(billing, input, purchase, paidMinor);
  return getPurchase(billing, input);
}

/** What really arrived, by the processor's record or the bank's. */
async function readPaid(billing: Billing, purchase: PurchaseRow): Promise<bigint> {
  if (purchase.processor_invoice_id === null) return sumReceipts(billing.database.db, keyOf(purchase));
  try {
    return (await billing.gateway.retrieveInvoice(purchase.processor_invoice_id)).amountPaidMinor;
  } catch (error) {
    throw unavailable(error, purchase);
  }
}

function unavailable(error: unknown, purchase: PurchaseRow): unknown {
  if (!(error instanceof GatewayError)) return error;
  return new DomainProblem('payment_service_unavailable', { purchaseId: purchase.id });
}

async function credit(billing: Billing, input: ReviewDecision, paidMinor: bigint): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, input.customerId);
    const purchase = await lockPurchase(transaction, input);
    // Money for a purchase that has ended can only go back: its invoice is void.
    if (purchase.needs_review === null || !isOpen(purchase.status)) throw notOpen(purchase);
    const accepted = acceptPaid({
      paidMinor,
      totalMinor: purchase.total_minor,
      subtotalMinor: purchase.subtotal_minor,
      creditMicro: purchase.credit_micro,
    });
    if (!accepted) throw notOpen(purchase);
    await transaction
      .updateTable('purchase')
      .set({ accepted_minor: accepted.acceptedMinor, credit_micro: accepted.creditMicro })
      .where('customer_id', '=', purchase.customer_id)
      .where('id', '=', purchase.id)
      .execute();
    const changed = { ...purchase, accepted_minor: accepted.acceptedMinor, credit_micro: accepted.creditMicro };
    await settleByHand(billing, transaction, changed, accepted.acceptedMinor, `accepted: ${input.reason}`);
    await correctInvoice(billing, transaction, purchase, accepted.shortMinor);
    if (accepted.excessNetMinor > 0n) {
      await addCustomerCredit(transaction, {
        customerId: purchase.customer_id,
        currency: purchase.currency,
        amountMinor: accepted.excessNetMinor,
        idempotencyKey: `overpaid:${purchase.id}`,
        description: 'Paid more than was due',
        actor: 'operator',
        purchaseId: purchase.id,
        now: billing.now(),
      });
    }
  });
}

/** What was not paid comes off by a credit note: an issued invoice is never changed. */
async function correctInvoice(
  billing: Billing,
  transaction: BillingTransaction,
  purchase: PurchaseRow,
  shortMinor: bigint,
): Promise<void> {
  if (shortMinor === 0n) return;
  const invoice = await transaction
    .selectFrom('invoice')
    .selectAll()
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.invoice_id)
    .executeTakeFirstOrThrow();
  await issueCreditNote(billing, transaction, invoice, { amountMinor: shortMinor, what: 'Not paid of' });
}

async function refund(
  billing: Billing,
  input: ReviewDecision,
  purchase: PurchaseRow,
  paidMinor: bigint,
): Promise<void> {
  const { refundId, amountMinor } = await planSendingBack(billing, purchase, paidMinor);
  const sent = amountMinor > 0n ? await sendBack(billing, purchase, amountMinor, refundId, input.reason) : null;
  await billing.probe('review.refunded');
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, input.customerId);
    const row = await lockPurchase(transaction, input);
    if (row.needs_review === null) return;
    const now = billing.now();
    if (amountMinor > 0n) {
      await transaction
        .insertInto('refund')
        .values({
          customer_id: row.customer_id,
          id: refundId,
          purchase_id: row.id,
          amount_minor: amountMinor,
          reason: input.reason,
          actor: 'operator',
          // A transfer goes back by hand: the operator says that it did.
          status: sent?.status ?? 'succeeded',
          processor_refund_id: sent?.id ?? null,
          created_at: now,
          updated_at: now,
        })
        .onConflict((conflict) => conflict.columns(['customer_id', 'id']).doNothing())
        .execute();
    }
    await changePurchase(billing, transaction, row, { needs_review: null }, `refunded: ${input.reason}`);
    if (isOpen(row.status)) {
      await endUnpaid(billing, transaction, { ...row, needs_review: null }, `refunded: ${input.reason}`);
    }
    // From now on it is looked at from time to time: what was sent back may fail to arrive.
    if (sent) await ensureAfterSale(transaction, keyOf(row), now);
  });
  if (sent) await lookNow(billing, keyOf(purchase));
}

/** One that failed is not asked for again: each has an id, and at the processor a key, of its own. */
async function planSendingBack(
  billing: Billing,
  purchase: PurchaseRow,
  paidMinor: bigint,
): Promise<{ refundId: string; amountMinor: bigint }> {
  const refunds = await readRefunds(billing.database.db, keyOf(purchase));
  const failed = refunds.filter(hasFailed).length;
  const amountMinor = refundableMinor({
    paidMinor,
    refunds: refunds.map((refund) => ({ status: refund.status, amountMinor: refund.amount_minor })),
    disputedMinor: 0n,
    failedLate: false,
  });
  return { refundId: failed === 0 ? `review:${purchase.id}` : `review:${purchase.id}:${failed + 1}`, amountMinor };
}

/** What came of it is known at once where the processor says so; otherwise a webhook or the sweeper tells. */
async function lookNow(billing: Billing, key: PurchaseKey): Promise<void> {
  try {
    await reconcileAfterSale(billing, key, 'review refunded');
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
  }
}

async function sendBack(
  billing: Billing,
  purchase: PurchaseRow,
  amountMinor: bigint,
  refundId: string,
  reason: string,
): Promise<ProcessorRefund | null> {
  const { processor_invoice_id: invoiceId } = purchase;
  if (invoiceId === null) return null;
  try {
    const { refunds } = await billing.gateway.retrieveAfterSale(invoiceId);
    const known = refunds.find(({ metadata }) => metadata['refund_id'] === refundId);
    if (known) return known;
    return await billing.gateway.refundInvoice(
      invoiceId,
      {
        amountMinor,
        reason,
        metadata: { refund_id: refundId, purchase_id: purchase.id, customer_id: purchase.customer_id },
      },
      { idempotencyKey: refundId.replaceAll(':', '_') },
    );
  } catch (error) {
    const isRefused =
      error instanceof GatewayError && (error.kind === 'invalid_request' || error.kind === 'invalid_state');
    if (isRefused) throw new DomainProblem('refund_not_possible', { purchaseId: purchase.id });
    throw unavailable(error, purchase);
  }
}

function notOpen(purchase: PurchaseRow): DomainProblem {
  return new DomainProblem('review_not_open', { purchaseId: purchase.id });
}
