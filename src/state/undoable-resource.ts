import type { Purchase } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { notSupported, valueOf } from './resources.ts';
import type { StoreResource } from './store-resource.ts';

/** Packs and top-ups that can be undone now, newest first. */
export function undoableOf(store: BillingStore): StoreResource<readonly Purchase[]> {
  return valueOf(store, 'undoable', (signal) => store.api.listUndoablePurchases?.({ signal }) ?? notSupported());
}
