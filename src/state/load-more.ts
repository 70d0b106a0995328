import { BillingError } from '../api/billing-error.ts';
import type { RemotePages } from './remote-pages.ts';
import type { Pages } from './store-resource.ts';

/** Adds the next page to a list, without an item twice when something was added at its top meanwhile. */
export async function loadMore<T extends { readonly id: string }>(pages: RemotePages<T>): Promise<void> {
  const { value, nextCursor } = pages;
  if (value.status !== 'ready' || value.data.isLoadingMore || nextCursor === null) return;
  const { receivedAtMs } = value;
  const loading: Pages<T> = { ...value.data, isLoadingMore: true, loadMoreError: null };
  pages.set(loading, receivedAtMs);
  // After a refresh what comes now belongs to a list that is gone.
  const isOnScreen = (): boolean => pages.value.status === 'ready' && pages.value.data === loading;
  try {
    const page = await pages.loadPage(nextCursor, new AbortController().signal);
    if (!isOnScreen()) return;
    pages.nextCursor = page.nextCursor;
    const known = new Set(loading.items.map(({ id }) => id));
    const items = [...loading.items, ...page.items.filter(({ id }) => !known.has(id))];
    pages.set({ ...loading, items, hasMore: page.nextCursor !== null, isLoadingMore: false }, receivedAtMs);
  } catch (error) {
    if (!isOnScreen()) return;
    pages.set({ ...loading, isLoadingMore: false, loadMoreError: BillingError.from(error) }, receivedAtMs);
  }
}
