import type { CapacityGrant } from '../domain/capacity.ts';
import { nextLookAt, type AfterSaleState } from '../domain/disputes.ts';
import type { PurchaseKey } from '../purchases/purchase-row.ts';
import type { BillingTransaction, Executor } from '../store/database.ts';
import type { Row } from '../store/tables.ts';

export type AfterSaleRow = Row<'after_sale'>;
export type RefundRow = Row<'refund'>;

/** Makes the row unless it is there. `version` of an earlier look is what tells an old look from a new one. */
export async function ensureAfterSale(executor: Executor, key: PurchaseKey, settledAt: Date): Promise<AfterSaleRow> {
  await executor
    .insertInto('after_sale')
    .values({
      customer_id: key.customerId,
      purchase_id: key.purchaseId,
      next_look_at: nextLookAt(settledAt, settledAt, false),
    })
    .onConflict((conflict) => conflict.columns(['customer_id', 'purchase_id']).doNothing())
    .execute();
  return selectAfterSale(executor, key).executeTakeFirstOrThrow();
}

export async function findAfterSale(executor: Executor, key: PurchaseKey): Promise<AfterSaleRow | null> {
  return (await selectAfterSale(executor, key).executeTakeFirst()) ?? null;
}

export function lockAfterSale(transaction: BillingTransaction, key: PurchaseKey): Promise<AfterSaleRow> {
  return selectAfterSale(transaction, key).forUpdate().executeTakeFirstOrThrow();
}

function selectAfterSale(executor: Executor, key: PurchaseKey) {
  return executor
    .selectFrom('after_sale')
    .selectAll()
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId);
}

export async function saveAfterSale(
  transaction: BillingTransaction,
  key: PurchaseKey,
  values: {
    readonly state: AfterSaleState;
    readonly clawedMicro: bigint;
    readonly version: bigint;
    readonly now: Date;
    readonly settledAt: Date;
  },
): Promise<void> {
  const { state, now } = values;
  await transaction
    .updateTable('after_sale')
    .set({
      refunded_minor: state.refundedMinor,
      disputed_minor: state.disputedMinor,
      dispute_status: state.disputeStatus,
      dispute_reason: state.disputeReason,
      fraud_warning: state.fraudWarning,
      failed_late: state.failedLate,
      clawed_micro: values.clawedMicro,
      version: values.version,
      looked_at: now,
      next_look_at: nextLookAt(values.settledAt, now, state.isUnsettled),
    })
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId)
    .execute();
}

export function readRefunds(executor: Executor, key: PurchaseKey): Promise<RefundRow[]> {
  return executor
    .selectFrom('refund')
    .selectAll()
    .where('customer_id', '=', key.customerId)
    .where('purchase_id', '=', key.purchaseId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Lots by id, also those of which nothing is left. */
export async function readLots(
  executor: Executor,
  customerId: string,
  ids: readonly string[],
): Promise<CapacityGrant[]> {
  if (ids.length === 0) return [];
  const rows = await executor
    .selectFrom('credit_grant')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    priority: row.priority,
    amountMicro: row.amount_micro,
    remainingMicro: row.remaining_micro,
    heldMicro: row.held_micro,
    effectiveAt: row.effective_at,
    expiresAt: row.expires_at,
    voidedAt: row.voided_at,
    frozenAt: row.frozen_at,
  }));
}

export interface OwnLot {
  readonly id: string;
  readonly amountMicro: bigint;
}

/** What a purchase gave: its own lot first, then that of a bonus. Empty for one that fills no wallet. */
export async function readOwnLots(executor: Executor, key: PurchaseKey): Promise<OwnLot[]> {
  const rows = await executor
    .selectFrom('credit_grant')
    .select(['id', 'amount_micro', 'purchase_id'])
    .where('customer_id', '=', key.customerId)
    .where((lot) =>
      lot.or([
        lot('purchase_id', '=', key.purchaseId),
        lot(
          'id',
          'in',
          executor
            .selectFrom('promotion_redemption')
            .select('bonus_grant_id')
            .where('customer_id', '=', key.customerId)
            .where('purchase_id', '=', key.purchaseId)
            .where('bonus_grant_id', 'is not', null),
        ),
      ]),
    )
    .execute();
  return rows
    .toSorted((one, other) => Number(other.purchase_id !== null) - Number(one.purchase_id !== null))
    .map((row) => ({ id: row.id, amountMicro: row.amount_micro }));
}
