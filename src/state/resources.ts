/** What elements show beside the account. Each comes with the elements that show it, and costs the first paint nothing. */
import type {
  ActivityEntry,
  ChangePreview,
  ChangeRequest,
  CreditPack,
  Grant,
  Invoice,
  InvoiceQuery,
  InvoiceSummary,
  PaymentMethod,
  PlanList,
  UsageQuery,
  UsageReport,
} from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import type { BillingStore } from './billing-store.ts';
import { type LoadPage, RemotePages } from './remote-pages.ts';
import { type PagedResource, RemoteValue, type StoreResource } from './store-resource.ts';

export type InvoiceFilter = Pick<InvoiceQuery, 'status' | 'type'>;

/** `shortfallMicro`: millionths of a credit that are missing, to recommend the pack that covers it. */
export function creditPacksOf(store: BillingStore, shortfallMicro?: string): StoreResource<readonly CreditPack[]> {
  return value(store, `packs:${shortfallMicro ?? ''}`, (signal) =>
    store.api.listCreditPacks(shortfallMicro === undefined ? {} : { shortfallMicro }, { signal }),
  );
}

export function paymentMethodsOf(store: BillingStore): StoreResource<readonly PaymentMethod[]> {
  return value(store, 'methods', (signal) => store.api.listPaymentMethods({ signal }));
}

export function invoicesOf(store: BillingStore, filter: InvoiceFilter = {}): PagedResource<InvoiceSummary> {
  return pages(store, `invoices:${JSON.stringify(filter)}`, (page, signal) =>
    store.api.listInvoices({ ...filter, ...page }, { signal }),
  );
}

export function invoiceOf(store: BillingStore, id: string): StoreResource<Invoice> {
  return value(store, `invoice:${id}`, (signal) => store.api.getInvoice(id, { signal }));
}

export function grantsOf(store: BillingStore): PagedResource<Grant> {
  return pages(store, 'grants', (page, signal) => store.api.listGrants?.(page, { signal }) ?? notSupported());
}

export function activityOf(store: BillingStore): PagedResource<ActivityEntry> {
  return pages(store, 'activity', (page, signal) => store.api.listActivity?.(page, { signal }) ?? notSupported());
}

export function plansOf(store: BillingStore): StoreResource<PlanList> {
  return value(store, 'plans', (signal) => store.api.listPlans?.({ signal }) ?? notSupported());
}

/** What a change would cost and do. */
export function changePreviewOf(store: BillingStore, request: ChangeRequest): StoreResource<ChangePreview> {
  return value(
    store,
    `preview:${JSON.stringify(request)}`,
    (signal) => store.api.previewSubscriptionChange?.(request, { signal }) ?? notSupported(),
  );
}

export function usageOf(store: BillingStore, query: UsageQuery = {}): StoreResource<UsageReport> {
  return value(
    store,
    `usage:${JSON.stringify(query)}`,
    (signal) => store.api.getUsage?.(query, { signal }) ?? notSupported(),
  );
}

function value<T>(store: BillingStore, key: string, load: (signal: AbortSignal) => Promise<T>): StoreResource<T> {
  return store.resource(
    key,
    ({ attributed, ...reporting }) => new RemoteValue({ ...reporting, load: (signal) => attributed(load(signal)) }),
  );
}

function pages<T extends { readonly id: string }>(
  store: BillingStore,
  key: string,
  load: (page: { cursor?: string }, signal: AbortSignal) => ReturnType<LoadPage<T>>,
): PagedResource<T> {
  return store.resource(key, ({ attributed, ...reporting }) => {
    const loadPage: LoadPage<T> = (cursor, signal) => attributed(load(cursor === undefined ? {} : { cursor }, signal));
    return new RemotePages({ ...reporting, loadPage });
  });
}

function notSupported(): Promise<never> {
  return Promise.reject(new BillingError('not_supported', 'This backend does not offer it'));
}
