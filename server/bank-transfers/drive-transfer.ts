import type { Billing } from '../context.ts';
import { policyOf } from '../domain/policy.ts';
import { issuePurchaseInvoice } from '../invoices/issue-invoice.ts';
import { changePurchase, isOpen, keyOf, lockPurchase, type PurchaseRow } from '../purchases/purchase-row.ts';
import { endUnpaid } from '../purchases/end-unpaid.ts';
import type { BillingTransaction } from '../store/database.ts';
import { sumReceipts } from './receipts.ts';

const DAY_MS = 86_400_000;

/**
 * Carries a purchase by bank transfer as far as it goes without the bank: the invoice is issued and waits, and when its time is
 * over and nothing has arrived, it is void. No processor has heard of it; only `recordTransfer` pays it.
 */
export async function driveTransfer(billing: Billing, start: PurchaseRow, cause: string): Promise<void> {
  await billing.database.transaction(async (transaction) => {
    const purchase = await lockPurchase(transaction, keyOf(start));
    if (!isOpen(purchase.status)) return;
    if (purchase.step !== 'finalized') await issue(billing, transaction, purchase);
    else if (await isGivenUp(billing, transaction, purchase)) await endUnpaid(billing, transaction, purchase, cause);
  });
  await billing.probe('transfer.driven');
}

async function issue(billing: Billing, transaction: BillingTransaction, purchase: PurchaseRow): Promise<void> {
  const { dueDays } = policyOf(await billing.catalogue()).bankTransfer;
  const invoiceId = await issuePurchaseInvoice(billing, transaction, { purchase, processorNumber: null });
  await transaction
    .updateTable('invoice')
    .set({ due_at: new Date(billing.now().getTime() + dueDays * DAY_MS) })
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', invoiceId)
    .execute();
  const values = { status: 'processing', step: 'finalized', invoice_id: invoiceId } as const;
  await changePurchase(billing, transaction, purchase, values, 'waits for a bank transfer');
}

async function isGivenUp(billing: Billing, transaction: BillingTransaction, purchase: PurchaseRow): Promise<boolean> {
  const invoice = await transaction
    .selectFrom('invoice')
    .select('due_at')
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.invoice_id)
    .executeTakeFirst();
  const isOver = invoice?.due_at != null && invoice.due_at <= billing.now();
  return isOver && (await sumReceipts(transaction, keyOf(purchase))) === 0n;
}
