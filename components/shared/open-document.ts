import { BillingError } from '../../src/api/billing-error.ts';
import { BillingInvoiceOpenRequestEvent } from '../../src/events/billing-invoice-open-request-event.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { safeUrl } from './safe-url.ts';

interface DocumentRequest {
  readonly store: BillingStore;
  readonly invoiceId: string;
  readonly number: string | null;
  /** The element that asks; `billing-invoice-open-request` is dispatched on it first. */
  readonly from: EventTarget;
  /** The invoice when absent. */
  readonly document?: 'invoice' | 'receipt';
}

/**
 * Opens the PDF of an invoice, or the receipt for it, in a tab of its own, through a link that is made for this moment, unless the page opens it
 * itself. Rejects with a `BillingError`.
 */
export async function openDocument(request: DocumentRequest): Promise<void> {
  const { invoiceId, number, from } = request;
  const view = request.document === 'receipt' ? 'receipt' : 'document';
  if (!from.dispatchEvent(new BillingInvoiceOpenRequestEvent({ invoiceId, number, view }))) return;
  // Opened at once: after the answer the click no longer counts as the customer's, and the tab would be blocked.
  const tab = window.open('', '_blank');
  if (tab !== null) tab.opener = null;
  try {
    const url = await documentUrl(request);
    if (tab === null) window.location.assign(url);
    else tab.location.replace(url);
  } catch (error) {
    tab?.close();
    throw BillingError.from(error);
  }
}

async function documentUrl({ document, invoiceId, store: { api } }: DocumentRequest): Promise<string> {
  const link = await (document === 'receipt' ? api.createReceipt?.(invoiceId) : api.createInvoiceDocument?.(invoiceId));
  if (link === undefined) throw new BillingError('not_supported', 'This backend has no such documents');
  return fileUrl(link.url);
}

/** Where a file lies: like any address of a backend, or in the memory of this page, as in the demo. Throws for anything else. */
export function fileUrl(link: string): string {
  const url = link.startsWith(`blob:${location.origin}/`) ? link : safeUrl(link);
  if (url === null) throw new BillingError('malformed_response', 'The link is neither https nor of the page’s origin');
  return url;
}
