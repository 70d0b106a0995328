import { driveTransfer } from '../bank-transfers/drive-transfer.ts';
import type { Billing } from '../context.ts';
import { issuePurchaseInvoice } from '../invoices/issue-invoice.ts';
import { ensureProcessorCustomer } from '../payment-methods/processor-customer.ts';
import { GatewayError, type ProcessorInvoice } from '../payments/payment-gateway.ts';
import { finishCancel } from './cancel-purchase.ts';
import { isTransferLane } from './choose-terms.ts';
import { draftInvoice, finalizeInvoice, writeLines } from './invoice-steps.ts';
import { payInvoice } from './pay-invoice.ts';
import {
  changePurchase,
  isOpen,
  lockPurchase,
  OPEN_STATUSES,
  readPurchase,
  type PurchaseKey,
  type PurchaseRow,
} from './purchase-row.ts';
import { settlePurchase } from './settle-purchase.ts';
import { settleWithoutCharge } from './succeed-purchase.ts';

const LEASE_MS = 15_000;

export const leaseMsOf = (billing: Billing): number => billing.leaseMs ?? LEASE_MS;

export interface DriveOptions {
  /** Recorded with every change of status. */
  readonly cause: string;
  /** Goes on even if somebody else seems to be at it. */
  readonly ignoreLease?: boolean;
  /** The caller holds the lease, and keeps it. */
  readonly keepLease?: boolean;
}

/**
 * Carries a purchase as far as it goes, from wherever it stands: draft, lines, finalise, pay, settle. Each step is keyed and
 * its result is durable before the next, so that it can stop anywhere and be taken up by anybody. What goes wrong at the
 * processor is left for the next look, never guessed.
 */
export async function drivePurchase(billing: Billing, key: PurchaseKey, options: DriveOptions): Promise<void> {
  const { keepLease = false, ignoreLease = false } = options;
  const purchase = await takeLease(billing, key, { ignoreLease: ignoreLease || keepLease, keepLease });
  if (!purchase) return;
  try {
    await advance(billing, resumed(billing, purchase), options.cause);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    logGatewayError(billing, key, error);
  }
  if (!keepLease) await releaseLease(billing, key);
}

/** Without its guard a purchase starts from scratch each time, as if nothing of it were on record. */
function resumed(billing: Billing, purchase: PurchaseRow): PurchaseRow {
  if (billing.guards.one_invoice_per_purchase || purchase.status !== 'pending') return purchase;
  return { ...purchase, step: 'created', processor_invoice_id: null };
}

async function advance(billing: Billing, start: PurchaseRow, cause: string): Promise<void> {
  const key = { customerId: start.customer_id, purchaseId: start.id };
  if (start.cancel_requested_at !== null) {
    await finishCancel(billing, start, cause);
    return;
  }
  if (start.total_minor === 0n) {
    await recordFinalized(billing, key, null);
    await settleWithoutCharge(billing, key, cause);
    return;
  }
  if (isTransferLane(start.lane)) {
    await driveTransfer(billing, start, cause);
    return;
  }
  let { step, processor_invoice_id: invoiceId } = start;
  if (step === 'created') {
    invoiceId = await draftInvoice(billing, start, await ensureProcessorCustomer(billing, key.customerId));
    if (invoiceId === null) return;
    step = 'drafted';
  }
  if (invoiceId === null) throw new Error(`Purchase ${key.purchaseId} is past its draft without an invoice.`);
  if (step === 'drafted') {
    await writeLines(billing, start, invoiceId);
    step = 'lined';
  }
  if (step === 'lined') {
    const invoice = await finalizeInvoice(billing, start, invoiceId, cause);
    if (!invoice) return;
    await recordFinalized(billing, key, invoice);
  }
  await lookAndPay(billing, key, invoiceId, cause);
}

/** `invoice`: `null` when nothing is charged. */
async function recordFinalized(billing: Billing, key: PurchaseKey, invoice: ProcessorInvoice | null): Promise<void> {
  // The sandbox counts, but issues nothing: the number on the document is ours.
  const processorNumber = billing.gateway.provider === 'sandbox' ? null : (invoice?.number ?? null);
  await billing.database.transaction(async (transaction) => {
    const purchase = await lockPurchase(transaction, key);
    if (!isOpen(purchase.status) || purchase.step === 'finalized') return;
    const invoiceId = await issuePurchaseInvoice(billing, transaction, { purchase, processorNumber });
    const values = { step: 'finalized', invoice_id: invoiceId } as const;
    await changePurchase(billing, transaction, purchase, values, 'finalized');
  });
  await billing.probe('invoice.finalized');
}

/** Looks first: only an invoice that waits for this attempt is paid, and whatever the answer was, the next thing is to look. */
async function lookAndPay(billing: Billing, key: PurchaseKey, invoiceId: string, cause: string): Promise<void> {
  if (billing.guards.attempt_key) {
    const decision = await settlePurchase(billing, key, invoiceId, cause);
    if (decision?.kind !== 'unpaid') return;
  }
  const purchase = await readPurchase(billing.database.db, key);
  if (purchase.status !== 'pending') return;
  const isSent = await payInvoice(billing, purchase, invoiceId);
  if (isSent) await settlePurchase(billing, key, invoiceId, cause);
}

async function takeLease(
  billing: Billing,
  key: PurchaseKey,
  options: { readonly ignoreLease: boolean; readonly keepLease: boolean },
): Promise<PurchaseRow | null> {
  const now = billing.now();
  const leaseEnd = new Date(now.getTime() + leaseMsOf(billing));
  const row = await billing.database.db
    .updateTable('purchase')
    .set((purchase) => ({ lease_until: options.keepLease ? purchase.ref('lease_until') : leaseEnd }))
    .where('customer_id', '=', key.customerId)
    .where('id', '=', key.purchaseId)
    .where('status', 'in', OPEN_STATUSES)
    .where('needs_review', 'is', null)
    .$if(!options.ignoreLease, (query) =>
      query.where((purchase) => purchase.or([purchase('lease_until', 'is', null), purchase('lease_until', '<=', now)])),
    )
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

async function releaseLease(billing: Billing, key: PurchaseKey): Promise<void> {
  await billing.database.db
    .updateTable('purchase')
    .set({ lease_until: null })
    .where('customer_id', '=', key.customerId)
    .where('id', '=', key.purchaseId)
    .execute();
}

function logGatewayError(billing: Billing, key: PurchaseKey, error: GatewayError): void {
  const fields = { ...key, kind: error.kind, error };
  // A key that was used for something else is a defect of ours: never tried again with another key.
  if (error.kind === 'idempotency_conflict') billing.log.error('The processor refused an idempotency key', fields);
  else billing.log.warn('A step at the processor is open', fields);
}
