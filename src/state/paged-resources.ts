/** The lists that grow page by page; see resources.ts. */
import type { Grant } from 'billing-portal-contract';
import type { BillingStore } from './billing-store.ts';
import { type LoadPage, RemotePages } from './remote-pages.ts';
import { notSupported } from './resources.ts';
import type { PagedResource } from './store-resource.ts';

export function grantsOf(store: BillingStore): PagedResource<Grant> {
  return pages(store, 'grants', (page, signal) => store.api.listGrants?.(page, { signal }) ?? notSupported());
}

function pages<T extends { readonly id: string }>(
  store: BillingStore,
  key: string,
  load: (page: { cursor?: string }, signal: AbortSignal) => ReturnType<LoadPage<T>>,
): PagedResource<T> {
  return store.resource(key, ({ attributed, ...reporting }) => {
    const loadPage: LoadPage<T> = (cursor, signal) => attributed(load(cursor === undefined ? {} : { cursor }, signal));
    return new RemotePages({ ...reporting, loadPage });
  });
}
