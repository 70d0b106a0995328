import { type PagedResource, type Pages, RemoteValue, type RemoteValueOptions } from './store-resource.ts';

export type LoadPage<T> = (
  cursor: string | undefined,
  signal: AbortSignal,
) => Promise<{ readonly items: readonly T[]; readonly nextCursor: string | null }>;

/** A list of the store. How it grows is fetched with the first "show more". */
export class RemotePages<T extends { readonly id: string }> extends RemoteValue<Pages<T>> implements PagedResource<T> {
  readonly loadPage: LoadPage<T>;
  nextCursor: string | null = null;

  constructor({
    loadPage,
    ...options
  }: Omit<RemoteValueOptions<Pages<T>>, 'load'> & { readonly loadPage: LoadPage<T> }) {
    super({
      ...options,
      load: async (signal) => {
        const { items, nextCursor } = await loadPage(undefined, signal);
        this.nextCursor = nextCursor;
        return { items, hasMore: nextCursor !== null, isLoadingMore: false, loadMoreError: null };
      },
    });
    this.loadPage = loadPage;
  }

  async loadMore(): Promise<void> {
    const { loadMore } = await import('./load-more.ts');
    await loadMore(this);
  }
}
