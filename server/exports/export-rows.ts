/** The rows of an export, page by page, so that a file of any length takes the memory of one page. */
import type { ExportRequest } from '../../contract/billing-details.ts';
import type { ActivityEntry } from '../../contract/capacity.ts';
import type { InvoiceSummary } from '../../contract/invoice.ts';
import type { Credits, LedgerMoney, Money } from '../../contract/money.ts';
import { listActivity } from '../capacity/list-activity.ts';
import type { Billing } from '../context.ts';
import { powerOfTen } from '../domain/micro.ts';
import { listInvoices } from '../invoices/read-invoices.ts';
import type { Page } from '../store/page.ts';

export type ExportRow = Readonly<Record<string, string>>;

const PAGE_SIZE = 500;

export function exportRows(billing: Billing, customerId: string, request: ExportRequest): AsyncGenerator<ExportRow> {
  const page = (cursor: string | null) => ({ customerId, cursor, limit: PAGE_SIZE });
  return request.kind === 'invoices'
    ? rowsOf((cursor) => listInvoices(billing, { ...request, ...page(cursor) }), invoiceRow)
    : rowsOf((cursor) => listActivity(billing, { ...request, ...page(cursor) }), activityRow);
}

async function* rowsOf<Item>(
  read: (cursor: string | null) => Promise<Page<Item>>,
  toRow: (item: Item) => ExportRow,
): AsyncGenerator<ExportRow> {
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read(cursor);
    for (const item of page.items) yield toRow(item);
    cursor = page.nextCursor;
  } while (cursor !== null);
}

function invoiceRow(invoice: InvoiceSummary): ExportRow {
  return {
    number: invoice.number ?? '',
    type: invoice.type,
    status: invoice.status,
    issuedAt: invoice.issuedAt,
    dueAt: invoice.dueAt ?? '',
    paidAt: invoice.paidAt ?? '',
    description: invoice.description,
    currency: invoice.total.currency,
    subtotal: decimalOf(invoice.subtotal),
    tax: decimalOf(invoice.tax),
    total: decimalOf(invoice.total),
    amountPaid: decimalOf(invoice.amountPaid),
    amountRefunded: decimalOf(invoice.amountRefunded),
    id: invoice.id,
  };
}

function activityRow(entry: ActivityEntry): ExportRow {
  return {
    at: entry.at,
    type: entry.type,
    description: entry.description,
    unit: 'currency' in entry.change ? entry.change.currency : 'credits',
    change: decimalOf(entry.change),
    balanceAfter: decimalOf(entry.balanceAfter),
    invoiceId: entry.invoiceId ?? '',
    id: entry.id,
  };
}

/** Exact, with a point and without separators, as every spreadsheet reads it. */
function decimalOf(amount: Money | LedgerMoney | Credits): string {
  if ('units' in amount) return decimal(BigInt(amount.units), amount.exponent);
  return 'minor' in amount ? decimal(BigInt(amount.minor), amount.exponent) : decimal(BigInt(amount.micro), 6);
}

function decimal(integer: bigint, exponent: number): string {
  const magnitude = integer < 0n ? -integer : integer;
  const scale = powerOfTen(exponent);
  const fraction = exponent === 0 ? '' : `.${(magnitude % scale).toString().padStart(exponent, '0')}`;
  return `${integer < 0n ? '-' : ''}${magnitude / scale}${fraction}`;
}
