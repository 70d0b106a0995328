/** The link between an invoice and what pays it. */
import type Stripe from 'stripe';
import type { World } from '../world.ts';

export function newInvoicePayment(world: World, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): void {
  const payment: Stripe.InvoicePayment = {
    id: world.newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: world.seconds(),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { type: 'payment_intent', payment_intent: intent.id },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  };
  world.invoicePayments.set(payment.id, payment);
}

/** Moves the open payment of the invoice on. */
export function invoicePaymentOf(world: World, invoiceId: string, status: 'paid' | 'canceled'): void {
  const payment = paymentsOf(world, invoiceId).find((candidate) => candidate.status === 'open');
  if (!payment) return;
  payment.status = status;
  if (status === 'canceled') {
    payment.status_transitions.canceled_at = world.seconds();
    return;
  }
  payment.amount_paid = payment.amount_requested;
  payment.status_transitions.paid_at = world.seconds();
  world.emit('invoice_payment.paid', payment);
}

export function paymentsOf(world: World, invoiceId: string): Stripe.InvoicePayment[] {
  return [...world.invoicePayments.values()].filter((payment) => payment.invoice === invoiceId);
}
