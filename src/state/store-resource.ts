import { BillingError } from '../api/billing-error.ts';
import { dataOf, type Resource } from './resource.ts';

/** A remote value of the store, loaded by the first element that needs it and shared by all. */
export interface StoreResource<T> {
  readonly value: Resource<T>;
  /** Loads when there is nothing yet or what there is went out of date; a failure waits for `refresh()`. */
  ensure(): void;
  /** Loads again, keeping what is on screen. Never rejects: a failure is in `value`. */
  refresh(): Promise<void>;
}

export interface Pages<T> {
  readonly items: readonly T[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMoreError: BillingError | null;
}

/** A list that grows page by page. `refresh()` starts at the first page again. */
export interface PagedResource<T> extends StoreResource<Pages<T>> {
  loadMore(): Promise<void>;
}

export interface RemoteValueOptions<T> {
  readonly load: (signal: AbortSignal) => Promise<T>;
  readonly changed: () => void;
  readonly now: () => number;
  readonly failed: (error: BillingError) => void;
}

const IDLE = { status: 'idle' } as const;

/** One value of the store. A newer load drops the answer of an older one. */
export class RemoteValue<T> implements StoreResource<T> {
  readonly #options: RemoteValueOptions<T>;
  #loading: AbortController | null = null;
  #pending: Promise<void> = Promise.resolve();
  #isOutdated = true;
  #receivedAtMs = 0;
  #value: Resource<T> = IDLE;

  constructor(options: RemoteValueOptions<T>) {
    this.#options = options;
  }

  get value(): Resource<T> {
    return this.#value;
  }

  ensure(): void {
    if (this.#isOutdated) void this.refresh();
  }

  /** What there is stays on screen; the next element that needs it loads it again. */
  invalidate(): void {
    this.#isOutdated = true;
  }

  refresh(): Promise<void> {
    return (this.#pending = this.#load());
  }

  /** The load that is going on, or a new one. */
  current(): Promise<void> {
    return this.#loading === null ? this.refresh() : this.#pending;
  }

  async #load(): Promise<void> {
    // What is on its way may be from before the change that is asked for.
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    const { load, now, failed } = this.#options;
    const staleData = dataOf(this.#value);
    this.#isOutdated = false;
    this.#set(
      staleData === null
        ? { status: 'loading' }
        : { status: 'ready', data: staleData, isRefreshing: true, receivedAtMs: this.#receivedAtMs },
    );
    try {
      const data = await load(loading.signal);
      if (this.#loading === loading) this.set(data, now());
    } catch (caught) {
      if (this.#loading !== loading) return;
      const error = BillingError.from(caught);
      this.#loading = null;
      this.#set({ status: 'failed', error, staleData });
      failed(error);
    }
  }

  /** Puts a value in that did not have to be loaded. */
  set(data: T, receivedAtMs: number): void {
    this.#loading = null;
    this.#isOutdated = false;
    this.#receivedAtMs = receivedAtMs;
    this.#set({ status: 'ready', data, isRefreshing: false, receivedAtMs });
  }

  /** Forgets everything: it belongs to somebody else. */
  reset(): void {
    this.#loading?.abort();
    this.#loading = null;
    this.#isOutdated = true;
    this.#set(IDLE);
  }

  #set(value: Resource<T>): void {
    this.#value = value;
    this.#options.changed();
  }
}
