/** Finalising, paying and voiding an invoice. */
import type Stripe from 'stripe';
import { refused, StripeError } from '../http/stripe-error.ts';
import type { Reader } from '../http/reader.ts';
import type { StoredIntent, StoredInvoice, World } from '../world.ts';
import { locationInvalid, requireCustomer } from './customers.ts';
import { invoicePaymentOf, newInvoicePayment } from './invoice-payments.ts';
import { requireInvoice } from './invoices.ts';
import { total } from './invoice-totals.ts';
import { minimumCharge } from './minimum-charge.ts';
import { newIntent, offeredTypes } from './blank-intents.ts';
import { cancelIntent, confirmIntent } from './payment-intents.ts';
import { requireMethodOf } from './payment-methods.ts';

export function finalizeInvoice(world: World, id: string, input: Reader): Stripe.Invoice {
  const stored = requireInvoice(world, id);
  const invoice = stored.object;
  if (invoice.status !== 'draft') {
    throw refused("This invoice is already finalized, you can't re-finalize a non-draft invoice.", {
      code: 'invoice_not_editable',
    });
  }
  const customer = requireCustomer(world, String(invoice.customer));
  if (invoice.lines.data.length === 0) {
    throw refused('Nothing to invoice for customer', { code: 'invoice_no_customer_line_items' });
  }
  total(world, invoice, customer, stored.lines);
  if (invoice.automatic_tax.status === 'requires_location_inputs') return failFinalization(world, invoice);
  invoice.auto_advance = input.boolean('auto_advance') ?? invoice.auto_advance ?? false;
  number(world, invoice, customer);
  applyBalance(stored, customer);
  if (stored.balanceChange !== 0) world.emit('customer.updated', customer);
  invoice.status = 'open';
  world.emit('invoice.finalized', invoice);
  if (invoice.amount_due === 0) {
    markPaid(world, invoice);
    return invoice;
  }
  const intent = newIntent(world, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customerId: customer.id,
    description: invoice.description,
    invoiceId: invoice.id,
    methodId: invoice.default_payment_method === null ? null : String(invoice.default_payment_method),
    metadata: {},
    methodTypes: invoice.payment_settings.payment_method_types ?? offeredTypes(invoice.currency),
  });
  newInvoicePayment(world, invoice, intent.object);
  world.emit('invoice.updated', invoice);
  return invoice;
}

function failFinalization(world: World, invoice: Stripe.Invoice): never {
  const error = locationInvalid();
  invoice.last_finalization_error = {
    type: 'invalid_request_error',
    code: 'customer_tax_location_invalid',
    message: error.message,
  };
  world.emit('invoice.finalization_failed', invoice);
  throw error;
}

function number(world: World, invoice: Stripe.Invoice, customer: Stripe.Customer): void {
  const sequence = customer.next_invoice_sequence ?? 1;
  customer.next_invoice_sequence = sequence + 1;
  invoice.number = `${customer.invoice_prefix ?? 'INVOICE'}-${String(sequence).padStart(4, '0')}`;
  invoice.status_transitions.finalized_at = world.seconds();
  invoice.effective_at = world.seconds();
  invoice.hosted_invoice_url = `${world.url}/hosted/${invoice.id}`;
  invoice.invoice_pdf = `${world.url}/hosted/${invoice.id}/pdf`;
}

/** Credit of the customer pays first; what is too small to charge is carried over. Both make "paid" without a charge. */
function applyBalance(stored: StoredInvoice, customer: Stripe.Customer): void {
  const invoice = stored.object;
  invoice.starting_balance = customer.balance;
  const credit = Math.max(0, -customer.balance);
  const used = Math.min(credit, Math.max(0, invoice.total));
  const owed = Math.max(0, customer.balance);
  let due = Math.max(0, invoice.total) - used + owed;
  stored.balanceChange = used - owed;
  if (due > 0 && due < minimumCharge(invoice.currency)) {
    stored.balanceChange += due;
    due = 0;
  }
  customer.balance += stored.balanceChange;
  invoice.ending_balance = customer.balance;
  invoice.amount_due = due;
  invoice.amount_remaining = due;
}

