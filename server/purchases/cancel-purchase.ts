import type { Purchase } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import { GatewayError } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import {
  changePurchase,
  isOpen,
  keyOf,
  lockPurchase,
  readPurchase,
  type PurchaseKey,
  type PurchaseRow,
} from './purchase-row.ts';
import { endUnpaid } from './end-unpaid.ts';
import { settlePurchase } from './settle-purchase.ts';
import { getPurchase } from './view-purchase.ts';

/**
 * Ends a purchase that has taken no money. The invoice is voided first; if the money was faster, the purchase has succeeded
 * and the answer says so. Throws `purchase_settling` while a payment is under way, `payment_service_unavailable` when the
 * processor cannot be asked, `not_found`.
 */
export async function cancelPurchase(billing: Billing, key: PurchaseKey): Promise<Purchase> {
  const { origin } = await readPurchase(billing.database.db, key);
  // What the billing cycle charges is owed: leaving its payment changes nothing.
  const purchase = origin === 'cycle' ? null : await requestCancel(billing, key);
  if (purchase) {
    const isEnded = await carryOut(billing, purchase, 'canceled by the customer');
    if (!isEnded) throw new DomainProblem('purchase_settling', { purchaseId: key.purchaseId });
  }
  return getPurchase(billing, key);
}

/** The same for a purchase that has to make room. Answers whether it has ended; never throws for the processor's sake. */
export async function cancelQuietly(billing: Billing, key: PurchaseKey, cause: string): Promise<boolean> {
  const purchase = await requestCancel(billing, key);
  if (!purchase) return true;
  try {
    return await carryOut(billing, purchase, cause);
  } catch (error) {
    if (error instanceof DomainProblem && error.code === 'payment_service_unavailable') return false;
    throw error;
  }
}

/** Takes up a cancellation that was interrupted. */
export async function finishCancel(billing: Billing, purchase: PurchaseRow, cause: string): Promise<void> {
  await endAtProcessor(billing, purchase, cause);
}

/** Durable before anything is asked of the processor; no attempt is committed after it. `null`: it has ended already. */
async function requestCancel(billing: Billing, key: PurchaseKey): Promise<PurchaseRow | null> {
  const purchase = await billing.database.transaction(async (transaction) => {
    const row = await lockPurchase(transaction, key);
    if (!isOpen(row.status)) return null;
    // Money has arrived for it, and a person decides what becomes of it.
    if (row.needs_review !== null) throw new DomainProblem('purchase_settling', { purchaseId: row.id });
    const requestedAt = row.cancel_requested_at ?? billing.now();
    await changePurchase(billing, transaction, row, { cancel_requested_at: requestedAt }, 'cancel requested');
    return { ...row, cancel_requested_at: requestedAt };
  });
  await billing.probe('cancel.requested');
  return purchase;
}

async function carryOut(billing: Billing, purchase: PurchaseRow, cause: string): Promise<boolean> {
  try {
    await endAtProcessor(billing, purchase, cause);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw new DomainProblem('payment_service_unavailable', { purchaseId: purchase.id });
  }
  return !isOpen((await readPurchase(billing.database.db, keyOf(purchase))).status);
}

async function endAtProcessor(billing: Billing, purchase: PurchaseRow, cause: string): Promise<void> {
  if (!billing.guards.void_before_failed) return endHere(billing, purchase, cause);
  const invoiceId = purchase.processor_invoice_id ?? (await findInvoice(billing, purchase));
  if (invoiceId === null) return endHere(billing, purchase, cause);
  await voidOrDelete(billing, invoiceId);
  await billing.probe('invoice.voided');
  const decision = await settlePurchase(billing, keyOf(purchase), invoiceId, cause);
  const isRefused = decision?.kind === 'processing' || decision?.kind === 'wait';
  if (isRefused) await withdrawCancel(billing, purchase);
}

/** Voiding happens once by nature, so its key is new each time: a refusal of before must not be given as the answer of now. */
async function voidOrDelete(billing: Billing, invoiceId: string): Promise<void> {
  const { gateway } = billing;
  try {
    const { status } = await gateway.retrieveInvoice(invoiceId);
    if (status === 'draft') await gateway.deleteDraftInvoice(invoiceId);
    if (status === 'open') await gateway.voidInvoice(invoiceId, { idempotencyKey: `void_${billing.newId()}` });
  } catch (error) {
    // Not to be voided (paid, under way, void) or nobody knows: what comes next is to look.
    const isOpenQuestion =
      error instanceof GatewayError && (error.kind === 'invalid_state' || error.kind === 'unknown_outcome');
    if (!isOpenQuestion) throw error;
  }
}

async function findInvoice(billing: Billing, purchase: PurchaseRow): Promise<string | null> {
  const customer = await billing.database.db
    .selectFrom('customer')
    .select('processor_customer_id')
    .where('customer_id', '=', purchase.customer_id)
    .executeTakeFirst();
  const processorCustomerId = customer?.processor_customer_id ?? null;
  if (processorCustomerId === null) return null;
  return (await billing.gateway.findInvoice(processorCustomerId, purchase.id))?.id ?? null;
}

/** Nothing at the processor can take money for it. */
async function endHere(billing: Billing, purchase: PurchaseRow, cause: string): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, purchase.customer_id);
    const row = await lockPurchase(transaction, keyOf(purchase));
    if (isOpen(row.status)) await endUnpaid(billing, transaction, row, cause);
  });
}

/** The payment is under way and may yet be declined; then the customer decides again. */
async function withdrawCancel(billing: Billing, purchase: PurchaseRow): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    const row = await lockPurchase(transaction, keyOf(purchase));
    if (isOpen(row.status))
      await changePurchase(billing, transaction, row, { cancel_requested_at: null }, 'cancel refused');
  });
}
