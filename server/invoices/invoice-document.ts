/** The PDF behind a signed link: no token is needed to open it, so the link ends after a week and is good for one document. */
import type { Invoice, InvoiceDocument } from '../../contract/invoice.ts';
import type { Billing } from '../context.ts';
import { DomainProblem } from '../problems.ts';
import { renderInvoice } from './invoice-pdf.ts';
import { getInvoice } from './read-invoices.ts';

/** Long enough for a link that is passed on to accounting. */
const LINK_VALID_MS = 7 * 24 * 60 * 60_000;

export const DOCUMENT_PATH = '/documents/:kind{invoices|receipts}/:customerId/:invoiceId';

/** An invoice says what is owed, a receipt that it was paid. */
export type DocumentKind = 'invoices' | 'receipts';

/** `baseUrl`: where the customer's browser reaches this server, without a slash at the end. Throws `not_found`. */
export async function createInvoiceDocument(
  billing: Billing,
  input: {
    readonly customerId: string;
    readonly invoiceId: string;
    readonly baseUrl: string;
    readonly kind: DocumentKind;
  },
): Promise<InvoiceDocument> {
  const { customerId, invoiceId, baseUrl, kind } = input;
  const invoice = await getInvoice(billing, input);
  if (invoice.status === 'draft' || (kind === 'receipts' && !hasReceipt(invoice))) throw new DomainProblem('not_found');
  const expiresAt = new Date(billing.now().getTime() + LINK_VALID_MS);
  const expires = String(Math.floor(expiresAt.getTime() / 1000));
  const signature = billing.signer.sign('document', signedText({ kind, customerId, invoiceId, expires }));
  const url = `${baseUrl}/documents/${kind}/${customerId}/${invoiceId}?expires=${expires}&signature=${signature}`;
  return { url, expiresAt: expiresAt.toISOString() };
}

function hasReceipt({ amountPaid, paidAt, type }: Invoice): boolean {
  return paidAt !== null && type !== 'credit_note' && BigInt(amountPaid.minor) > 0n;
}

interface DocumentKey {
  readonly kind: string;
  readonly customerId: string;
  readonly invoiceId: string;
}

export interface DocumentLink extends DocumentKey {
  readonly expires: string;
  readonly signature: string;
}

/** The document of a link. Throws `not_found` for one that is expired, changed or was never given out. */
export async function openInvoiceDocument(billing: Billing, link: DocumentLink): Promise<WrittenDocument> {
  const isOurs = billing.signer.isSigned('document', signedText(link), link.signature);
  const isInTime = isOurs && Number.parseInt(link.expires, 10) * 1000 > billing.now().getTime();
  if (!isInTime) throw new DomainProblem('not_found');
  return writeDocument(billing, link);
}

export interface WrittenDocument {
  readonly fileName: string;
  readonly body: Buffer;
}

/** The one place where a document is made, alone or as one of many. Throws `not_found`. */
export async function writeDocument(billing: Billing, key: DocumentKey): Promise<WrittenDocument> {
  const isReceipt = key.kind === 'receipts';
  const [invoice, paidWith, customer] = await Promise.all([
    getInvoice(billing, key),
    isReceipt ? readPaidWith(billing, key) : null,
    billing.database.db
      .selectFrom('customer')
      .select(['time_zone', 'country'])
      .where('customer_id', '=', key.customerId)
      .executeTakeFirst(),
  ]);
  const body = await renderInvoice(invoice, {
    timeZone: customer?.time_zone ?? 'UTC',
    country: customer?.country ?? null,
    receipt: isReceipt ? { paidWith } : null,
  });
  const name = (invoice.number ?? invoice.id).replaceAll(/[^\w-]/g, '_');
  return { fileName: `${isReceipt ? 'receipt-' : ''}${name}.pdf`, body };
}

/** "visa ···· 4242", or the label of what is no card; `null` when it was paid in another way than by a saved payment method. */
async function readPaidWith(billing: Billing, { customerId, invoiceId }: DocumentKey): Promise<string | null> {
  const row = await billing.database.db
    .selectFrom('purchase')
    .innerJoin('payment_method', (join) =>
      join
        .onRef('payment_method.customer_id', '=', 'purchase.customer_id')
        .onRef('payment_method.id', '=', 'purchase.payment_method_id'),
    )
    .select(['payment_method.brand', 'payment_method.last4', 'payment_method.label'])
    .where('purchase.customer_id', '=', customerId)
    .where('purchase.invoice_id', '=', invoiceId)
    .where('purchase.status', '=', 'succeeded')
    .executeTakeFirst();
  if (!row) return null;
  const brand = row.brand === null ? row.label : `${row.brand[0]?.toUpperCase() ?? ''}${row.brand.slice(1)}`;
  return row.last4 === null ? brand : `${brand} ···· ${row.last4}`;
}

function signedText({ kind, customerId, invoiceId, expires }: Omit<DocumentLink, 'signature'>): string {
  return `${kind}:${customerId}:${invoiceId}:${expires}`;
}