export function payInvoice(world: World, id: string, input: Reader): Stripe.Invoice {
  const stored = requireInvoice(world, id);
  const invoice = stored.object;
  if (invoice.status === 'paid') throw refused('Invoice is already paid');
  // What was written off can still be paid.
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
    throw refused(`This invoice can no longer be paid: its status is ${invoice.status ?? 'unknown'}.`);
  }
  if (input.boolean('paid_out_of_band') === true) return payOutOfBand(world, invoice);
  const intent = intentOf(world, invoice);
  if (intent.object.status === 'processing') {
    throw refused('This invoice cannot be paid: a payment for it is processing.', {
      code: 'payment_intent_unexpected_state',
      payment_intent: intent.object,
    });
  }
  const method = requireMethodOf(world, chosenMethod(world, invoice, input), String(invoice.customer));
  invoice.attempted = true;
  invoice.attempt_count += 1;
  const error = confirmIntent(world, intent, {
    methodId: method.object.id,
    // Stripe's default, which declines a card that has to ask although the customer may be sitting there.
    isOffSession: input.boolean('off_session') ?? true,
    returnUrl: null,
  });
  if (error) throw error;
  if (intent.object.status === 'requires_action') throw requiresAction(intent.object);
  return invoice;
}

function chosenMethod(world: World, invoice: Stripe.Invoice, input: Reader): string {
  const customer = requireCustomer(world, String(invoice.customer));
  const chosen =
    input.text('payment_method') ?? invoice.default_payment_method ?? customer.invoice_settings.default_payment_method;
  if (chosen) return String(chosen);
  throw refused(
    'There is no `default_payment_method` set on this Customer or Invoice. Please set one or pass a `payment_method`.',
    { code: 'resource_missing' },
  );
}

const requiresAction = (intent: Stripe.PaymentIntent): StripeError =>
  new StripeError(402, {
    type: 'card_error',
    code: 'invoice_payment_intent_requires_action',
    message:
      'This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice.',
    payment_intent: intent,
  });

function payOutOfBand(world: World, invoice: Stripe.Invoice): Stripe.Invoice {
  const intent = intentOf(world, invoice);
  cancelIntent(world, intent, 'automatic');
  invoicePaymentOf(world, invoice.id, 'canceled');
  // It counts as paid in every sum of the invoice; only here, and in the missing charge, can one see that no money moved.
  invoice.amount_paid = invoice.amount_due;
  invoice.amount_paid_off_stripe = invoice.amount_due;
  markPaid(world, invoice);
  return invoice;
}

/** Called when all that is due was paid, or nothing is. */
export function markPaid(world: World, invoice: Stripe.Invoice): void {
  invoice.status = 'paid';
  invoice.attempted = true;
  invoice.amount_remaining = Math.max(0, invoice.amount_due - invoice.amount_paid);
  invoice.status_transitions.paid_at = world.seconds();
  world.emit('invoice.updated', invoice);
  world.emit('invoice.paid', invoice);
  world.emit('invoice.payment_succeeded', invoice);
}

export function voidInvoice(world: World, id: string): Stripe.Invoice {
  const stored = requireInvoice(world, id);
  const invoice = stored.object;
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
    throw refused(`You can only void an invoice that is open or uncollectible. This one is ${invoice.status ?? ''}.`);
  }
  const intent = intentOf(world, invoice);
  if (intent.object.status === 'processing') {
    throw refused('You cannot void an invoice while a payment for it is processing.');
  }
  cancelIntent(world, intent, 'void_invoice');
  invoicePaymentOf(world, invoice.id, 'canceled');
  returnBalance(world, stored);
  invoice.status = 'void';
  invoice.status_transitions.voided_at = world.seconds();
  world.emit('invoice.updated', invoice);
  world.emit('invoice.voided', invoice);
  return invoice;
}

function returnBalance(world: World, stored: StoredInvoice): void {
  const customer = world.customers.get(String(stored.object.customer));
  if (customer && stored.balanceChange !== 0) {
    customer.balance -= stored.balanceChange;
    world.emit('customer.updated', customer);
  }
  stored.balanceChange = 0;
}

export function markUncollectible(world: World, id: string): Stripe.Invoice {
  const { object: invoice } = requireInvoice(world, id);
  if (invoice.status !== 'open') throw refused('Only an open invoice can be marked as uncollectible.');
  invoice.status = 'uncollectible';
  invoice.status_transitions.marked_uncollectible_at = world.seconds();
  world.emit('invoice.marked_uncollectible', invoice);
  return invoice;
}

export function intentOf(world: World, invoice: Stripe.Invoice): StoredIntent {
  for (const intent of world.intents.values()) if (intent.invoiceId === invoice.id) return intent;
  throw new Error(`Invoice ${invoice.id} is ${invoice.status ?? 'null'} and has no payment intent.`);
}
