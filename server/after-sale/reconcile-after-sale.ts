import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { clawBackTarget } from '../domain/claw-back.ts';
import { isFrozen, readAfterSale, type AfterSaleState } from '../domain/disputes.ts';
import { policyOf, type Policy } from '../domain/policy.ts';
import { announce } from '../notifications/announce.ts';
import type { ProcessorAfterSale } from '../payments/payment-gateway.ts';
import { lockPurchase, readPurchase, type PurchaseKey, type PurchaseRow } from '../purchases/purchase-row.ts';
import type { BillingTransaction } from '../store/database.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import {
  ensureAfterSale,
  lockAfterSale,
  readOwnLots,
  readRefunds,
  saveAfterSale,
  type AfterSaleRow,
  type RefundRow,
} from './after-sale-row.ts';
import { applyClawBack } from './claw-back.ts';
import { issueCreditNote, voidCreditNote } from './credit-notes.ts';
import { hasFailed, syncRefunds } from './refund-rows.ts';
import { followSentBack, wasSentBack } from './sent-back.ts';

/**
 * Looks at what became of the money of a purchase, and brings our books to it: claw-back or reinstatement, frozen lots, refunds
 * with their credit notes, the invoice. Called alike by request, webhook and sweeper, in any order and at the same time. Answers
 * `false` when there is nothing to look at: nothing was paid, or not through the processor.
 */
export async function reconcileAfterSale(billing: Billing, key: PurchaseKey, cause: string): Promise<boolean> {
  let firstVersion: bigint | null = null;
  for (;;) {
    const purchase = await readPurchase(billing.database.db, key);
    const { processor_invoice_id: processorInvoiceId, settled_at: settledAt } = purchase;
    if (processorInvoiceId === null || settledAt === null) return false;
    if (purchase.status !== 'succeeded' && !(await wasSentBack(billing.database.db, key))) return false;
    // The version is read before the look: whoever applies a look that is older than another one is told so.
    const { version } = await ensureAfterSale(billing.database.db, key, settledAt);
    firstVersion ??= version;
    const seen = await billing.gateway.retrieveAfterSale(processorInvoiceId);
    await billing.probe('after_sale.looked');
    const catalogue = await billing.catalogue();
    const appliedVersion = await billing.database.transaction((transaction) =>
      apply({ billing, transaction, catalogue, key, seen, version, settledAt, cause }),
    );
    if (appliedVersion === version) {
      await billing.probe('after_sale.committed');
      return true;
    }
    // Of two looks of others, the second began after the first was applied, and so after this one was asked for: it is new enough.
    if (appliedVersion >= firstVersion + 2n) return true;
  }
}

interface Looked {
  readonly billing: Billing;
  readonly transaction: BillingTransaction;
  readonly catalogue: Catalogue;
  readonly key: PurchaseKey;
  readonly seen: ProcessorAfterSale;
  readonly version: bigint;
  readonly settledAt: Date;
  readonly cause: string;
}

/** Answers the version that it found: another one than the look's means that a newer look was applied, and nothing is done. */
async function apply(looked: Looked): Promise<bigint> {
  const { billing, transaction, key, seen, version } = looked;
  await lockWallets(transaction, key.customerId);
  const purchase = await lockPurchase(transaction, key);
  const row = await lockAfterSale(transaction, key);
  if (row.version !== version) return row.version;
  const policy = policyOf(looked.catalogue).afterSale;
  const state = readAfterSale(seen, policy);
  const known = await readRefunds(transaction, key);
  const refunds = await syncRefunds(billing, transaction, key, seen.refunds);
  await freeze(looked, policy, state, row, refunds);
  const clawedMicro = await clawBack(looked, purchase, state, row);
  await saveAfterSale(transaction, key, {
    state,
    clawedMicro,
    version: version + 1n,
    now: billing.now(),
    settledAt: looked.settledAt,
  });
  if (purchase.status === 'succeeded') await correctInvoice(looked, purchase, state, refunds);
  // The invoice is void: nothing of it can be credited.
  else await followSentBack(looked, purchase, state, refunds);
  const failed = refunds.some(
    (one) => hasFailed(one) && !known.some(({ id, status }) => id === one.id && status === one.status),
  );
  if (failed || !isSameState(row, state)) await tell(looked, purchase, eventTypes(purchase, row, state, failed), state);
  return version;
}

async function freeze(
  { billing, transaction, key }: Looked,
  policy: Policy['afterSale'],
  state: AfterSaleState,
  row: AfterSaleRow,
  refunds: readonly RefundRow[],
): Promise<void> {
  const isBeingUndone = refunds.some(
    ({ is_undo: isUndo, status }) => isUndo && (status === 'requested' || status === 'pending'),
  );
  const shouldBeFrozen = isFrozen(state, policy, { isReleased: row.released_at !== null, isBeingUndone });
  const own = await readOwnLots(transaction, key);
  if (own.length === 0) return;
  await transaction
    .updateTable('credit_grant')
    .set({ frozen_at: shouldBeFrozen ? billing.now() : null })
    .where('customer_id', '=', key.customerId)
    .where(
      'id',
      'in',
      own.map(({ id }) => id),
    )
    .where('frozen_at', shouldBeFrozen ? 'is' : 'is not', null)
    .execute();
}

