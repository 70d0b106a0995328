import type { Account } from 'billing-portal-contract';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { BillingStore } from './billing-store.ts';
import { ContextConsumer } from './context.ts';
import { billingStoreContext } from './contexts.ts';
import type { Resource } from './resource.ts';
import type { StoreResource } from './store-resource.ts';

const IDLE = { status: 'idle' } as const;

/**
 * Gives an element the store of its provider and renders it again on every change.
 *
 * `uses` names what must be loaded for this element: it is asked at every update, so it may depend on the element's state.
 */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #uses: (store: BillingStore) => readonly StoreResource<unknown>[];
  readonly #context: ContextConsumer<BillingStore | undefined>;
  #followed: BillingStore | undefined;
  #stopFollowing: (() => void) | null = null;

  constructor(host: ReactiveElement, uses: (store: BillingStore) => readonly StoreResource<unknown>[] = () => []) {
    this.#host = host;
    this.#uses = uses;
    this.#context = new ContextConsumer(host, billingStoreContext, () => this.#follow());
    host.addController(this);
  }

  get store(): BillingStore | undefined {
    return this.#context.value;
  }

  /** `idle` until there is a provider. */
  get account(): Resource<Account> {
    return this.store?.account ?? IDLE;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  hostUpdate(): void {
    if (this.store === undefined || !this.#host.isConnected) return;
    for (const resource of this.#uses(this.store)) resource.ensure();
  }

  #follow(): void {
    if (!this.#host.isConnected || this.#followed === this.store) return;
    this.#unfollow();
    this.#followed = this.store;
    this.#stopFollowing = this.store?.subscribe(() => this.#host.requestUpdate()) ?? null;
    this.#host.requestUpdate();
  }

  #unfollow(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.#followed = undefined;
  }
}
