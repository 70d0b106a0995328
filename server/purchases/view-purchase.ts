import type { DeclineCode, NextAction, Purchase } from '../../contract/purchase.ts';
import type { Quote } from '../../contract/quote.ts';
import { viewTransfer } from '../bank-transfers/view-transfer.ts';
import type { Billing } from '../context.ts';
import { toAmount } from '../domain/micro.ts';
import { viewPurchaseAfterSale } from '../after-sale/view-after-sale.ts';
import { viewPaymentMethod } from '../payment-methods/payment-method-view.ts';
import type { Executor } from '../store/database.ts';
import { OPEN_STATUSES, readPurchase, type PurchaseKey, type PurchaseRow } from './purchase-row.ts';

/** A purchase as last recorded; the processor is not asked. Throws `not_found`. */
export async function getPurchase(billing: Billing, key: PurchaseKey): Promise<Purchase> {
  const { db } = billing.database;
  return viewPurchase(billing, db, await readPurchase(db, key));
}

/** The purchase that has not ended, the newest first: what a reload shows again. None that was charged without the customer. */
export async function findOpenPurchase(billing: Billing, customerId: string): Promise<Purchase | null> {
  const { db } = billing.database;
  const row = await db
    .selectFrom('purchase')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('status', 'in', OPEN_STATUSES)
    // Those are days on their way, and shown as pending funds.
    .where('lane', 'not like', 'transfer:%')
    .where('off_session', '=', false)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? viewPurchase(billing, db, row) : null;
}

export async function viewPurchase(billing: Billing, executor: Executor, row: PurchaseRow): Promise<Purchase> {
  const [stored, method, invoice, afterSale, transfer] = await Promise.all([
    executor
      .selectFrom('quote')
      .select('body')
      .where('customer_id', '=', row.customer_id)
      .where('id', '=', row.quote_id)
      .executeTakeFirstOrThrow(),
    row.payment_method_id === null
      ? null
      : executor
          .selectFrom('payment_method')
          .selectAll()
          .where('customer_id', '=', row.customer_id)
          .where('id', '=', row.payment_method_id)
          .executeTakeFirst(),
    row.invoice_id === null
      ? null
      : executor
          .selectFrom('invoice')
          .select('number')
          .where('customer_id', '=', row.customer_id)
          .where('id', '=', row.invoice_id)
          .executeTakeFirst(),
    viewPurchaseAfterSale(billing, executor, row),
    viewTransfer(billing, executor, row),
  ]);
  const quote = stored.body as Quote;
  return {
    id: row.id,
    quoteId: quote.id,
    kind: row.kind,
    status: row.status,
    attempt: row.attempt,
    accountName: quote.accountName,
    lines: quote.lines,
    subtotal: quote.subtotal,
    tax: quote.tax,
    taxLines: quote.taxLines,
    total: quote.total,
    paymentMethod: method ? viewPaymentMethod(method, billing.now()) : null,
    nextAction: row.status === 'requires_action' ? (row.next_action as NextAction | null) : null,
    failure: failureOf(row),
    gives: { credits: quote.gives.credits, balance: quote.gives.balance },
    after: afterOf(row, quote.total.exponent),
    invoiceId: row.invoice_id,
    invoiceNumber: invoice?.number ?? null,
    transfer,
    ...afterSale,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
  };
}

function failureOf(row: PurchaseRow): Purchase['failure'] {
  const hasFailed = row.status === 'requires_payment_method' || row.status === 'failed' || row.status === 'canceled';
  if (row.failure_code === null || !hasFailed) return null;
  return { code: row.failure_code as DeclineCode, canRetry: row.status === 'requires_payment_method' };
}

function afterOf(row: PurchaseRow, exponent: number): Purchase['after'] {
  if (row.after_micro === null) return null;
  const amount = toAmount(row.unit, row.after_micro, exponent);
  return 'micro' in amount ? { credits: null, balance: amount } : { credits: amount, balance: null };
}
