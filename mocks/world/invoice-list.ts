import type { Invoice, InvoicePage, InvoiceQuery, InvoiceSummary } from 'billing-portal-contract';
import { amountsSought } from '../../server/domain/invoice-search.ts';
import { refuse } from './problems.ts';
import type { MockCustomer } from './state.ts';

const DEFAULT_PAGE = 25;

/**
 * One page. The cursor names the last invoice seen and not a position, so that an invoice that arrives between two pages neither
 * repeats a row nor hides one.
 */
export function listInvoices(customer: MockCustomer, query: InvoiceQuery): InvoicePage {
  const limit = query.limit ?? DEFAULT_PAGE;
  const order = orderOf(customer, query);
  const items: InvoiceSummary[] = [];
  let place = query.cursor === undefined ? 0 : order.placeOf(indexOf(customer, query.cursor)) + 1;
  let lastId: string | null = null;
  // One more than the page has, to know whether there is another.
  for (; place < order.count; place += 1) {
    const invoice = invoiceAt(customer, order.indexAt(place));
    if (!order.isChosen && !isWanted(invoice, query)) continue;
    if (items.length === limit) return { items, nextCursor: lastId };
    items.push(summaryOf(invoice));
    lastId = invoice.id;
  }
  return { items, nextCursor: null };
}

export function getInvoice(customer: MockCustomer, id: string): Invoice {
  const index = findIndex(customer, id);
  if (index === null) throw refuse('not_found');
  return invoiceAt(customer, index);
}

/** All that a file of the list holds, in its order. */
export function* wantedInvoices(customer: MockCustomer, query: InvoiceQuery): Generator<Invoice> {
  const order = orderOf(customer, query);
  for (let place = 0; place < order.count; place += 1) {
    const invoice = invoiceAt(customer, order.indexAt(place));
    if (order.isChosen || isWanted(invoice, query)) yield invoice;
  }
}

interface Order {
  readonly count: number;
  /** They were chosen already; none has to be looked at again. */
  readonly isChosen: boolean;
  indexAt(place: number): number;
  placeOf(index: number): number;
}

/** By day without looking at any of them; by amount after looking at all. */
function orderOf(customer: MockCustomer, query: InvoiceQuery): Order {
  const { sort = 'newest' } = query;
  const count = countOf(customer);
  if (sort === 'newest') return { count, isChosen: false, indexAt: (place) => place, placeOf: (index) => index };
  if (sort === 'oldest') {
    const turned = (position: number): number => count - 1 - position;
    return { count, isChosen: false, indexAt: turned, placeOf: turned };
  }
  const wanted: { readonly index: number; readonly minor: bigint }[] = [];
  for (let index = 0; index < count; index += 1) {
    const invoice = invoiceAt(customer, index);
    if (isWanted(invoice, query)) wanted.push({ index, minor: BigInt(invoice.total.minor) });
  }
  const sign = sort === 'highest' ? -1 : 1;
  wanted.sort((one, other) =>
    one.minor === other.minor ? one.index - other.index : one.minor < other.minor ? -sign : sign,
  );
  return {
    count: wanted.length,
    isChosen: true,
    indexAt: (place) => wanted[place]?.index ?? 0,
    placeOf: (index) => wanted.findIndex((each) => each.index === index),
  };
}

function countOf({ archive, invoices }: MockCustomer): number {
  return invoices.length + archive.count;
}

function indexOf(customer: MockCustomer, cursor: string): number {
  const index = findIndex(customer, cursor);
  if (index === null) throw refuse('invalid_request', { param: 'cursor' });
  return index;
}

function findIndex({ archive, invoices }: MockCustomer, id: string): number | null {
  const recent = invoices.findIndex((invoice) => invoice.id === id);
  if (recent >= 0) return recent;
  const archived = archive.indexOf(id);
  return archived === null ? null : archived + invoices.length;
}

function invoiceAt(customer: MockCustomer, index: number): Invoice {
  return customer.invoices[index] ?? customer.archive.at(index - customer.invoices.length);
}

function isWanted(invoice: Invoice, { status, type, from, to, search }: InvoiceQuery): boolean {
  return (
    (status === undefined || invoice.status === status) &&
    (type === undefined || invoice.type === type) &&
    (from === undefined || invoice.issuedAt >= from) &&
    (to === undefined || invoice.issuedAt < to) &&
    (search === undefined || isFound(invoice, search))
  );
}

function isFound({ buyer, description, number, total }: Invoice, search: string): boolean {
  const words = [number, description, buyer.purchaseOrder].join(' ').toLowerCase();
  if (words.includes(search.toLowerCase())) return true;
  const minor = BigInt(total.minor);
  return amountsSought(search, total.exponent).includes(minor < 0n ? -minor : minor);
}

function summaryOf(invoice: Invoice): InvoiceSummary {
  const {
    lines: _lines,
    taxLines: _taxLines,
    purchaseId: _purchaseId,
    correctsInvoiceId: _corrected,
    creditNotes: _creditNotes,
    ...rest
  } = invoice;
  const { seller: _seller, buyer: _buyer, ...summary } = rest;
  return summary;
}
