/** Customers, invoices and what belongs to them. */
import { createCustomer, deleteCustomer, requireCustomer, updateCustomer } from '../objects/customers.ts';
import { createCreditNote } from '../objects/credit-notes.ts';
import { finalizeInvoice, markUncollectible, payInvoice, voidInvoice } from '../objects/invoice-lifecycle.ts';
import {
  createInvoice,
  createInvoiceItem,
  deleteDraft,
  previewInvoice,
  requireInvoice,
  requireTaxRate,
  updateInvoice,
} from '../objects/invoices.ts';
import { createTaxId, deleteTaxId, taxIdsOf } from '../objects/tax-ids.ts';
import { createTaxRate } from '../objects/tax-rates.ts';
import { list } from './lists.ts';
import { route, type Route } from './route.ts';
import { noSuch } from './stripe-error.ts';

const CUSTOMER = [
  ...['name', 'email', 'phone', 'description', 'address', 'metadata', 'balance', 'tax_exempt'],
  ...['invoice_settings.default_payment_method', 'tax.validate_location'],
];
const PAGE = ['limit', 'starting_after'];
const LINE = ['amount', 'currency', 'description', 'metadata', 'tax_behavior', 'tax_code', 'tax_rates', 'period'];
const INVOICE_EDITS = ['default_payment_method', 'description', 'footer', 'statement_descriptor', 'metadata'];
const first = (ids: readonly string[]): string => ids[0] ?? '';

const customers: readonly Route[] = [
  route('customers.create', 'POST /v1/customers', [...CUSTOMER, 'payment_method'], ({ world, input }) =>
    createCustomer(world, input),
  ),
  route('customers.retrieve', 'GET /v1/customers/:id', [], ({ world, ids }) =>
    world.deletedCustomers.has(first(ids))
      ? { id: first(ids), object: 'customer', deleted: true }
      : requireCustomer(world, first(ids), 'id'),
  ),
  route('customers.update', 'POST /v1/customers/:id', CUSTOMER, ({ world, input, ids }) =>
    updateCustomer(world, first(ids), input),
  ),
  route('customers.del', 'DELETE /v1/customers/:id', [], ({ world, ids }) => deleteCustomer(world, first(ids))),
  route('customers.list', 'GET /v1/customers', [...PAGE, 'email'], ({ world, input }) => {
    const email = input.text('email');
    const living = [...world.customers.values()].filter((customer) => !world.deletedCustomers.has(customer.id));
    return list(
      living.filter((customer) => email === undefined || customer.email === email),
      '/v1/customers',
      input,
    );
  }),
];

const taxIds: readonly Route[] = [
  route('customers.createTaxId', 'POST /v1/customers/:id/tax_ids', ['type', 'value'], ({ world, input, ids }) =>
    createTaxId(world, first(ids), input),
  ),
  route('customers.listTaxIds', 'GET /v1/customers/:id/tax_ids', PAGE, ({ world, input, ids }) => {
    const customer = requireCustomer(world, first(ids));
    return list(taxIdsOf(world, customer.id), `/v1/customers/${customer.id}/tax_ids`, input);
  }),
  route(
    'customers.deleteTaxId',
    'DELETE /v1/customers/:id/tax_ids/:id',
    [],
    ({ world, ids: [customer = '', id = ''] }) => deleteTaxId(world, customer, id),
  ),
];

