import type { Account } from 'billing-portal-contract';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { BillingStore } from './billing-store.ts';
import type { Resource } from './resource.ts';
import type { StoreResource } from './store-resource.ts';

/**
 * Gives an element the store of its provider and renders it again on every change.
 *
 * `uses` names what must be loaded for this element: it is asked at every update, so it may depend on the element's state.
 */
export class StoreController implements ReactiveController {
  constructor(host: ReactiveElement, uses?: (store: BillingStore) => readonly StoreResource<unknown>[]) {
    void uses;
    host.addController(this);
  }

  get store(): BillingStore | undefined {
    return undefined;
  }

  /** `idle` until there is a provider. */
  get account(): Resource<Account> {
    return { status: 'idle' };
  }

  hostConnected(): void {}
}
