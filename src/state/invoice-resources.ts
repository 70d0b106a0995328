/** What lists of invoices and of the ledger show, and what became of the payment of one of them. */
import type { ActivityEntry, ActivityQuery, InvoiceQuery, InvoiceSummary, Purchase } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import type { LoadBrowsedPage } from './browsed-pages.ts';
import { notSupported, valueOf } from './resources.ts';
import type { StoreResource } from './store-resource.ts';

/** What a list of invoices is narrowed to, and its order. */
export type InvoiceListQuery = Omit<InvoiceQuery, 'cursor' | 'limit'>;
export type ActivityListQuery = Omit<ActivityQuery, 'cursor' | 'limit'>;

export function browseInvoices({ api }: BillingStore): LoadBrowsedPage<InvoiceSummary, InvoiceListQuery> {
  return (query, cursor, signal) => api.listInvoices({ ...query, ...(cursor !== undefined && { cursor }) }, { signal });
}

export function browseActivity({ api }: BillingStore): LoadBrowsedPage<ActivityEntry, ActivityListQuery> {
  return (query, cursor, signal) =>
    api.listActivity?.({ ...query, ...(cursor !== undefined && { cursor }) }, { signal }) ?? notSupported();
}

/** The purchase that an invoice belongs to: with what it was paid, what it gave, and what became of it. */
export function invoicePurchaseOf(store: BillingStore, id: string): StoreResource<Purchase> {
  return valueOf(store, `invoice-purchase:${id}`, (signal) => store.api.getPurchase(id, { signal }));
}
