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
}

/**
 * Opens the PDF of an invoice in a tab of its own, through a link that is made for this moment, unless the page opens it
 * itself. Rejects with a `BillingError`.
 */
export async function openDocument({ store, invoiceId, number, from }: DocumentRequest): Promise<void> {
  if (!from.dispatchEvent(new BillingInvoiceOpenRequestEvent({ invoiceId, number, view: 'document' }))) return;
  // Opened at once: after the answer the click no longer counts as the customer's, and the tab would be blocked.
  const tab = window.open('', '_blank');
  if (tab !== null) tab.opener = null;
  try {
    const url = await documentUrl(store, invoiceId);
    if (tab === null) window.location.assign(url);
    else tab.location.replace(url);
  } catch (error) {
    tab?.close();
    throw BillingError.from(error);
  }
}

async function documentUrl(store: BillingStore, invoiceId: string): Promise<string> {
  const link = await store.api.createInvoiceDocument?.(invoiceId);
  if (link === undefined) throw new BillingError('not_supported', 'This backend has no invoice documents');
  const url = safeUrl(link.url);
  if (url === null) throw new BillingError('malformed_response', 'The link is neither https nor of the page’s origin');
  return url;
}