const invoices: readonly Route[] = [
  route(
    'invoices.create',
    'POST /v1/invoices',
    [
      ...['customer', 'currency', 'collection_method', 'auto_advance', 'automatic_tax.enabled'],
      ...['pending_invoice_items_behavior', 'payment_settings.payment_method_types', 'default_tax_rates'],
      ...INVOICE_EDITS,
    ],
    ({ world, input }) => createInvoice(world, input),
  ),
  route(
    'invoices.createPreview',
    'POST /v1/invoices/create_preview',
    [
      ...['customer', 'currency', 'automatic_tax.enabled', 'customer_details.address'],
      ...LINE.map((name) => `invoice_items.${name}`),
    ],
    ({ world, input }) => previewInvoice(world, input),
  ),
  route('invoices.list', 'GET /v1/invoices', [...PAGE, 'customer', 'status'], ({ world, input }) => {
    const customer = input.text('customer');
    const status = input.text('status');
    const found = [...world.invoices.values()]
      .filter((stored) => !stored.isDeleted)
      .map((stored) => stored.object)
      .filter((invoice) => customer === undefined || invoice.customer === customer)
      .filter((invoice) => status === undefined || invoice.status === status);
    return list(found, '/v1/invoices', input);
  }),
  route('invoices.retrieve', 'GET /v1/invoices/:id', [], ({ world, ids }) => requireInvoice(world, first(ids)).object),
  route('invoices.update', 'POST /v1/invoices/:id', INVOICE_EDITS, ({ world, input, ids }) =>
    updateInvoice(world, first(ids), input),
  ),
  route('invoices.del', 'DELETE /v1/invoices/:id', [], ({ world, ids }) => deleteDraft(world, first(ids))),
  route('invoices.finalizeInvoice', 'POST /v1/invoices/:id/finalize', ['auto_advance'], ({ world, input, ids }) =>
    finalizeInvoice(world, first(ids), input),
  ),
  route(
    'invoices.pay',
    'POST /v1/invoices/:id/pay',
    ['payment_method', 'off_session', 'paid_out_of_band'],
    ({ world, input, ids }) => payInvoice(world, first(ids), input),
  ),
  route('invoices.voidInvoice', 'POST /v1/invoices/:id/void', [], ({ world, ids }) => voidInvoice(world, first(ids))),
  route('invoices.markUncollectible', 'POST /v1/invoices/:id/mark_uncollectible', [], ({ world, ids }) =>
    markUncollectible(world, first(ids)),
  ),
  route('invoices.listLineItems', 'GET /v1/invoices/:id/lines', PAGE, ({ world, input, ids }) => {
    const { object } = requireInvoice(world, first(ids));
    return list([...object.lines.data].reverse(), `/v1/invoices/${object.id}/lines`, input);
  }),
  route('invoiceItems.create', 'POST /v1/invoiceitems', [...LINE, 'customer', 'invoice'], ({ world, input }) =>
    createInvoiceItem(world, input),
  ),
  route(
    'invoicePayments.list',
    'GET /v1/invoice_payments',
    [...PAGE, 'invoice', 'status', 'payment'],
    ({ world, input }) => {
      const invoice = input.text('invoice');
      const status = input.text('status');
      const intent = input.group('payment').text('payment_intent');
      const found = [...world.invoicePayments.values()]
        .filter((payment) => invoice === undefined || payment.invoice === invoice)
        .filter((payment) => status === undefined || payment.status === status)
        .filter((payment) => intent === undefined || payment.payment.payment_intent === intent);
      return list(found, '/v1/invoice_payments', input);
    },
  ),
  route('invoicePayments.retrieve', 'GET /v1/invoice_payments/:id', [], ({ world, ids }) => {
    const payment = world.invoicePayments.get(first(ids));
    if (!payment) throw noSuch('invoice_payment', first(ids));
    return payment;
  }),
];

const notesAndRates: readonly Route[] = [
  route(
    'creditNotes.create',
    'POST /v1/credit_notes',
    ['invoice', 'amount', 'memo', 'metadata', 'out_of_band_amount', 'reason', 'refunds'],
    ({ world, input }) => createCreditNote(world, input),
  ),
  route('creditNotes.list', 'GET /v1/credit_notes', [...PAGE, 'invoice'], ({ world, input }) => {
    const invoice = input.text('invoice');
    const notes = [...world.creditNotes.values()];
    return list(
      notes.filter((note) => invoice === undefined || note.invoice === invoice),
      '/v1/credit_notes',
      input,
    );
  }),
  route(
    'taxRates.create',
    'POST /v1/tax_rates',
    ['display_name', 'inclusive', 'percentage', 'country', 'description', 'metadata', 'tax_type'],
    ({ world, input }) => createTaxRate(world, input),
  ),
  route('taxRates.list', 'GET /v1/tax_rates', [...PAGE, 'active'], ({ world, input }) =>
    list([...world.taxRates.values()], '/v1/tax_rates', input),
  ),
  route('taxRates.retrieve', 'GET /v1/tax_rates/:id', [], ({ world, ids }) => requireTaxRate(world, first(ids))),
];

export const billingRoutes: readonly Route[] = [...customers, ...taxIds, ...invoices, ...notesAndRates];
