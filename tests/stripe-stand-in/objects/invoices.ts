/** Drafts, their lines and previews. What happens after the draft is in invoice-lifecycle.ts. */
import type Stripe from 'stripe';
import { invalidParameter, noSuch, refused } from '../http/stripe-error.ts';
import type { Reader } from '../http/reader.ts';
import type { StoredInvoice, World } from '../world.ts';
import { blankInvoice } from './blank-invoice.ts';
import { requireCustomer } from './customers.ts';
import { total, type LineInput } from './invoice-totals.ts';
import { requireMethodOf } from './payment-methods.ts';

export function requireInvoice(world: World, id: string, param = 'id'): StoredInvoice {
  const stored = world.invoices.get(id);
  if (!stored || stored.isDeleted) throw noSuch('invoice', id, param);
  return stored;
}

export function createInvoice(world: World, input: Reader): Stripe.Invoice {
  const customer = requireCustomer(world, input.requiredText('customer'));
  const currency = readCurrency(input) ?? customer.currency;
  if (!currency) throw invalidParameter('parameter_missing', 'currency', 'Missing required param: currency.');
  if (input.oneOf('collection_method', ['charge_automatically', 'send_invoice']) === 'send_invoice') {
    throw refused('The stand-in collects automatically.');
  }
  if (input.text('pending_invoice_items_behavior') === 'include') {
    throw refused('The stand-in keeps pending items out of a new invoice.');
  }
  const invoice = blankInvoice(world, customer, { id: world.newId('in'), currency });
  invoice.auto_advance = input.boolean('auto_advance') ?? false;
  invoice.automatic_tax.enabled = input.group('automatic_tax').boolean('enabled') ?? false;
  if (invoice.automatic_tax.enabled) {
    invoice.automatic_tax.liability = { type: 'self' };
    invoice.automatic_tax.provider = 'stripe';
  }
  invoice.default_tax_rates = input.texts('default_tax_rates').map((id) => requireTaxRate(world, id));
  const types = input.group('payment_settings').texts('payment_method_types');
  invoice.payment_settings.payment_method_types = types.length > 0 ? [...types] : null;
  applyEditable(world, invoice, customer.id, input);
  world.invoices.set(invoice.id, { object: invoice, isDeleted: false, lines: [], balanceChange: 0 });
  customer.currency ??= currency;
  total(world, invoice, customer, []);
  world.emit('invoice.created', invoice);
  return invoice;
}

export function updateInvoice(world: World, id: string, input: Reader): Stripe.Invoice {
  const { object: invoice } = requireInvoice(world, id);
  if (invoice.status !== 'draft' && invoice.status !== 'open' && input.has('default_payment_method')) {
    throw refused('Finalized invoices can’t be updated in this way.', { code: 'invoice_not_editable' });
  }
  applyEditable(world, invoice, String(invoice.customer), input);
  world.emit('invoice.updated', invoice);
  return invoice;
}

function applyEditable(world: World, invoice: Stripe.Invoice, customerId: string, input: Reader): void {
  const methodId = input.text('default_payment_method');
  if (methodId) requireMethodOf(world, methodId, customerId);
  if (methodId !== undefined) invoice.default_payment_method = methodId || null;
  for (const name of ['description', 'footer', 'statement_descriptor'] as const) {
    const value = input.text(name);
    if (value !== undefined) invoice[name] = value || null;
  }
  invoice.metadata = input.metadata(invoice.metadata);
}

export function createInvoiceItem(world: World, input: Reader): Stripe.InvoiceItem {
  const customer = requireCustomer(world, input.requiredText('customer'));
  const stored = requireInvoice(world, input.requiredText('invoice'), 'invoice');
  const invoice = stored.object;
  if (invoice.customer !== customer.id) throw refused('The invoice belongs to another customer.', { param: 'invoice' });
  if (invoice.status !== 'draft') {
    throw refused('The specified invoice is not a draft and can no longer be changed.', {
      code: 'invoice_not_editable',
      param: 'invoice',
    });
  }
  const line = readLine(world, input, invoice.currency);
  const item = itemOf(world, customer.id, invoice, line);
  world.invoiceItems.set(item.id, item);
  stored.lines.push({ ...line, invoiceItemId: item.id });
  total(world, invoice, customer, stored.lines);
  world.emit('invoiceitem.created', item);
  world.emit('invoice.updated', invoice);
  return item;
}

