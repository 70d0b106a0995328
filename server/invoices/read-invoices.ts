import { sql } from 'kysely';
import type { Invoice, InvoicePage, InvoiceStatus, InvoiceType } from '../../contract/invoice.ts';
import type { Billing } from '../context.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import { decodeCursor, toPage, UUID_KEY, type PageRequest } from '../store/page.ts';
import { viewInvoice, viewInvoiceSummary } from './invoice-view.ts';

const ISO_KEY = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** All invoices of one customer, packs and top-ups among them, the newest first. Throws `invalid_request` (cursor). */
export async function listInvoices(
  billing: Billing,
  input: PageRequest & {
    readonly customerId: string;
    readonly status?: InvoiceStatus | undefined;
    readonly type?: InvoiceType | undefined;
    /** In number and description. */
    readonly search?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
): Promise<InvoicePage> {
  const { customerId, status, type, search, from, to, limit } = input;
  const before = input.cursor === null ? null : decodeCursor(input.cursor, [ISO_KEY, UUID_KEY]);
  const catalogue = await billing.catalogue();
  const rows = await billing.database.db
    .selectFrom('invoice')
    .selectAll()
    .where('customer_id', '=', customerId)
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'draft'))
    .$if(type !== undefined, (query) => query.where('type', '=', type ?? ''))
    .$if(search !== undefined, (query) => {
      const pattern = `%${(search ?? '').replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
      return query.where((row) => row.or([row('number', 'ilike', pattern), row('description', 'ilike', pattern)]));
    })
    .$if(from !== undefined, (query) => query.where('issued_at', '>=', new Date(from ?? 0)))
    .$if(to !== undefined, (query) => query.where('issued_at', '<', new Date(to ?? 0)))
    .$if(before !== null, (query) =>
      query.where(sql<boolean>`(issued_at, id) < (${before?.[0]}::timestamptz, ${before?.[1]}::uuid)`),
    )
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const now = billing.now();
  return toPage(
    rows,
    limit,
    (row) => [row.issued_at.toISOString(), row.id],
    (row) => viewInvoiceSummary(row, exponentOf(catalogue, row.currency), now),
  );
}

/** One invoice with lines and tax. Throws `not_found`, also for an invoice of somebody else. */
export async function getInvoice(
  billing: Billing,
  key: { readonly customerId: string; readonly invoiceId: string },
): Promise<Invoice> {
  const { customerId, invoiceId } = key;
  if (!isUuid(invoiceId)) throw new DomainProblem('not_found');
  const { db } = billing.database;
  const [row, lines, taxes] = await Promise.all([
    db
      .selectFrom('invoice')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('id', '=', invoiceId)
      .executeTakeFirst(),
    db
      .selectFrom('invoice_line')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('invoice_id', '=', invoiceId)
      .orderBy('line')
      .execute(),
    db
      .selectFrom('invoice_tax')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('invoice_id', '=', invoiceId)
      .orderBy('line')
      .execute(),
  ]);
  if (!row) throw new DomainProblem('not_found');
  return viewInvoice(row, lines, taxes, exponentOf(await billing.catalogue(), row.currency), billing.now());
}
