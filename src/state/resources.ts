/** What elements show beside the account. Each comes with the elements that show it, and costs the first paint nothing. */
import type { CreditPack, Invoice, PaymentMethod, UsageQuery, UsageReport } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import type { BillingStore } from './billing-store.ts';
import { RemoteValue, type StoreResource } from './store-resource.ts';

/** `shortfallMicro`: millionths of a credit that are missing, to recommend the pack that covers it. */
export function creditPacksOf(store: BillingStore, shortfallMicro?: string): StoreResource<readonly CreditPack[]> {
  return valueOf(store, `packs:${shortfallMicro ?? ''}`, (signal) =>
    store.api.listCreditPacks(shortfallMicro === undefined ? {} : { shortfallMicro }, { signal }),
  );
}

export function paymentMethodsOf(store: BillingStore): StoreResource<readonly PaymentMethod[]> {
  return valueOf(store, 'methods', (signal) => store.api.listPaymentMethods({ signal }));
}

export function invoiceOf(store: BillingStore, id: string): StoreResource<Invoice> {
  return valueOf(store, `invoice:${id}`, (signal) => store.api.getInvoice(id, { signal }));
}

export function usageOf(store: BillingStore, query: UsageQuery = {}): StoreResource<UsageReport> {
  return valueOf(
    store,
    `usage:${JSON.stringify(query)}`,
    (signal) => store.api.getUsage?.(query, { signal }) ?? notSupported(),
  );
}

/** One value that is loaded when an element needs it. An element that others do not know brings its own. */
export function valueOf<T>(
  store: BillingStore,
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
): StoreResource<T> {
  return store.resource(
    key,
    ({ attributed, ...reporting }) => new RemoteValue({ ...reporting, load: (signal) => attributed(load(signal)) }),
  );
}

export function notSupported(): Promise<never> {
  return Promise.reject(new BillingError('not_supported', 'This backend does not offer it'));
}
