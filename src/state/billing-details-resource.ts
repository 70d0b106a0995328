import type { BillingDetails } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { notSupported, valueOf } from './resources.ts';
import type { StoreResource } from './store-resource.ts';

/** Who invoices are made out to. */
export function billingDetailsOf(store: BillingStore): StoreResource<BillingDetails> {
  return valueOf(store, 'details', (signal) => store.api.getBillingDetails?.({ signal }) ?? notSupported());
}
