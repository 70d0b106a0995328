import type { ReactiveController, ReactiveElement } from 'lit';
import type { BillingStore } from './billing-store.ts';
import { BrowsedPages, type LoadBrowsedPage } from './browsed-pages.ts';

/** Places that are in use, by store and kind of list. */
const taken = new WeakMap<BillingStore, Set<string>>();

/**
 * One element's own view of a long list: two of them may look at different pages. An element that goes leaves its place to the
 * next one, so that there are never more pages in memory than lists on the page.
 */
export class BrowsedList<T, Query> implements ReactiveController {
  readonly #area: string;
  readonly #load: (store: BillingStore) => LoadBrowsedPage<T, Query>;
  #place: { readonly store: BillingStore; readonly key: string } | null = null;

  /** `area` is the beginning of its key in the store, by which it gets out of date. */
  constructor(host: ReactiveElement, area: string, load: (store: BillingStore) => LoadBrowsedPage<T, Query>) {
    this.#area = area;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#place !== null) taken.get(this.#place.store)?.delete(this.#place.key);
    this.#place = null;
  }

  of(store: BillingStore): BrowsedPages<T, Query> {
    if (this.#place?.store !== store) {
      this.hostDisconnected();
      this.#place = { store, key: takePlace(store, this.#area) };
    }
    const loadPage = this.#load(store);
    return store.resource(
      this.#place.key,
      ({ attributed, ...reporting }) =>
        new BrowsedPages<T, Query>({ ...reporting, loadPage: (...asked) => attributed(loadPage(...asked)) }),
    );
  }
}

function takePlace(store: BillingStore, area: string): string {
  const keys = taken.get(store) ?? new Set();
  taken.set(store, keys);
  for (let number = 0; ; number += 1) {
    const key = `${area}:list${number}`;
    if (keys.has(key)) continue;
    keys.add(key);
    return key;
  }
}
