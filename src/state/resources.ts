/** What elements show beside the account. Each comes with the elements that show it, and costs the first paint nothing. */
import type { PaymentMethod } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import type { BillingStore } from './billing-store.ts';
import { RemoteValue, type StoreResource } from './store-resource.ts';

export function paymentMethodsOf(store: BillingStore): StoreResource<readonly PaymentMethod[]> {
  return valueOf(store, 'methods', (signal) => store.api.listPaymentMethods({ signal }));
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
