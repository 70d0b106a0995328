/** The documents of many invoices as one ZIP file, written while it is read: one document at a time is in memory. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ExportRequest } from '../../contract/billing-details.ts';
import type { InvoiceSummary } from '../../contract/invoice.ts';
import type { Billing } from '../context.ts';
import { archiveNames } from '../domain/archive-names.ts';
import { writeDocument } from '../invoices/invoice-document.ts';
import { listInvoices } from '../invoices/read-invoices.ts';
import { DomainProblem } from '../problems.ts';

/** Each takes some twentieth of a second to draw: a year of a busy customer, and not all that ever was. */
export const ARCHIVE_INVOICES_MAX = 1000;

const PAGE_SIZE = 500;
/** Documents are compressed in themselves. */
const COMPRESSION_LEVEL = 1;

export type InvoiceExport = Extract<ExportRequest, { kind: 'invoices' }>;
type Listed = Pick<InvoiceSummary, 'id' | 'number' | 'issuedAt'>;

/** Those of the list that have a document, in its order. Throws `export_too_large`. */
export async function archivedInvoices(
  billing: Billing,
  customerId: string,
  request: InvoiceExport,
): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  let cursor: string | null = null;
  do {
    const page = await listInvoices(billing, { ...request, customerId, cursor, limit: PAGE_SIZE });
    for (const { id, issuedAt, number, status } of page.items) {
      if (status !== 'draft') listed.push({ id, issuedAt, number });
    }
    if (listed.length > ARCHIVE_INVOICES_MAX) {
      const detail = `One file holds ${ARCHIVE_INVOICES_MAX} documents: narrow the list to a year or a month.`;
      throw new DomainProblem('export_too_large', { detail, countMax: ARCHIVE_INVOICES_MAX });
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return listed;
}

/** A document is drawn when the ones before it were read; when the reader goes away, no other is. */
export async function openArchive(billing: Billing, customerId: string, request: InvoiceExport): Promise<Readable> {
  const invoices = await archivedInvoices(billing, customerId, request);
  const customer = await billing.database.db
    .selectFrom('customer')
    .select('time_zone')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  const nameOf = archiveNames(customer?.time_zone ?? 'UTC');
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const breakOff = (error: unknown): void => {
    billing.log.error('A file of invoices broke off', { customerId, error });
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on('error', breakOff);
  for (const invoice of invoices) {
    const options = { mtime: new Date(invoice.issuedAt), compressionLevel: COMPRESSION_LEVEL };
    zip.addReadStreamLazy(nameOf(invoice), options, (done) => {
      if (output.destroyed) return;
      writeDocument(billing, { kind: 'invoices', customerId, invoiceId: invoice.id })
        .then(({ body }) => done(null, Readable.from([body])))
        .catch(breakOff);
    });
  }
  zip.end();
  return output;
}
