import { refundableMinor } from '../domain/refunds.ts';
import type { Billing } from '../context.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { lockPurchase, readPurchase, type PurchaseKey, type PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { ensureAfterSale, findAfterSale, readOwnLots, readRefunds, type RefundRow } from './after-sale-row.ts';
import { reconcileAfterSale } from './reconcile-after-sale.ts';
import { REFUND_ID } from './refund-rows.ts';

const RESUME_AFTER_MS = 30_000;

export interface RefundRequest extends PurchaseKey {
  /** The caller's own: the same id again refunds once. */
  readonly refundId: string;
  /** `null`: all that is left. */
  readonly amountMinor: bigint | null;
  readonly reason: string;
  readonly actor: 'operator' | 'customer';
  /** Freezes the lot until it is known what became of it, and is refused when anything of it was used. */
  readonly isUndo?: boolean;
}

/**
 * Gives money back. The refund is on record before the processor is asked, and whatever the answer was, the next thing is to look.
 * Throws a `DomainProblem`: not_found, refund_not_possible, undo_not_possible, event_conflict (the id was another refund),
 * payment_service_unavailable (it may have happened; asking again with the same id is safe, and the sweeper does so).
 */
export async function refundPurchase(billing: Billing, request: RefundRequest): Promise<RefundRow> {
  if (billing.guards.refund_by_id) await reconcileQuietly(billing, request);
  const refund = await requestRefund(billing, request);
  await billing.probe('refund.requested');
  if (refund.status === 'requested') await sendRefund(billing, request, refund);
  return readRefund(billing.database.db, request.customerId, refund.id);
}

/** What the books say of disputes and foreign refunds decides what may be refunded; a processor that is away decides nothing. */
async function reconcileQuietly(billing: Billing, key: PurchaseKey): Promise<void> {
  try {
    await reconcileAfterSale(billing, key, 'before refund');
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw new DomainProblem('payment_service_unavailable', { purchaseId: key.purchaseId });
  }
}

