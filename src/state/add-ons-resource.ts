import type { AddOn } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { notSupported, valueOf } from './resources.ts';
import type { StoreResource } from './store-resource.ts';

/** Add-ons that are active, and those that can be had with the plan. */
export function addOnsOf(store: BillingStore): StoreResource<readonly AddOn[]> {
  return valueOf(store, 'add-ons', (signal) => store.api.listAddOns?.({ signal }) ?? notSupported());
}
