/** The PDF behind a signed link: no token is needed to open it, so the link ends after a week and is good for one invoice. */
import type { InvoiceDocument } from '../../contract/invoice.ts';
import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import { renderInvoice } from './invoice-pdf.ts';
import { getInvoice } from './read-invoices.ts';

/** Long enough for a link that is passed on to accounting. */
const LINK_VALID_MS = 7 * 24 * 60 * 60_000;

export const DOCUMENT_PATH = '/documents/invoices/:customerId/:invoiceId';

/** `baseUrl`: where the customer's browser reaches this server, without a slash at the end. Throws `not_found`. */
export async function createInvoiceDocument(
  billing: Billing,
  input: { readonly customerId: string; readonly invoiceId: string; readonly baseUrl: string },
): Promise<InvoiceDocument> {
  const { customerId, invoiceId, baseUrl } = input;
  const { status } = await getInvoice(billing, input);
  if (status === 'draft') throw new DomainProblem('not_found');
  const expiresAt = new Date(billing.now().getTime() + LINK_VALID_MS);
  const expires = String(Math.floor(expiresAt.getTime() / 1000));
  const signature = billing.signer.sign('document', signedText({ customerId, invoiceId, expires }));
  const url = `${baseUrl}/documents/invoices/${customerId}/${invoiceId}?expires=${expires}&signature=${signature}`;
  return { url, expiresAt: expiresAt.toISOString() };
}

export interface DocumentLink {
  readonly customerId: string;
  readonly invoiceId: string;
  readonly expires: string;
  readonly signature: string;
}

/** The document of a link. Throws `not_found` for one that is expired, changed or was never given out. */
export async function openInvoiceDocument(
  billing: Billing,
  link: DocumentLink,
): Promise<{ readonly fileName: string; readonly body: Buffer }> {
  const isOurs = billing.signer.isSigned('document', signedText(link), link.signature);
  const isInTime = isOurs && Number.parseInt(link.expires, 10) * 1000 > billing.now().getTime();
  if (!isInTime) throw new DomainProblem('not_found');
  const [invoice, customer] = await Promise.all([
    getInvoice(billing, link),
    billing.database.db
      .selectFrom('customer')
      .select(['time_zone', 'country'])
      .where('customer_id', '=', link.customerId)
      .executeTakeFirst(),
  ]);
  const body = await renderInvoice(invoice, {
    timeZone: customer?.time_zone ?? 'UTC',
    country: customer?.country ?? null,
  });
  return { fileName: `${(invoice.number ?? invoice.id).replaceAll(/[^\w-]/g, '_')}.pdf`, body };
}

function signedText({ customerId, invoiceId, expires }: Omit<DocumentLink, 'signature'>): string {
  return `${customerId}:${invoiceId}:${expires}`;
}
