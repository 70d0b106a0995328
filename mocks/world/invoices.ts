import type { Invoice, InvoicePage, InvoiceQuery, InvoiceSummary, Quote } from 'billing-portal-contract';
import type { MockContext } from './context.ts';
import { refuse } from './problems.ts';
import type { InvoiceArchive, MockCustomer } from './state.ts';

const DEFAULT_PAGE = 25;

export const emptyArchive: InvoiceArchive = {
  count: 0,
  at() {
    throw new RangeError('The archive is empty.');
  },
};

const INVOICE_TYPES: Readonly<Record<Quote['kind'], Invoice['type']>> = {
  credit_pack: 'credit_purchase',
  balance_topup: 'balance_topup',
  plan_change: 'plan_change',
  addon: 'addon_activation',
  renewal: 'recurring',
  reactivation: 'reactivation',
  invoice_payment: 'recurring',
};

/** Issues the paid invoice of a purchase: what was quoted, line by line. */
export function issuePurchaseInvoice(
  context: MockContext,
  customer: MockCustomer,
  input: { readonly quote: Quote; readonly purchaseId: string },
): Invoice {
  const { quote, purchaseId } = input;
  const at = context.now().toISOString();
  const invoice: Invoice = {
    id: context.newId('inv'),
    number: context.nextInvoiceNumber(),
    type: INVOICE_TYPES[quote.kind],
    status: 'paid',
    overdue: false,
    issuedAt: at,
    dueAt: null,
    paidAt: at,
    lines: quote.lines,
    subtotal: quote.subtotal,
    tax: quote.tax,
    taxLines: quote.taxLines,
    total: quote.total,
    amountPaid: quote.total,
    payable: false,
    amountRefunded: { ...quote.total, minor: '0' },
    dispute: null,
    description: quote.lines[0]?.description ?? '',
    purchaseId,
    correctsInvoiceId: null,
    ...partiesOf(context, customer),
  };
  customer.invoices.unshift(invoice);
  return invoice;
}

export function partiesOf(context: MockContext, customer: MockCustomer): Pick<Invoice, 'seller' | 'buyer'> {
  const { seller } = context.catalogue;
  return {
    seller: { name: seller.name, address: [...seller.address], taxId: seller.taxId ?? null },
    buyer: {
      name: customer.name,
      email: customer.email,
      address: [...customer.address],
      taxId: customer.taxId,
      purchaseOrder: customer.purchaseOrder,
    },
  };
}

/**
 * One page, newest first. The cursor names the last invoice seen and not a position, so that an invoice that arrives
 * between two pages neither repeats a row nor hides one.
 */
export function listInvoices(customer: MockCustomer, query: InvoiceQuery): InvoicePage {
  const limit = query.limit ?? DEFAULT_PAGE;
  const items: InvoiceSummary[] = [];
  let index = query.cursor === undefined ? 0 : indexAfter(customer, query.cursor);
  const count = customer.invoices.length + customer.archive.count;
  let lastId: string | null = null;
  while (index < count && items.length < limit) {
    const invoice = invoiceAt(customer, index);
    const isWanted =
      (query.status === undefined || invoice.status === query.status) &&
      (query.type === undefined || invoice.type === query.type) &&
      (query.from === undefined || invoice.issuedAt >= query.from) &&
      (query.to === undefined || invoice.issuedAt < query.to) &&
      contains(invoice, query.search);
    if (isWanted) items.push(summaryOf(invoice));
    lastId = invoice.id;
    index += 1;
  }
  return { items, nextCursor: index < count && lastId !== null ? lastId : null };
}

export function getInvoice(customer: MockCustomer, id: string): Invoice {
  return invoiceAt(customer, indexOf(customer, id) ?? notFound());
}

function indexAfter(customer: MockCustomer, cursor: string): number {
  const index = indexOf(customer, cursor);
  if (index === null) throw refuse('invalid_request', { param: 'cursor' });
  return index + 1;
}

function indexOf(customer: MockCustomer, id: string): number | null {
  const count = customer.invoices.length + customer.archive.count;
  for (let index = 0; index < count; index += 1) {
    if (invoiceAt(customer, index).id === id) return index;
  }
  return null;
}

function invoiceAt(customer: MockCustomer, index: number): Invoice {
  const recent = customer.invoices[index];
  return recent ?? customer.archive.at(index - customer.invoices.length);
}

function notFound(): never {
  throw refuse('not_found');
}

function summaryOf(invoice: Invoice): InvoiceSummary {
  const {
    lines: _lines,
    taxLines: _taxLines,
    purchaseId: _purchaseId,
    correctsInvoiceId: _corrected,
    ...rest
  } = invoice;
  const { seller: _seller, buyer: _buyer, ...summary } = rest;
  return summary;
}

function contains(invoice: InvoiceSummary, search: string | undefined): boolean {
  if (search === undefined) return true;
  return `${invoice.number ?? ''} ${invoice.description}`.toLowerCase().includes(search.toLowerCase());
}