function readLine(world: World, input: Reader, currency: string): LineInput {
  const given = readCurrency(input);
  if (given !== undefined && given !== currency) {
    throw refused(`The currency of the item must be ${currency}, as that of the invoice.`, { param: 'currency' });
  }
  const start = input.group('period').integer('start') ?? world.seconds();
  const behaviour = input.oneOf('tax_behavior', ['exclusive', 'inclusive', 'unspecified']) ?? 'unspecified';
  return {
    id: world.newId('il'),
    invoiceItemId: '',
    amount: input.requiredInteger('amount'),
    description: input.text('description') ?? null,
    metadata: input.metadata(),
    behaviour: behaviour === 'inclusive' ? 'inclusive' : 'exclusive',
    taxRates: input.texts('tax_rates').map((id) => requireTaxRate(world, id)),
    period: { start, end: input.group('period').integer('end') ?? start },
  };
}

function itemOf(world: World, customerId: string, invoice: Stripe.Invoice, line: LineInput): Stripe.InvoiceItem {
  return {
    id: world.newId('ii'),
    object: 'invoiceitem',
    amount: line.amount,
    currency: invoice.currency,
    customer: customerId,
    customer_account: null,
    date: world.seconds(),
    description: line.description,
    discountable: true,
    discounts: [],
    invoice: invoice.id,
    livemode: false,
    metadata: line.metadata,
    net_amount: line.amount,
    parent: null,
    period: { ...line.period },
    pricing: null,
    proration: false,
    quantity: 1,
    // A decimal travels as a string; the SDK makes its own number of it.
    quantity_decimal: '1' as unknown as Stripe.InvoiceItem['quantity_decimal'],
    tax_rates: [...line.taxRates],
    test_clock: null,
  };
}

/** The same sums as the invoice would have, and nothing is kept. */
export function previewInvoice(world: World, input: Reader): Stripe.Invoice {
  const customer = requireCustomer(world, input.requiredText('customer'));
  const currency = readCurrency(input) ?? customer.currency ?? 'usd';
  const invoice = blankInvoice(world, customer, { id: world.newId('upcoming_in'), currency });
  invoice.automatic_tax.enabled = input.group('automatic_tax').boolean('enabled') ?? false;
  const lines = input.groups('invoice_items').map((item) => readLine(world, item, currency));
  const given = input.group('customer_details');
  const previewed = given.has('address')
    ? { ...customer, address: { ...blankAddress, country: given.group('address').text('country') ?? null } }
    : customer;
  total(world, invoice, previewed, lines);
  return invoice;
}

const blankAddress = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };

export function deleteDraft(world: World, id: string): Stripe.DeletedInvoice {
  const stored = requireInvoice(world, id);
  if (stored.object.status !== 'draft') {
    throw refused('You can only delete draft invoices. To cancel a finalized invoice, void it.', {
      code: 'invoice_not_editable',
    });
  }
  stored.isDeleted = true;
  world.emit('invoice.deleted', stored.object);
  return { id, object: 'invoice', deleted: true };
}

export function requireTaxRate(world: World, id: string): Stripe.TaxRate {
  const rate = world.taxRates.get(id);
  if (!rate) throw noSuch('tax rate', id, 'tax_rates');
  return rate;
}

function readCurrency(input: Reader): string | undefined {
  const currency = input.text('currency')?.toLowerCase();
  if (currency !== undefined && !/^[a-z]{3}$/.test(currency)) {
    throw invalidParameter('parameter_invalid', 'currency', `Invalid currency: ${currency}.`);
  }
  return currency;
}