/** Answers what is taken back in all, net. */
async function clawBack(
  { billing, transaction, catalogue, key, seen }: Looked,
  purchase: PurchaseRow,
  state: AfterSaleState,
  row: AfterSaleRow,
): Promise<bigint> {
  const own = await readOwnLots(transaction, key);
  // A renewal or a plan change gives no lot of its own.
  if (own.length === 0) return 0n;
  const grantedMicro = own.reduce((sum, lot) => sum + lot.amountMicro, 0n);
  const targetMicro = clawBackTarget(grantedMicro, purchase.accepted_minor ?? seen.amountPaidMinor, {
    refundedMinor: state.refundedMinor,
    disputedMinor: state.disputedClaimMinor,
    failedLate: state.failedLate,
  });
  const clawedMicro = billing.guards.claw_back_net ? row.clawed_micro : 0n;
  const isDispute = row.disputed_minor !== state.disputedMinor || row.failed_late !== state.failedLate;
  await applyClawBack({
    billing,
    transaction,
    catalogue,
    purchase,
    ownLotIds: own.map(({ id }) => id),
    clawedMicro,
    targetMicro,
    kind: isDispute ? 'dispute' : 'refund',
    description: describe(state, isDispute, targetMicro > clawedMicro),
    idempotencyKey: `after_sale:${key.purchaseId}:${row.version + 1n}`,
  });
  return targetMicro;
}

function describe(state: AfterSaleState, isDispute: boolean, isTaken: boolean): string {
  if (state.failedLate) return 'Payment returned by the bank';
  if (isDispute) return isTaken ? 'Payment disputed' : 'Dispute decided in your favour';
  return isTaken ? 'Refunded' : 'Refund did not go through';
}

async function correctInvoice(
  { billing, transaction, key }: Looked,
  purchase: PurchaseRow,
  state: AfterSaleState,
  refunds: readonly RefundRow[],
): Promise<void> {
  if (purchase.invoice_id === null) return;
  const invoice = await transaction
    .selectFrom('invoice')
    .selectAll()
    .where('customer_id', '=', key.customerId)
    .where('id', '=', purchase.invoice_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const hasFailedLate = state.failedLate && invoice.status === 'paid';
  await transaction
    .updateTable('invoice')
    .set({
      amount_refunded_minor: state.refundedMinor,
      dispute_status: state.disputeStatus,
      ...(hasFailedLate ? { status: 'uncollectible', amount_paid_minor: 0n } : {}),
    })
    .where('customer_id', '=', key.customerId)
    .where('id', '=', invoice.id)
    .execute();
  for (const refund of refunds) {
    const stands = refund.status === 'succeeded';
    if (stands === (refund.credit_note_id !== null)) continue;
    if (refund.credit_note_id !== null) await voidCreditNote(transaction, key.customerId, refund.credit_note_id);
    const creditNoteId = stands
      ? await issueCreditNote(billing, transaction, invoice, { amountMinor: refund.amount_minor, what: 'Refund of' })
      : null;
    await transaction
      .updateTable('refund')
      .set({ credit_note_id: creditNoteId })
      .where('customer_id', '=', key.customerId)
      .where('id', '=', refund.id)
      .execute();
  }
}

function isSameState(row: AfterSaleRow, state: AfterSaleState): boolean {
  return (
    row.refunded_minor === state.refundedMinor &&
    row.disputed_minor === state.disputedMinor &&
    row.dispute_status === state.disputeStatus &&
    row.fraud_warning === state.fraudWarning &&
    row.failed_late === state.failedLate
  );
}

async function tell(
  { billing, transaction, key, cause }: Looked,
  purchase: PurchaseRow,
  types: readonly AfterSaleEvent[],
  state: AfterSaleState,
): Promise<void> {
  await transaction
    .updateTable('customer')
    .set((customer) => ({ change_version: customer('change_version', '+', 1n) }))
    .where('customer_id', '=', key.customerId)
    .execute();
  billing.log.info('Something happened to a payment after the sale', {
    ...key,
    cause,
    refundedMinor: state.refundedMinor,
    disputedMinor: state.disputedMinor,
    disputeStatus: state.disputeStatus,
  });
  const data = {
    purchaseId: key.purchaseId,
    invoiceId: purchase.invoice_id,
    currency: purchase.currency,
    refundedMinor: state.refundedMinor.toString(),
    disputedMinor: state.disputedMinor.toString(),
    disputeStatus: state.disputeStatus,
  };
  for (const type of types) await announce(billing, transaction, { customerId: key.customerId, type, data });
}

type AfterSaleEvent =
  | 'payment.refunded'
  | 'payment.refund_failed'
  | 'invoice.credited'
  | 'payment.disputed'
  | 'payment.dispute_closed'
  | 'invoice.uncollectible';

function eventTypes(
  purchase: PurchaseRow,
  row: AfterSaleRow,
  state: AfterSaleState,
  hasRefundFailed: boolean,
): AfterSaleEvent[] {
  const types: AfterSaleEvent[] = [];
  if (hasRefundFailed) types.push('payment.refund_failed');
  if (state.refundedMinor > row.refunded_minor) types.push('payment.refunded');
  if (state.refundedMinor > row.refunded_minor && purchase.status === 'succeeded') types.push('invoice.credited');
  if (state.disputeStatus !== row.dispute_status) {
    types.push(state.disputeStatus === 'open' ? 'payment.disputed' : 'payment.dispute_closed');
  }
  if (state.failedLate && !row.failed_late) types.push('invoice.uncollectible');
  return types;
}
