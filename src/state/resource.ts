import type { BillingError } from '../api/billing-error.ts';

/** One remote value. Every render handles every case and closes its switch with `assertNever`. */
export type Resource<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | ReadyResource<T>
  | { readonly status: 'failed'; readonly error: BillingError; readonly staleData: T | null };

export interface ReadyResource<T> {
  readonly status: 'ready';
  readonly data: T;
  /** A newer value is on its way; what is here stays on screen. */
  readonly isRefreshing: boolean;
  /** When the value arrived, in milliseconds since 1970 by this machine's clock. */
  readonly receivedAtMs: number;
}

/** The value to show: fresh, being refreshed, or stale after a failure; `null` when there never was one. */
export function dataOf<T>(resource: Resource<T>): T | null {
  if (resource.status === 'ready') return resource.data;
  return resource.status === 'failed' ? resource.staleData : null;
}

export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
