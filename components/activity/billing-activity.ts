import type { ActivityEntry } from 'billing-portal-contract';
import { css, html, LitElement, nothing } from 'lit';
import { activityMessages } from '../../src/i18n/en/activity.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { assertNever } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import type { PagedResource, Pages } from '../../src/state/store-resource.ts';
import { activityOf } from '../../src/state/paged-resources.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { listStyles } from '../shared/list.styles.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';

/**
 * The customer's own ledger, newest first: what was used, bought and received, and what was left after each.
 *
 * @element billing-activity
 * @csspart list - The entries.
 */
export class BillingActivity extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    sectionStyles,
    listStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    css`
      .section {
        gap: var(--_space-4);
      }

      .pair > :first-child {
        flex: 1 1 10rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }

      .gain {
        color: var(--_positive);
      }
    `,
  ];

  readonly #texts = new MessagesController(this, activityMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) => [activityOf(store)]);

  protected override render() {
    const { store } = this.#source;
    const resource = store && activityOf(store);
    if (resource === undefined) return this.#renderSkeleton();
    const { value } = resource;
    switch (value.status) {
      case 'idle':
      case 'loading':
        return this.#renderSkeleton();
      case 'failed': {
        const failure = renderFailure(value.error, this.#shell, () => void resource.refresh());
        return value.staleData === null ? failure : html`${failure}${this.#renderPages(value.staleData, resource)}`;
      }
      case 'ready':
        return this.#renderPages(value.data, resource);
      default:
        return assertNever(value);
    }
  }

  #renderPages(
    { hasMore, isLoadingMore, items, loadMoreError }: Pages<ActivityEntry>,
    resource: PagedResource<ActivityEntry>,
  ) {
    if (items.length === 0) {
      return html`<div class="empty">
        <strong>${this.#texts.t('empty')}</strong>
        <p class="muted">${this.#texts.t('emptyText')}</p>
      </div>`;
    }
    return html`<div class="section">
      <ul class="rows" part="list" aria-label=${this.#texts.t('listLabel')}>
        ${items.map((entry) => this.#renderEntry(entry))}
      </ul>
      ${loadMoreError === null ? nothing : html`<p role="alert">${this.#texts.t('moreFailed')}</p>`}
      ${
        hasMore
          ? html`<div>
              <button
                class="button"
                type="button"
                aria-disabled=${isLoadingMore ? 'true' : 'false'}
                @click=${() => (isLoadingMore ? undefined : void resource.loadMore())}
              >
                ${this.#texts.t(isLoadingMore ? 'showingMore' : 'showMore')}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderEntry({ at, balanceAfter, change, description, type }: ActivityEntry) {
    const { format } = this.#texts;
    const isGain = signOf(change) > 0;
    return html`<li class="pair">
      <span>
        ${description || this.#texts.t(type)}<br />
        <span class="caption muted">${this.#texts.t(type)} · ${format.dateTime(at)}</span>
      </span>
      <span>
        <span class="amount ${isGain ? 'gain' : ''}">${isGain ? '+' : ''}${format.amount(change)}</span><br />
        <span class="caption muted">${this.#texts.t('after', { amount: balanceAfter })}</span>
      </span>
    </li>`;
  }

  #renderSkeleton() {
    return html`<span class="visually-hidden">${this.#texts.t('loading')}</span>
      <div aria-hidden="true">
        <span class="skeleton w-4"></span><span class="skeleton w-3"></span><span class="skeleton w-4"></span>
      </div>`;
  }
}
