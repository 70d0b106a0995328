import type { TransferReceipt } from '../../contract/bank-transfer.ts';
import type { Billing } from '../context.ts';
import { toMoney } from '../domain/micro.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { DomainProblem } from '../problems.ts';
import { isTransferLane } from '../purchases/choose-terms.ts';
import { changePurchase, isOpen, keyOf, lockPurchase, type PurchaseRow } from '../purchases/purchase-row.ts';
import { settleByHand } from '../purchases/succeed-purchase.ts';
import type { BillingTransaction } from '../store/database.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { sumReceipts } from './receipts.ts';

export interface Receipt {
  readonly customerId: string;
  /** Of the purchase, or the reference that was to be named: the number of its invoice. */
  readonly purchase: { readonly id: string } | { readonly reference: string };
  readonly receiptId: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly receivedAt: Date;
}

/**
 * Money has arrived. Exactly what is due is credited, as any other payment is; less waits for the rest; more, or money for a purchase
 * that has ended, waits for a person. The same receipt again changes nothing. Throws `DomainProblem`: not_found, currency_mismatch,
 * invalid_request, event_conflict (the id was another receipt).
 */
export async function recordTransfer(billing: Billing, receipt: Receipt): Promise<TransferReceipt> {
  if (receipt.amountMinor <= 0n) throw new DomainProblem('invalid_request', { param: 'amount.minor' });
  const purchaseId = await findTransfer(billing, receipt);
  const catalogue = await billing.catalogue();
  const result = await billing.database.transaction(async (transaction) => {
    await lockWallets(transaction, receipt.customerId);
    const purchase = await lockPurchase(transaction, { customerId: receipt.customerId, purchaseId });
    if (purchase.currency !== receipt.currency) throw new DomainProblem('currency_mismatch', { param: 'amount' });
    const isNew = await insertReceipt(billing, transaction, receipt, purchase);
    const receivedMinor = await sumReceipts(transaction, keyOf(purchase));
    if (isNew) await applyReceived(billing, transaction, purchase, receivedMinor, receipt.receiptId);
    return { purchase, isNew, receivedMinor };
  });
  await billing.probe('transfer.recorded');
  const { purchase, isNew, receivedMinor } = result;
  const exponent = exponentOf(catalogue, purchase.currency);
  return {
    receiptId: receipt.receiptId,
    duplicate: !isNew,
    purchaseId,
    status:
      receivedMinor === purchase.total_minor ? await endStatus(billing, purchase) : reviewOf(purchase, receivedMinor),
    received: toMoney(receivedMinor, purchase.currency, exponent),
    due: toMoney(purchase.total_minor, purchase.currency, exponent),
  };
}

/** Of money that came for a purchase that had ended, nothing is credited. */
async function endStatus(billing: Billing, purchase: PurchaseRow): Promise<TransferReceipt['status']> {
  const row = await billing.database.db
    .selectFrom('purchase')
    .select('status')
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.id)
    .executeTakeFirst();
  return row?.status === 'succeeded' ? 'credited' : 'in_review';
}

function reviewOf(purchase: PurchaseRow, receivedMinor: bigint): TransferReceipt['status'] {
  return receivedMinor < purchase.total_minor && isOpen(purchase.status) ? 'incomplete' : 'in_review';
}

async function findTransfer(billing: Billing, { customerId, purchase }: Receipt): Promise<string> {
  const row = await billing.database.db
    .selectFrom('purchase')
    .leftJoin('invoice', (join) =>
      join.onRef('invoice.customer_id', '=', 'purchase.customer_id').onRef('invoice.id', '=', 'purchase.invoice_id'),
    )
    .select(['purchase.id', 'purchase.lane'])
    .where('purchase.customer_id', '=', customerId)
    .where((row) =>
      'id' in purchase
        ? row(row.cast<string>('purchase.id', 'text'), '=', purchase.id)
        : row('invoice.number', '=', purchase.reference),
    )
    .executeTakeFirst();
  if (!row || !isTransferLane(row.lane)) throw new DomainProblem('not_found');
  return row.id;
}

async function insertReceipt(
  billing: Billing,
  transaction: BillingTransaction,
  receipt: Receipt,
  purchase: PurchaseRow,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('bank_receipt')
    .values({
      customer_id: receipt.customerId,
      id: receipt.receiptId,
      purchase_id: purchase.id,
      amount_minor: receipt.amountMinor,
      received_at: receipt.receivedAt,
      recorded_at: billing.now(),
    })
    .onConflict((conflict) => conflict.columns(['customer_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return true;
  const known = await transaction
    .selectFrom('bank_receipt')
    .select(['purchase_id', 'amount_minor'])
    .where('customer_id', '=', receipt.customerId)
    .where('id', '=', receipt.receiptId)
    .executeTakeFirstOrThrow();
  if (known.purchase_id !== purchase.id || known.amount_minor !== receipt.amountMinor) {
    throw new DomainProblem('event_conflict', { param: 'receiptId' });
  }
  return false;
}

async function applyReceived(
  billing: Billing,
  transaction: BillingTransaction,
  purchase: PurchaseRow,
  receivedMinor: bigint,
  receiptId: string,
): Promise<void> {
  const cause = `bank transfer ${receiptId}`;
  if (isOpen(purchase.status) && receivedMinor === purchase.total_minor) {
    await settleByHand(billing, transaction, purchase, receivedMinor, cause);
    return;
  }
  const reason = !isOpen(purchase.status)
    ? 'paid_after_end'
    : receivedMinor < purchase.total_minor
      ? 'transfer_incomplete'
      : 'amount_mismatch';
  billing.log.warn('A bank transfer is not what was due', { ...keyOf(purchase), reason });
  await changePurchase(billing, transaction, purchase, { needs_review: reason }, `${cause}: ${reason}`);
}
