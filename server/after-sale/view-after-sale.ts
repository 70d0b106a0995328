import type { AfterSale } from '../../contract/after-sale.ts';
import type { AfterSaleRecord, Refund } from '../../contract/refund.ts';
import type { Billing } from '../context.ts';
import { toAmount, toMoney } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { isOpen, keyOf, readPurchase, type PurchaseKey, type PurchaseRow } from '../purchases/purchase-row.ts';
import type { Executor } from '../store/database.ts';
import { findAfterSale, readRefunds, type AfterSaleRow, type RefundRow } from './after-sale-row.ts';
import { readRefundable } from './refund-purchase.ts';
import { undoDeadline } from './undo-purchase.ts';

export interface PurchaseAfterSale {
  readonly afterSale: AfterSale | null;
  readonly undoUntil: string | null;
}

/** What a purchase shows of the time after the sale; also one that ended unpaid, when what had been paid for it was sent back. */
export async function viewPurchaseAfterSale(
  billing: Billing,
  executor: Executor,
  purchase: PurchaseRow,
): Promise<PurchaseAfterSale> {
  if (isOpen(purchase.status)) return { afterSale: null, undoUntil: null };
  const catalogue = await billing.catalogue();
  const [row, lot] = await Promise.all([findAfterSale(executor, keyOf(purchase)), readLot(executor, purchase)]);
  const isTouched = row !== null && hasHappened(row);
  const isUnused = lot !== null && lot.remaining_micro === lot.amount_micro && lot.held_micro === 0n;
  const deadline = undoDeadline(catalogue, purchase);
  const canUndo = deadline !== null && deadline > billing.now() && isUnused && !isTouched && lot.frozen_at === null;
  const exponent = exponentOf(catalogue, purchase.currency);
  return {
    afterSale:
      isTouched || (lot !== null && lot.frozen_at !== null) ? viewAfterSale(purchase, row, lot, exponent) : null,
    undoUntil: canUndo ? deadline.toISOString() : null,
  };
}

interface Lot {
  readonly amount_micro: bigint;
  readonly remaining_micro: bigint;
  readonly held_micro: bigint;
  readonly frozen_at: Date | null;
}

function hasHappened(row: AfterSaleRow): boolean {
  return row.refunded_minor > 0n || row.dispute_status !== null || row.failed_late;
}

function viewAfterSale(purchase: PurchaseRow, row: AfterSaleRow | null, lot: Lot | null, exponent: number): AfterSale {
  const money = (minor: bigint) => toMoney(minor, purchase.currency, exponent);
  return {
    refunded: money(row?.refunded_minor ?? 0n),
    disputed: money(row?.disputed_minor ?? 0n),
    dispute: row?.dispute_status ?? null,
    returned: row?.failed_late ?? false,
    takenBack: lot ? toAmount(purchase.unit, row?.clawed_micro ?? 0n, exponent) : null,
    frozen: lot !== null && lot.frozen_at !== null && lot.remaining_micro > 0n,
  };
}

async function readLot(executor: Executor, purchase: PurchaseRow): Promise<Lot | null> {
  const row = await executor
    .selectFrom('credit_grant')
    .select(['amount_micro', 'remaining_micro', 'held_micro', 'frozen_at'])
    .where('customer_id', '=', purchase.customer_id)
    .where('purchase_id', '=', purchase.id)
    .executeTakeFirst();
  return row ?? null;
}

/** For support: all that is on record of one purchase after the sale. Throws `not_found`. */
export async function readAfterSaleRecord(billing: Billing, key: PurchaseKey): Promise<AfterSaleRecord> {
  const { db } = billing.database;
  const purchase = await readPurchase(db, key);
  const exponent = exponentOf(await billing.catalogue(), purchase.currency);
  const [{ afterSale }, row, refunds, refundableMinor] = await Promise.all([
    viewPurchaseAfterSale(billing, db, purchase),
    findAfterSale(db, key),
    readRefunds(db, key),
    readRefundable(db, purchase),
  ]);
  return {
    purchaseId: purchase.id,
    afterSale,
    refundable: toMoney(refundableMinor, purchase.currency, exponent),
    disputeReason: row?.dispute_reason ?? null,
    fraudWarning: row?.fraud_warning ?? false,
    refunds: refunds.map((refund) => viewRefund(refund, purchase.currency, exponent)),
  };
}

export function viewRefund(row: RefundRow, currency: string, exponent: number): Refund {
  return {
    refundId: row.id,
    purchaseId: row.purchase_id,
    status: row.status,
    amount: toMoney(row.amount_minor, currency, exponent),
    reason: row.reason,
    actor: row.actor,
    creditNoteId: row.credit_note_id,
    createdAt: row.created_at.toISOString(),
  };
}
