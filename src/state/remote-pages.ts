import { BillingError } from '../api/billing-error.ts';
import type { Resource } from './resource.ts';
import { type PagedResource, type Pages, RemoteValue, type RemoteValueOptions } from './store-resource.ts';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

interface RemotePagesOptions<T> extends Omit<RemoteValueOptions<Pages<T>>, 'load'> {
  readonly loadPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>;
}

/** A list that grows page by page, without an item twice when something was added at its top meanwhile. */
export class RemotePages<T extends { readonly id: string }> implements PagedResource<T> {
  readonly #options: RemotePagesOptions<T>;
  readonly #pages: RemoteValue<Pages<T>>;
  #nextCursor: string | null = null;

  constructor(options: RemotePagesOptions<T>) {
    this.#options = options;
    this.#pages = new RemoteValue({ ...options, load: (signal) => this.#loadFirst(signal) });
  }

  get value(): Resource<Pages<T>> {
    return this.#pages.value;
  }

  ensure(): void {
    this.#pages.ensure();
  }

  refresh(): Promise<void> {
    return this.#pages.refresh();
  }

  invalidate(): void {
    this.#pages.invalidate();
  }

  reset(): void {
    this.#pages.reset();
  }

  async loadMore(): Promise<void> {
    const { value } = this.#pages;
    const cursor = this.#nextCursor;
    if (value.status !== 'ready' || value.data.isLoadingMore || cursor === null) return;
    const loading = this.#show(value.data, { isLoadingMore: true, loadMoreError: null });
    try {
      const page = await this.#options.loadPage(cursor, new AbortController().signal);
      if (!this.#isOnScreen(loading)) return;
      this.#nextCursor = page.nextCursor;
      const known = new Set(loading.items.map(({ id }) => id));
      const items = [...loading.items, ...page.items.filter(({ id }) => !known.has(id))];
      this.#show(loading, { items, hasMore: page.nextCursor !== null, isLoadingMore: false });
    } catch (error) {
      if (this.#isOnScreen(loading)) {
        this.#show(loading, { isLoadingMore: false, loadMoreError: BillingError.from(error) });
      }
    }
  }

  async #loadFirst(signal: AbortSignal): Promise<Pages<T>> {
    const { items, nextCursor } = await this.#options.loadPage(undefined, signal);
    this.#nextCursor = nextCursor;
    return { items, hasMore: nextCursor !== null, isLoadingMore: false, loadMoreError: null };
  }

  #show(pages: Pages<T>, change: Partial<Pages<T>>): Pages<T> {
    const { value } = this.#pages;
    const next = { ...pages, ...change };
    this.#pages.set(next, value.status === 'ready' ? value.receivedAtMs : this.#options.now());
    return next;
  }

  /** false after a refresh: what comes now belongs to a list that is gone. */
  #isOnScreen(pages: Pages<T>): boolean {
    return this.#pages.value.status === 'ready' && this.#pages.value.data === pages;
  }
}
