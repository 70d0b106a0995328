/** Files of the demo: made in the page, behind an address that only this page knows. */
import type {
  ActivityEntry,
  ExportLink,
  ExportRequest,
  Invoice,
  InvoiceDocument,
  InvoiceQuery,
  InvoiceSummary,
  SentInvoice,
} from 'billing-portal-contract';
import { archiveNames } from '../../server/domain/archive-names.ts';
import { powerOfTen } from '../../server/domain/micro.ts';
import type { MockContext } from './context.ts';
import { getInvoice, wantedInvoices } from './invoice-list.ts';
import { wantedActivity } from './ledger-lists.ts';
import { plainPdf } from './plain-pdf.ts';
import { plainZip } from './plain-zip.ts';
import { refuse } from './problems.ts';
import type { MockCustomer } from './state.ts';

const LINK_VALID_MS = 10 * 60_000;
const ARCHIVE_INVOICES_MAX = 1000;

export function createDocument(
  context: MockContext,
  customer: MockCustomer,
  id: string,
  kind: 'invoice' | 'receipt',
): InvoiceDocument {
  const invoice = getInvoice(customer, id);
  if (invoice.status === 'draft' || (kind === 'receipt' && invoice.paidAt === null)) throw refuse('not_found');
  return link(context, plainPdf(linesOf(invoice, kind)), 'application/pdf');
}

export function sendInvoice(customer: MockCustomer, id: string): SentInvoice {
  const { status } = getInvoice(customer, id);
  if (status === 'draft') throw refuse('not_found');
  if (customer.email === null) throw refuse('invalid_request');
  return { email: customer.email };
}

export function createExport(context: MockContext, customer: MockCustomer, request: ExportRequest): ExportLink {
  if (request.format === 'pdf') return createArchive(context, customer, request);
  const rows =
    request.kind === 'invoices'
      ? [...wantedInvoices(customer, request)].map(invoiceRow)
      : wantedActivity(context, customer, request).map(activityRow);
  return request.format === 'json'
    ? link(context, JSON.stringify(rows, null, 1), 'application/json')
    : link(context, toCsv(rows), 'text/csv');
}

/** The documents of what is listed, in its order. */
function createArchive(context: MockContext, customer: MockCustomer, query: InvoiceQuery): ExportLink {
  const invoices: Invoice[] = [];
  for (const invoice of wantedInvoices(customer, query)) {
    if (invoice.status === 'draft') continue;
    if (invoices.length === ARCHIVE_INVOICES_MAX) throw refuse('export_too_large', { countMax: ARCHIVE_INVOICES_MAX });
    invoices.push(invoice);
  }
  const nameOf = archiveNames(customer.timeZone);
  const zip = plainZip(
    invoices.map((invoice) => ({ name: nameOf(invoice), body: plainPdf(linesOf(invoice, 'invoice')) })),
  );
  return { ...link(context, zip, 'application/zip'), count: invoices.length };
}

type Row = Readonly<Record<string, string>>;

function invoiceRow({ description, issuedAt, number, status, subtotal, tax, total, type }: InvoiceSummary): Row {
  const sums = { subtotal: decimalOf(subtotal), tax: decimalOf(tax), total: decimalOf(total) };
  return { number: number ?? '', type, status, issuedAt, description, currency: total.currency, ...sums };
}

function activityRow({ at, balanceAfter, change, description, invoiceId, type }: ActivityEntry): Row {
  const unit = 'currency' in change ? change.currency : 'credits';
  const sums = { change: decimalOf(change), balanceAfter: decimalOf(balanceAfter) };
  return { at, type, description, unit, ...sums, invoiceId: invoiceId ?? '' };
}

function linesOf(invoice: Invoice, kind: 'invoice' | 'receipt'): string[] {
  const money = (amount: Invoice['total']): string => `${decimalOf(amount)} ${amount.currency}`;
  return [
    kind === 'receipt' ? 'Receipt (demo)' : invoice.type === 'credit_note' ? 'Credit note (demo)' : 'Invoice (demo)',
    invoice.number ?? '',
    '',
    ...[invoice.seller.name, ...invoice.seller.address, ''],
    ...[invoice.buyer.name, ...invoice.buyer.address, invoice.buyer.taxId ?? '', invoice.buyer.purchaseOrder ?? '', ''],
    ...invoice.lines.map(({ amount, description, quantity }) => `${quantity} x ${description}: ${money(amount)}`),
    ...invoice.taxLines.map(({ amount, name, ratePercent }) => `${name} ${ratePercent}%: ${money(amount)}`),
    `Total: ${money(invoice.total)}`,
    ...(invoice.paidAt === null ? [] : [`Paid on ${invoice.paidAt.slice(0, 10)}: ${money(invoice.amountPaid)}`]),
  ];
}

function toCsv(rows: readonly Row[]): string {
  const [first = {}] = rows;
  const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [Object.keys(first), ...rows.map((row) => Object.values(row).map(quoted))]
    .map((row) => row.join())
    .join('\r\n');
}

type Amount = { readonly exponent: number } & (
  { readonly minor: string } | { readonly micro: string } | { readonly units: string }
);

function decimalOf(amount: Amount): string {
  const [integer, exponent] =
    'micro' in amount ? [amount.micro, 6] : ['minor' in amount ? amount.minor : amount.units, amount.exponent];
  const value = BigInt(integer);
  const magnitude = value < 0n ? -value : value;
  const scale = powerOfTen(exponent);
  const fraction = exponent === 0 ? '' : `.${(magnitude % scale).toString().padStart(exponent, '0')}`;
  return `${value < 0n ? '-' : ''}${magnitude / scale}${fraction}`;
}

function link(context: MockContext, content: BlobPart, type: string): InvoiceDocument {
  const url = URL.createObjectURL(new Blob([content], { type }));
  return { url, expiresAt: new Date(context.now().getTime() + LINK_VALID_MS).toISOString() };
}
