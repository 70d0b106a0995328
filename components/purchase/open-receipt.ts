import type { Purchase } from 'billing-portal-contract';
import { BillingInvoiceOpenRequestEvent } from '../../src/events/billing-invoice-open-request-event.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';

/** Whether there is a receipt to open for this purchase on this backend. */
export function hasReceipt(store: BillingStore | undefined, { invoiceId }: Purchase): boolean {
  return invoiceId !== null && store?.api.createInvoiceDocument !== undefined && store.can('invoice_documents');
}

/** Opens the PDF in a new tab, unless the page takes over. Resolves to false when there was none to open. */
export async function openReceipt(
  element: EventTarget,
  store: BillingStore,
  { invoiceId, invoiceNumber }: Purchase,
): Promise<boolean> {
  if (invoiceId === null) return false;
  const request = new BillingInvoiceOpenRequestEvent({ invoiceId, number: invoiceNumber, view: 'document' });
  if (!element.dispatchEvent(request)) return true;
  // Opened at once: after the answer the click would no longer count as the customer's, and the tab would be blocked.
  const tab = window.open('', '_blank');
  if (tab !== null) tab.opener = null;
  try {
    const document = await store.api.createInvoiceDocument?.(invoiceId);
    if (document === undefined) throw new Error('This backend has no documents');
    if (tab === null) window.location.assign(document.url);
    else tab.location.replace(document.url);
    return true;
  } catch {
    tab?.close();
    return false;
  }
}
