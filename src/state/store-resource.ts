import type { BillingError } from '../api/billing-error.ts';
import type { Resource } from './resource.ts';

/** A remote value of the store, loaded by the first element that needs it and shared by all. */
export interface StoreResource<T> {
  readonly value: Resource<T>;
  /** Loads when there is nothing yet; does nothing while loading or ready. */
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
