import type { PendingFunds, TransferInstructions } from '../../contract/bank-transfer.ts';
import type { Billing } from '../context.ts';
import { toMoney } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { policyOf } from '../domain/policy.ts';
import { isTransferLane } from '../purchases/choose-terms.ts';
import { isOpen, keyOf, OPEN_STATUSES, type PurchaseRow } from '../purchases/purchase-row.ts';
import type { Executor } from '../store/database.ts';
import { sumReceipts } from './receipts.ts';

/** What to tell the bank, while the money has not arrived. */
export async function viewTransfer(
  billing: Billing,
  executor: Executor,
  purchase: PurchaseRow,
): Promise<TransferInstructions | null> {
  if (!isTransferLane(purchase.lane) || !isOpen(purchase.status) || purchase.invoice_id === null) return null;
  const catalogue = await billing.catalogue();
  const [invoice, receivedMinor] = await Promise.all([
    executor
      .selectFrom('invoice')
      .select(['number', 'due_at'])
      .where('customer_id', '=', purchase.customer_id)
      .where('id', '=', purchase.invoice_id)
      .executeTakeFirst(),
    sumReceipts(executor, keyOf(purchase)),
  ]);
  if (invoice?.due_at == null) return null;
  return {
    reference: invoice.number ?? purchase.id,
    dueAt: invoice.due_at.toISOString(),
    instructions: [...policyOf(catalogue).bankTransfer.instructions],
    received: toMoney(receivedMinor, purchase.currency, exponentOf(catalogue, purchase.currency)),
  };
}

/** All transfers that are on their way, the newest first. */
export async function readPendingFunds(
  billing: Billing,
  executor: Executor,
  customerId: string,
): Promise<PendingFunds[]> {
  const rows = await executor
    .selectFrom('purchase')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('lane', 'like', 'transfer:%')
    .where('status', 'in', OPEN_STATUSES)
    .orderBy('id', 'desc')
    .execute();
  const catalogue = await billing.catalogue();
  const pending: PendingFunds[] = [];
  for (const row of rows) {
    const transfer = await viewTransfer(billing, executor, row);
    if (!transfer) continue;
    const amount = toMoney(row.total_minor, row.currency, exponentOf(catalogue, row.currency));
    pending.push({ purchaseId: row.id, invoiceId: row.invoice_id, amount, transfer });
  }
  return pending;
}
