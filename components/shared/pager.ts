import { html, nothing } from 'lit';
import { listMessages } from '../../src/i18n/en/lists.ts';
import type { English } from '../../src/i18n/messages.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BrowsedPage, BrowsedPages } from '../../src/state/browsed-pages.ts';

export const PAGE_SIZE = 25;

/** Where in the list the page is, and the way to its neighbours; nothing for a list of one page. */
export function renderPager<T, Query>(
  texts: MessagesController<English>,
  pages: BrowsedPages<T, Query>,
  { index, items, nextCursor }: BrowsedPage<T, Query>,
  turned: () => void,
) {
  const hasNext = nextCursor !== null;
  if (!hasNext && index === 0) return nothing;
  const { value } = pages;
  const isTurning = value.status === 'ready' && value.isRefreshing;
  const turn = (isPossible: boolean, go: () => Promise<void>) => (): void => {
    if (!isPossible || isTurning) return;
    turned();
    void go();
  };
  const button = (name: 'previous' | 'next', isPossible: boolean, go: () => Promise<void>) =>
    html`<button
      class="button small"
      part=${name}
      type="button"
      aria-disabled=${isPossible ? 'false' : 'true'}
      @click=${turn(isPossible, go)}
    >
      ${texts.of(listMessages, name)}
    </button>`;
  const values = { first: index * PAGE_SIZE + 1, last: index * PAGE_SIZE + items.length };
  return html`<div class="pager" part="pager">
    ${button('previous', index > 0, () => pages.previous())} ${button('next', hasNext, () => pages.next())}
    <span class="caption muted">
      ${isTurning ? texts.of(listMessages, 'updating') : texts.of(listMessages, hasNext ? 'rangeOfMore' : 'range', values)}
    </span>
    ${pages.hasFailedToTurn ? html`<p role="alert">${texts.of(listMessages, 'turnFailed')}</p>` : nothing}
  </div>`;
}
