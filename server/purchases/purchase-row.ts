import type { PurchaseStatus } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import { announcePayment } from '../notifications/payment-events.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { isUuid } from '../new-id.ts';

export type PurchaseRow = Row<'purchase'>;

export interface PurchaseKey {
  readonly customerId: string;
  readonly purchaseId: string;
}

/** Statuses in which the processor may still take the money. */
export const OPEN_STATUSES = ['pending', 'requires_action', 'processing', 'requires_payment_method'] as const;

export function isOpen(status: PurchaseStatus): boolean {
  return (OPEN_STATUSES as readonly PurchaseStatus[]).includes(status);
}

/**
 * Whether it gives way to another purchase in its lane: one that waits for another card and that the customer began. What the
 * billing cycle charges is owed, and stays.
 */
export function isReplaceable({ status, origin }: Pick<PurchaseRow, 'status' | 'origin'>): boolean {
  return status === 'requires_payment_method' && origin !== 'cycle';
}

export function keyOf(row: Pick<PurchaseRow, 'customer_id' | 'id'>): PurchaseKey {
  return { customerId: row.customer_id, purchaseId: row.id };
}

/** Throws `not_found`, also for a purchase of somebody else. */
export async function readPurchase(executor: Executor, key: PurchaseKey): Promise<PurchaseRow> {
  const row = isUuid(key.purchaseId) ? await selectPurchase(executor, key).executeTakeFirst() : undefined;
  if (!row) throw new DomainProblem('not_found');
  return row;
}

export async function lockPurchase(transaction: BillingTransaction, key: PurchaseKey): Promise<PurchaseRow> {
  const row = isUuid(key.purchaseId)
    ? await selectPurchase(transaction, key).forUpdate().executeTakeFirst()
    : undefined;
  if (!row) throw new DomainProblem('not_found');
  return row;
}

function selectPurchase(executor: Executor, key: PurchaseKey) {
  return executor
    .selectFrom('purchase')
    .selectAll()
    .where('customer_id', '=', key.customerId)
    .where('id', '=', key.purchaseId);
}

type PurchaseChange = Partial<
  Pick<
    PurchaseRow,
    | 'status'
    | 'step'
    | 'attempt'
    | 'attempt_sent'
    | 'payment_method_id'
    | 'off_session'
    | 'processor_invoice_id'
    | 'failure_code'
    | 'cancel_requested_at'
    | 'needs_review'
    | 'after_micro'
    | 'invoice_id'
    | 'settled_at'
  > & { next_action: string | null }
>;

/**
 * Changes a purchase whose row is locked. A change of status is recorded with its cause, and wakes whoever watches the
 * customer.
 */
export async function changePurchase(
  billing: Billing,
  transaction: BillingTransaction,
  row: PurchaseRow,
  change: PurchaseChange,
  cause: string,
): Promise<void> {
  const isTransition = change.status !== undefined && change.status !== row.status;
  await transaction
    .updateTable('purchase')
    .set({ ...change, updated_at: billing.now() })
    .where('customer_id', '=', row.customer_id)
    .where('id', '=', row.id)
    .execute();
  if (!isTransition || change.status === undefined) return;
  await recordTransition(transaction, row, change.status, cause);
  await announcePayment(billing, transaction, row, change.status, change.failure_code ?? row.failure_code);
  await transaction
    .updateTable('customer')
    .set((customer) => ({ change_version: customer('change_version', '+', 1n) }))
    .where('customer_id', '=', row.customer_id)
    .execute();
}

/** `from` is null for the first one. */
export async function recordTransition(
  transaction: BillingTransaction,
  row: Pick<PurchaseRow, 'customer_id' | 'id'> & { readonly status: PurchaseStatus | null },
  to: PurchaseStatus,
  cause: string,
): Promise<void> {
  const { customer_id: customerId, id } = row;
  const { last } = await transaction
    .selectFrom('purchase_transition')
    .select((transition) => transition.fn.coalesce(transition.fn.max('sequence'), transition.lit(0)).as('last'))
    .where('customer_id', '=', customerId)
    .where('purchase_id', '=', id)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('purchase_transition')
    .values({
      customer_id: customerId,
      purchase_id: id,
      sequence: last + 1,
      from_status: row.status,
      to_status: to,
      cause,
    })
    .execute();
}