async function requestRefund(billing: Billing, request: RefundRequest): Promise<RefundRow> {
  return billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, request.customerId);
    const purchase = await lockPurchase(transaction, request);
    const known = await findRefund(transaction, request.customerId, request.refundId);
    if (known) return sameRefund(known, request);
    const leftMinor = await readRefundable(transaction, purchase);
    const amountMinor = request.amountMinor ?? leftMinor;
    if (amountMinor <= 0n || amountMinor > leftMinor) {
      throw new DomainProblem('refund_not_possible', { purchaseId: purchase.id });
    }
    if (request.isUndo) await freezeUnused(billing, transaction, purchase);
    const now = billing.now();
    await lookAgainSoon(transaction, request, now);
    return transaction
      .insertInto('refund')
      .values({
        customer_id: request.customerId,
        id: request.refundId,
        purchase_id: purchase.id,
        amount_minor: amountMinor,
        reason: request.reason,
        actor: request.actor,
        status: 'requested',
        is_undo: request.isUndo ?? false,
        created_at: now,
        updated_at: now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** Should this process end before the processor has answered, the sweeper asks again. */
async function lookAgainSoon(transaction: BillingTransaction, key: PurchaseKey, now: Date): Promise<void> {
  await transaction
    .updateTable('after_sale')
    .set({ next_look_at: new Date(now.getTime() + RESUME_AFTER_MS) })
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId)
    .execute();
}

function sameRefund(known: RefundRow, request: RefundRequest): RefundRow {
  const isSame =
    known.purchase_id === request.purchaseId &&
    (request.amountMinor === null || request.amountMinor === known.amount_minor);
  if (!isSame) throw new DomainProblem('event_conflict', { param: 'refundId' });
  return known;
}

/** What may still be given back of a purchase that was paid through the processor. */
export async function readRefundable(executor: Executor, purchase: PurchaseRow): Promise<bigint> {
  if (purchase.status !== 'succeeded' || purchase.processor_invoice_id === null) return 0n;
  const key = { customerId: purchase.customer_id, purchaseId: purchase.id };
  const [state, refunds, invoice] = await Promise.all([
    findAfterSale(executor, key),
    readRefunds(executor, key),
    executor
      .selectFrom('invoice')
      .select('amount_paid_minor')
      .where('customer_id', '=', purchase.customer_id)
      .where('id', '=', purchase.invoice_id)
      .executeTakeFirst(),
  ]);
  return refundableMinor({
    paidMinor: invoice?.amount_paid_minor ?? 0n,
    refunds: refunds.map((refund) => ({ status: refund.status, amountMinor: refund.amount_minor })),
    disputedMinor: state?.disputed_minor ?? 0n,
    failedLate: state?.failed_late ?? false,
  });
}

/** Nobody can spend it while its money is on the way back. */
async function freezeUnused(billing: Billing, transaction: BillingTransaction, purchase: PurchaseRow): Promise<void> {
  const own = await readOwnLots(transaction, { customerId: purchase.customer_id, purchaseId: purchase.id });
  const ids = own.map(({ id }) => id);
  if (ids.length === 0) throw new DomainProblem('undo_not_possible', { purchaseId: purchase.id });
  const { numUpdatedRows } = await transaction
    .updateTable('credit_grant')
    .set({ frozen_at: billing.now() })
    .where('customer_id', '=', purchase.customer_id)
    .where('id', 'in', ids)
    .where('held_micro', '=', 0n)
    .where('frozen_at', 'is', null)
    .whereRef('remaining_micro', '=', 'amount_micro')
    .executeTakeFirst();
  if (numUpdatedRows !== BigInt(ids.length)) {
    throw new DomainProblem('undo_not_possible', { purchaseId: purchase.id });
  }
}

/**
 * Asks the processor, with a key of our own: asking twice refunds once. Also the way on for a refund that a killed process has
 * left, whose key the processor may have forgotten: then it is found by its id, and only one that is not there is asked for.
 */
export async function sendRefund(billing: Billing, key: PurchaseKey, refund: RefundRow): Promise<void> {
  const { processor_invoice_id: processorInvoiceId } = await readPurchase(billing.database.db, key);
  if (processorInvoiceId === null) return;
  try {
    const seen = await billing.gateway.retrieveAfterSale(processorInvoiceId);
    const isGuarded = billing.guards.refund_by_id;
    if (!isGuarded || !seen.refunds.some(({ metadata }) => metadata[REFUND_ID] === refund.id)) {
      await billing.gateway.refundInvoice(
        processorInvoiceId,
        {
          amountMinor: refund.amount_minor,
          reason: refund.reason,
          metadata: { [REFUND_ID]: refund.id, purchase_id: key.purchaseId, customer_id: key.customerId },
        },
        { idempotencyKey: isGuarded ? `refund_${key.purchaseId}_${refund.id}` : billing.newId() },
      );
    }
    await billing.probe('refund.sent');
    await reconcileAfterSale(billing, key, `refund ${refund.id}`);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    await sendFailed(billing, key, refund, error);
  }
}

/** A definite "no" ends the refund; anything else leaves it open for another look. */
async function sendFailed(billing: Billing, key: PurchaseKey, refund: RefundRow, error: GatewayError): Promise<void> {
  billing.log.warn('A refund could not be made', { ...key, refundId: refund.id, kind: error.kind });
  const isRefused = error.kind === 'invalid_request' || error.kind === 'invalid_state' || error.kind === 'declined';
  if (!isRefused) throw new DomainProblem('payment_service_unavailable', { purchaseId: key.purchaseId });
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, key.customerId);
    await transaction
      .updateTable('refund')
      .set({ status: 'failed', updated_at: billing.now() })
      .where('customer_id', '=', key.customerId)
      .where('id', '=', refund.id)
      .where('status', '=', 'requested')
      .execute();
  });
  // An undo had frozen the lot.
  await reconcileAfterSale(billing, key, 'refund refused');
  throw new DomainProblem('refund_not_possible', { purchaseId: key.purchaseId });
}

async function findRefund(executor: Executor, customerId: string, refundId: string): Promise<RefundRow | null> {
  const row = await executor
    .selectFrom('refund')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', '=', refundId)
    .executeTakeFirst();
  return row ?? null;
}

async function readRefund(executor: Executor, customerId: string, refundId: string): Promise<RefundRow> {
  const row = await findRefund(executor, customerId, refundId);
  if (!row) throw new DomainProblem('not_found');
  return row;
}

/** After an operator looked at a warning of fraud: what is left may be spent, until something worse is known. */
export async function releaseFrozen(billing: Billing, key: PurchaseKey): Promise<void> {
  const purchase = await readPurchase(billing.database.db, key);
  await ensureAfterSale(billing.database.db, key, purchase.settled_at ?? billing.now());
  await billing.database.db
    .updateTable('after_sale')
    .set({ released_at: billing.now() })
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId)
    .execute();
  await reconcileQuietly(billing, key);
}
