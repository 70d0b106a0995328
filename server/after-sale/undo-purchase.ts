import type { Purchase } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { policyOf } from '../domain/policy.ts';
import { DomainProblem } from '../problems.ts';
import { readPurchase, type PurchaseKey, type PurchaseRow } from '../purchases/purchase-row.ts';
import { getPurchase } from '../purchases/view-purchase.ts';
import { refundPurchase } from './refund-purchase.ts';

const MINUTE_MS = 60_000;

/** Until when the policy lets the customer take a purchase back; `null`: it does not. Whether it is unused is another question. */
export function undoDeadline(
  catalogue: Catalogue,
  purchase: Pick<PurchaseRow, 'status' | 'settled_at' | 'kind' | 'processor_invoice_id'>,
): Date | null {
  const { undoWindowMinutes } = policyOf(catalogue).afterSale;
  const isKind = purchase.kind === 'credit_pack' || purchase.kind === 'balance_topup';
  const isPaid =
    purchase.status === 'succeeded' && purchase.settled_at !== null && purchase.processor_invoice_id !== null;
  if (undoWindowMinutes <= 0 || !isKind || !isPaid || purchase.settled_at === null) return null;
  return new Date(purchase.settled_at.getTime() + undoWindowMinutes * MINUTE_MS);
}

/**
 * A pack or top-up of which nothing is used goes back in full. Asking twice is one refund. Throws `undo_not_possible`, `not_found`,
 * `payment_service_unavailable`.
 */
export async function undoPurchase(billing: Billing, key: PurchaseKey): Promise<Purchase> {
  const purchase = await readPurchase(billing.database.db, key);
  const refundId = `undo:${purchase.id}`;
  const deadline = undoDeadline(await billing.catalogue(), purchase);
  const wasAsked = await isAsked(billing, key.customerId, refundId);
  if (!wasAsked && (deadline === null || billing.now() >= deadline)) {
    throw new DomainProblem('undo_not_possible', { purchaseId: purchase.id });
  }
  try {
    const reason = 'Undone by the customer';
    await refundPurchase(billing, { ...key, refundId, amountMinor: null, reason, actor: 'customer', isUndo: true });
  } catch (error) {
    if (error instanceof DomainProblem && error.code === 'refund_not_possible') {
      throw new DomainProblem('undo_not_possible', { purchaseId: purchase.id });
    }
    throw error;
  }
  return getPurchase(billing, key);
}

async function isAsked(billing: Billing, customerId: string, refundId: string): Promise<boolean> {
  const row = await billing.database.db
    .selectFrom('refund')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('id', '=', refundId)
    .executeTakeFirst();
  return row !== undefined;
}
