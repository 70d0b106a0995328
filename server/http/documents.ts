import type { Billing } from '../context.ts';
import { withCustomerClock } from '../customer-clock.ts';
import { DOCUMENT_PATH, openInvoiceDocument } from '../invoices/invoice-document.ts';
import { EXPORT_PATH, openExport, readExportLink } from '../exports/export-file.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingApp, SharedParts } from './app.ts';
import { ARCHIVES } from './limits.ts';

/** Files behind signed links. The link itself is the permission: it ends by itself, and is opened by a plain click. */
export function registerDocuments(app: BillingApp, { billing, rateLimiter }: SharedParts): void {
  app.get(DOCUMENT_PATH, async (context) => {
    const { kind = '', customerId = '', invoiceId = '' } = context.req.param();
    const { expires = '', signature = '' } = context.req.query();
    if (!isUuid(invoiceId)) throw new DomainProblem('not_found');
    const own = await ofCustomer(billing, customerId);
    const { fileName, body } = await openInvoiceDocument(own, { kind, customerId, invoiceId, expires, signature });
    return context.body(new Uint8Array(body), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`,
      // A browser shows a PDF through a page of its own, which "nothing at all" would keep empty.
      'Content-Security-Policy': "frame-ancestors 'none'",
    });
  });

  app.get(EXPORT_PATH, async (context) => {
    const { customerId = '', kind = '' } = context.req.param();
    const { request = '', expires = '', signature = '' } = context.req.query();
    const own = await ofCustomer(billing, customerId);
    const asked = readExportLink(own, { customerId, kind, request, expires, signature });
    if (asked.format === 'pdf') rateLimiter.take(customerId, ARCHIVES);
    const file = await openExport(own, customerId, asked);
    return context.body(file.body, 200, {
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename="${file.fileName}"`,
    });
  });
}

/** With the clock of the customer. Throws `not_found`. */
async function ofCustomer(billing: Billing, customerId: string): Promise<Billing> {
  const customer = isUuid(customerId)
    ? await billing.database.db
        .selectFrom('customer')
        .select('clock_offset_seconds')
        .where('customer_id', '=', customerId)
        .executeTakeFirst()
    : undefined;
  if (!customer) throw new DomainProblem('not_found');
  return withCustomerClock(billing, customer.clock_offset_seconds);
}
