import { withCustomerClock } from '../customer-clock.ts';
import { DOCUMENT_PATH, openInvoiceDocument } from '../invoices/invoice-document.ts';
import { isUuid } from '../new-id.ts';
import { DomainProblem } from '../problems.ts';
import type { BillingApp, SharedParts } from './app.ts';

/** The PDF behind a signed link. The link itself is the permission: it is short-lived, and opened by a plain click. */
export function registerDocuments(app: BillingApp, { billing }: SharedParts): void {
  app.get(DOCUMENT_PATH, async (context) => {
    const { customerId = '', invoiceId = '' } = context.req.param();
    const { expires = '', signature = '' } = context.req.query();
    if (!isUuid(customerId) || !isUuid(invoiceId)) throw new DomainProblem('not_found');
    const customer = await billing.database.db
      .selectFrom('customer')
      .select('clock_offset_seconds')
      .where('customer_id', '=', customerId)
      .executeTakeFirst();
    if (!customer) throw new DomainProblem('not_found');
    const own = withCustomerClock(billing, customer.clock_offset_seconds);
    const { fileName, body } = await openInvoiceDocument(own, { customerId, invoiceId, expires, signature });
    return context.body(new Uint8Array(body), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`,
      // A browser shows a PDF through a page of its own, which "nothing at all" would keep empty.
      'Content-Security-Policy': "frame-ancestors 'none'",
    });
  });
}
