import { dataOf } from './resource.ts';
import { RemoteValue, type RemoteValueOptions } from './store-resource.ts';

export interface BrowsedPage<T, Query> {
  readonly items: readonly T[];
  /** What it answers: while another one is loading, this is not yet what was asked for. */
  readonly query: Query;
  /** How many pages come before it. */
  readonly index: number;
  /** Where the next one begins; `null`: it is the last. */
  readonly nextCursor: string | null;
}

export type LoadBrowsedPage<T, Query> = (
  query: Query,
  cursor: string | undefined,
  signal: AbortSignal,
) => Promise<{ readonly items: readonly T[]; readonly nextCursor: string | null }>;

/**
 * A list that is looked at page by page and never kept whole, so that a hundred thousand items weigh as much as a hundred. Of the
 * other pages only the cursors are remembered.
 */
export class BrowsedPages<T, Query> extends RemoteValue<BrowsedPage<T, Query>> {
  #query: Query | null = null;
  /** Where each page after the first begins, as far as it is known. */
  #cursors: readonly string[] = [];
  /** Index of the page that is wanted. */
  #wanted = 0;

  constructor({
    loadPage,
    ...options
  }: Omit<RemoteValueOptions<BrowsedPage<T, Query>>, 'load'> & { readonly loadPage: LoadBrowsedPage<T, Query> }) {
    super({
      ...options,
      load: async (signal) => {
        const query = this.#query as Query;
        const index = this.#wanted;
        const { items, nextCursor } = await loadPage(query, this.#cursors[index - 1], signal);
        return { items, query, index, nextCursor };
      },
    });
  }

  /** The page that is on screen stayed there, because its neighbour could not be loaded. */
  get hasFailedToTurn(): boolean {
    const page = dataOf(this.value);
    return this.value.status === 'failed' && page !== null && this.isAnswer(page) && page.index !== this.#wanted;
  }

  /** Whether a page answers what is asked now. */
  isAnswer({ query }: BrowsedPage<T, Query>): boolean {
    return isSame(query, this.#query);
  }

  /** Another query begins at its first page. What is on screen stays until it is there. */
  show(query: Query): void {
    if (isSame(query, this.#query)) return;
    this.#query = query;
    this.#cursors = [];
    this.#wanted = 0;
    this.invalidate();
  }

  next(): Promise<void> {
    const page = dataOf(this.value);
    if (page === null || page.nextCursor === null || !this.isAnswer(page)) return Promise.resolve();
    this.#cursors = [...this.#cursors.slice(0, page.index), page.nextCursor];
    this.#wanted = page.index + 1;
    return this.refresh();
  }

  previous(): Promise<void> {
    const page = dataOf(this.value);
    if (page === null || page.index === 0 || !this.isAnswer(page)) return Promise.resolve();
    this.#wanted = page.index - 1;
    return this.refresh();
  }

  override reset(): void {
    this.#cursors = [];
    this.#wanted = 0;
    super.reset();
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
