/** What others are told of a payment and its invoice, in the transaction that changes them. */
import type { EventType } from '../../contract/event.ts';
import type { PurchaseStatus } from '../../contract/purchase.ts';
import type { Billing } from '../context.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import { announce } from './announce.ts';

type Told = Pick<Billing, 'now' | 'newId'>;
type PurchaseFacts = Pick<
  Row<'purchase'>,
  'customer_id' | 'id' | 'kind' | 'origin' | 'status' | 'currency' | 'total_minor' | 'attempt' | 'invoice_id'
>;

/** After a purchase came into another status. A decline is told once, not again when its purchase ends. */
export async function announcePayment(
  billing: Told,
  transaction: BillingTransaction,
  purchase: PurchaseFacts,
  to: PurchaseStatus,
  failureCode: string | null,
): Promise<void> {
  const type = paymentEvent(purchase.status, to);
  if (type === null) return;
  const data = {
    purchaseId: purchase.id,
    invoiceId: purchase.invoice_id,
    kind: purchase.kind,
    origin: purchase.origin,
    attempt: purchase.attempt,
    totalMinor: purchase.total_minor.toString(),
    currency: purchase.currency,
    ...(type === 'payment.failed' ? { failureCode } : {}),
  };
  await announce(billing, transaction, { customerId: purchase.customer_id, type, data });
}

function paymentEvent(from: PurchaseStatus, to: PurchaseStatus): EventType | null {
  switch (to) {
    case 'succeeded':
      return 'payment.succeeded';
    case 'requires_payment_method':
      return 'payment.failed';
    case 'failed':
      return from === 'requires_payment_method' ? null : 'payment.failed';
    case 'requires_action':
      return 'payment.action_required';
    case 'processing':
      return 'payment.processing';
    case 'pending':
    case 'canceled':
      return null;
  }
}

/** `invoiceId` null: the purchase ended before there was an invoice, and there is nothing to tell. */
export async function announceInvoice(
  billing: Told,
  transaction: BillingTransaction,
  customerId: string,
  invoiceId: string | null,
  type: 'invoice.issued' | 'invoice.paid' | 'invoice.voided' | 'invoice.uncollectible',
): Promise<void> {
  if (invoiceId === null) return;
  const invoice = await transaction
    .selectFrom('invoice')
    .select(['number', 'type', 'currency', 'total_minor', 'purchase_id'])
    .where('customer_id', '=', customerId)
    .where('id', '=', invoiceId)
    .executeTakeFirstOrThrow();
  const data = {
    invoiceId,
    number: invoice.number,
    invoiceType: invoice.type,
    totalMinor: invoice.total_minor.toString(),
    currency: invoice.currency,
    purchaseId: invoice.purchase_id,
  };
  await announce(billing, transaction, { customerId, type, data });
}
