/** What a purchase does besides filling a wallet, by kind. All of it happens in the transaction that changes the purchase. */
import type { PurchaseKind } from '../../contract/quote.ts';
import { fulfilInvoicePayment, invoicePaymentEnded } from '../billing-cycle/fulfil-invoice-payment.ts';
import { fulfilReactivation } from '../billing-cycle/fulfil-reactivation.ts';
import { fulfilRenewal, renewalEnded, renewalRefused } from '../billing-cycle/fulfil-renewal.ts';
import type { Billing } from '../context.ts';
import { fulfilAddOn } from '../add-ons/fulfil-add-on.ts';
import { fulfilPlanChange } from '../plan-changes/fulfil-plan-change.ts';
import type { BillingTransaction } from '../store/database.ts';
import type { Row } from '../store/tables.ts';
import type { PurchaseRow } from './purchase-row.ts';

export interface PurchaseEvent {
  /** With the clock of the customer. */
  readonly billing: Billing;
  /** The customer's wallets and the purchase are locked. */
  readonly transaction: BillingTransaction;
  /** As it was before the change. */
  readonly purchase: PurchaseRow;
  /** `terms` says what was agreed. */
  readonly quote: Row<'quote'>;
}

export interface KindRules {
  /** Applies what was paid for. Called once: a purchase settles once. */
  readonly fulfil?: (event: PurchaseEvent) => Promise<void>;
  /** An attempt was definitely refused, or asks for a customer who is not there. The purchase stays open. */
  readonly refused?: (event: PurchaseEvent) => Promise<void>;
  /** It ended unpaid and nothing can be taken any more. Runs before the invoice is voided, which it may prevent. */
  readonly ended?: (event: PurchaseEvent) => Promise<void>;
}

const kindRules: Readonly<Partial<Record<PurchaseKind, KindRules>>> = {
  renewal: { fulfil: fulfilRenewal, refused: renewalRefused, ended: renewalEnded },
  invoice_payment: { fulfil: fulfilInvoicePayment, ended: invoicePaymentEnded },
  reactivation: { fulfil: fulfilReactivation },
  plan_change: { fulfil: fulfilPlanChange },
  addon: { fulfil: fulfilAddOn },
};

export async function applyKindRule(
  name: keyof KindRules,
  event: Omit<PurchaseEvent, 'quote'> & { readonly quote?: Row<'quote'> },
): Promise<void> {
  const rule = kindRules[event.purchase.kind]?.[name];
  if (!rule) return;
  await rule({ ...event, quote: event.quote ?? (await readQuoteRow(event.transaction, event.purchase)) });
}

export async function readQuoteRow(transaction: BillingTransaction, purchase: PurchaseRow): Promise<Row<'quote'>> {
  return transaction
    .selectFrom('quote')
    .selectAll()
    .where('customer_id', '=', purchase.customer_id)
    .where('id', '=', purchase.quote_id)
    .executeTakeFirstOrThrow();
}
