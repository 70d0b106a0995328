import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { Invoice, InvoicePage, InvoiceSort, InvoiceStatus, InvoiceType } from '../../contract/invoice.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { amountsSought } from '../domain/invoice-search.ts';
import { exponentOf } from '../domain/plan-standing.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import { decodeCursor, toPage, UUID_KEY, type PageRequest } from '../store/page.ts';
import type { Row, Tables } from '../store/tables.ts';
import { viewInvoice, viewInvoiceSummary } from './invoice-view.ts';

const ISO_KEY = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const AMOUNT_KEY = /^-?\d{1,18}$/;

export interface InvoiceFilter {
  readonly status?: InvoiceStatus | undefined;
  readonly type?: InvoiceType | undefined;
  /** In number, description and reference, or an amount. */
  readonly search?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** All invoices of one customer, packs and top-ups among them, the newest first unless sorted otherwise. Throws `invalid_request` (cursor). */
export async function listInvoices(
  billing: Billing,
  input: PageRequest & InvoiceFilter & { readonly customerId: string; readonly sort?: InvoiceSort | undefined },
): Promise<InvoicePage> {
  const { customerId, status, type, search, from, to, limit, sort = 'newest' } = input;
  const { column, direction, keyShape, keyOf, cast } = SORTS[sort];
  const before = input.cursor === null ? null : decodeCursor(input.cursor, [keyShape, UUID_KEY]);
  const catalogue = await billing.catalogue();
  const rows = await billing.database.db
    .selectFrom('invoice')
    .selectAll()
    .where('customer_id', '=', customerId)
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'draft'))
    .$if(type !== undefined, (query) => query.where('type', '=', type ?? ''))
    .$if(search !== undefined, (query) => query.where((row) => matches(row, search ?? '', catalogue)))
    .$if(from !== undefined, (query) => query.where('issued_at', '>=', new Date(from ?? 0)))
    .$if(to !== undefined, (query) => query.where('issued_at', '<', new Date(to ?? 0)))
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(${sql.ref(column)}, id) ${sql.raw(direction === 'desc' ? '<' : '>')} (${before?.[0]}::${sql.raw(cast)}, ${before?.[1]}::uuid)`,
      ),
    )
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute();
  const now = billing.now();
  return toPage(
    rows,
    limit,
    (row) => [keyOf(row), row.id],
    (row) => viewInvoiceSummary(row, exponentOf(catalogue, row.currency), now),
  );
}

const BY_DAY = {
  column: 'issued_at',
  keyShape: ISO_KEY,
  cast: 'timestamptz',
  keyOf: (row: Row<'invoice'>) => row.issued_at.toISOString(),
} as const;
const BY_TOTAL = {
  column: 'total_minor',
  keyShape: AMOUNT_KEY,
  cast: 'bigint',
  keyOf: (row: Row<'invoice'>) => row.total_minor.toString(),
} as const;
const SORTS = {
  newest: { ...BY_DAY, direction: 'desc' },
  oldest: { ...BY_DAY, direction: 'asc' },
  highest: { ...BY_TOTAL, direction: 'desc' },
  lowest: { ...BY_TOTAL, direction: 'asc' },
} as const satisfies Record<InvoiceSort, object>;

/** A credit note is found by the amount without its sign. */
function matches(row: ExpressionBuilder<Tables, 'invoice'>, search: string, catalogue: Catalogue): Expression<SqlBool> {
  const pattern = `%${search.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const amounts = Object.keys(catalogue.currencies).flatMap((currency) =>
    amountsSought(search, exponentOf(catalogue, currency)).map((minor) =>
      row.and([row('currency', '=', currency), row('total_minor', 'in', [minor, -minor])]),
    ),
  );
  return row.or([
    row('number', 'ilike', pattern),
    row('description', 'ilike', pattern),
    sql<boolean>`buyer->>'purchaseOrder' ilike ${pattern}`,
    ...amounts,
  ]);
}

/** One invoice with lines and tax. Throws `not_found`, also for an invoice of somebody else. */
export async function getInvoice(
  billing: Billing,
  key: { readonly customerId: string; readonly invoiceId: string },
): Promise<Invoice> {
  const { customerId, invoiceId } = key;
  if (!isUuid(invoiceId)) throw new DomainProblem('not_found');
  const { db } = billing.database;
  const [row, lines, taxes, notes] = await Promise.all([
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
    db
      .selectFrom('invoice')
      .select(['id', 'number', 'issued_at', 'total_minor'])
      .where('customer_id', '=', customerId)
      .where('corrects_invoice_id', '=', invoiceId)
      // The refund of a void one has failed.
      .where('status', '!=', 'void')
      .orderBy('id')
      .execute(),
  ]);
  if (!row) throw new DomainProblem('not_found');
  return viewInvoice({
    row,
    lines,
    taxes,
    notes,
    exponent: exponentOf(await billing.catalogue(), row.currency),
    now: billing.now(),
  });
}
