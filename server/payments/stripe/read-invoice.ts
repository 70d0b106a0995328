/** Stripe's record of an invoice in the port's words. */
import type Stripe from 'stripe';
import type { ProcessorInvoice, ProcessorPaymentStatus } from '../payment-gateway.ts';
import type { Amounts } from './amounts.ts';
import { attemptOf } from './attempt.ts';
import { failureOf } from './errors.ts';
import { idOf } from './ids.ts';
import type { AttemptNotes } from './invoice-notes.ts';

/** What has to be expanded for it. */
export const INVOICE_EXPANSION = ['payments.data.payment.payment_intent', 'confirmation_secret'];

const PAYMENT_STATUSES: readonly string[] = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
  'processing',
  'succeeded',
  'canceled',
] satisfies ProcessorPaymentStatus[];

export interface InvoiceParts {
  readonly invoice: Stripe.Invoice;
  /** All of them, also beyond the page that is part of the invoice. */
  readonly payments: readonly Stripe.InvoicePayment[];
  readonly lineCount: number;
  readonly notes: AttemptNotes;
}

export function readInvoice(parts: InvoiceParts, amounts: Amounts): ProcessorInvoice {
  const { invoice, payments, lineCount, notes } = parts;
  const currency = invoice.currency.toUpperCase();
  return {
    id: invoice.id,
    number: invoice.number,
    customerId: idOf(invoice.customer) ?? '',
    currency,
    // Only a status we do not know is left, and it must be none that ends anything.
    status: statusOf(invoice.status),
    lineCount,
    totalMinor: amounts.fromStripe(invoice.total, currency),
    amountPaidMinor: amounts.fromStripe(moneyMoved(payments), currency),
    metadata: invoice.metadata ?? {},
    payment: paymentOf(invoice, payments, notes),
  };
}

function statusOf(status: Stripe.Invoice['status']): ProcessorInvoice['status'] {
  switch (status) {
    case 'draft':
    case 'open':
    case 'paid':
    case 'void':
    case 'uncollectible':
      return status as ProcessorInvoice['status'];
    default:
      // Waits: an open invoice without a payment of the wanted attempt is looked at again.
      return 'unknown';
  }
}

/**
 * What Stripe really took. `amount_paid` of the invoice also counts what somebody marked as paid elsewhere, and an invoice is
 * "paid" as well when it was too small to charge or covered by a credit balance.
 */
function moneyMoved(payments: readonly Stripe.InvoicePayment[]): number {
  return payments
    .filter(
      ({ status, payment }) => status === 'paid' && (payment.type === 'payment_intent' || payment.type === 'charge'),
    )
    .reduce((sum, { amount_paid: amount }) => sum + (amount ?? 0), 0);
}

function paymentOf(
  invoice: Stripe.Invoice,
  payments: readonly Stripe.InvoicePayment[],
  notes: AttemptNotes,
): ProcessorInvoice['payment'] {
  const intent = intentOf(payments);
  if (!intent) return null;
  const isKnown = PAYMENT_STATUSES.includes(intent.status);
  return {
    id: intent.id,
    // What Stripe may invent later is taken for "under way", which ends nothing.
    status: isKnown ? (intent.status as ProcessorPaymentStatus) : 'processing',
    failure: intent.last_payment_error ? failureOf(intent.last_payment_error) : null,
    clientSecret: invoice.confirmation_secret?.client_secret ?? intent.client_secret,
    attempt: attemptOf(intent, notes),
  };
}

/** The one that was paid, else the invoice's own. */
export function intentOf(payments: readonly Stripe.InvoicePayment[]): Stripe.PaymentIntent | null {
  const ordered = [...payments].sort((a, b) => rank(a) - rank(b));
  for (const { payment } of ordered) {
    if (typeof payment.payment_intent === 'object') return payment.payment_intent;
  }
  return null;
}

function rank({ status, is_default: isDefault }: Stripe.InvoicePayment): number {
  if (status === 'paid') return 0;
  if (status === 'canceled') return 3;
  return isDefault ? 1 : 2;
}
