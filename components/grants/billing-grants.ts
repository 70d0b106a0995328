import type { Account, Grant } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup } from 'lit';
import { state } from 'lit/decorators.js';
import { grantsMessages } from '../../src/i18n/en/grants.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { creditsToMicro, microOf } from '../../src/money/from-wire.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { grantsOf } from '../../src/state/paged-resources.ts';
import { dataOf } from '../../src/state/resource.ts';
import type { PagedResource, Pages, StoreResource } from '../../src/state/store-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { badgeStyles } from '../shared/badge.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { expiryDots, placeDots, renderExpiryLine } from './expiry-line.ts';
import { capacityNotes, grantState, isPast } from './grant-words.ts';
import { grantsStyles } from './grants.styles.ts';

/**
 * Shows the lots behind credits or a balance in the order in which they are used: which is next, what is left of each, and
 * until when. What is used up, expired or taken back is shown on request.
 *
 * @summary Lots with expiry and order of use.
 * @element billing-grants
 * @csspart list - What can be used, now or later.
 * @csspart past - What cannot be used any more.
 * @csspart timeline - The line on which expiries lie.
 */
export class BillingGrants extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, badgeStyles, grantsStyles];

  @state() private isPastShown = false;
  readonly #messages = new MessagesController(this, grantsMessages);

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    return store.can('grants') ? [grantsOf(store)] : [];
  }

  protected override updated(): void {
    placeDots(this.renderRoot);
    // Written through CSSOM: a strict `style-src` blocks style attributes.
    for (const bar of this.renderRoot.querySelectorAll<HTMLElement>('.left-bar')) {
      bar.style.setProperty('--_left', bar.dataset['left'] ?? '0');
    }
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store?.can('grants') !== true) return nothing;
    const resource = grantsOf(store);
    const { value } = resource;
    const pages = dataOf(value);
    return html`<section class="section" aria-labelledby="title">
      <h3 id="title">${this.#messages.t('title')}</h3>
      ${value.status === 'failed' ? renderFailure(value.error, this.shell, () => void resource.refresh()) : nothing}
      ${
        pages !== null
          ? this.#renderPages(account, pages, resource)
          : value.status === 'failed'
            ? nothing
            : this.#renderRowsSkeleton()
      }
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section">
      <span class="skeleton w-1" aria-hidden="true"></span>${this.#renderRowsSkeleton()}
    </div>`;
  }

  #renderRowsSkeleton() {
    return html`<span class="visually-hidden">${this.#messages.t('loading')}</span> ${[1, 2, 3].map(
        () =>
          html`<div aria-hidden="true">
            <span class="skeleton w-2"></span><span class="skeleton w-4"></span><span class="skeleton bar"></span>
          </div>`,
      )} <span class="skeleton w-4" aria-hidden="true"></span>`;
  }

  #renderPages(account: Account, pages: Pages<Grant>, resource: PagedResource<Grant>) {
    const grants = pages.items;
    if (grants.length === 0) return html`<p class="muted">${this.#messages.t('empty')}</p>`;
    const now = new Date(account.asOf);
    const present = grants.filter((grant) => !isPast(grant)).sort(inOrder);
    const past = grants.filter(isPast);
    return html`${renderExpiryLine(expiryDots(present, now), this.#texts)}
      ${
        present.length === 0
          ? html`<p class="muted">${this.#messages.t('nothingUsable')}</p>`
          : html`<ol part="list">
              ${present.map((grant) => this.#renderGrant(grant, now))}
            </ol>`
      }
      <ul class="notes muted">
        ${capacityNotes(account, this.#texts).map((note) => html`<li>${note}</li>`)}
      </ul>
      ${past.length === 0 && !pages.hasMore ? nothing : this.#renderPast(past, pages, resource, now)}`;
  }

  #renderPast(
    past: readonly Grant[],
    { hasMore, isLoadingMore, loadMoreError }: Pages<Grant>,
    resource: PagedResource<Grant>,
    now: Date,
  ) {
    const texts = this.#texts;
    return html`<div>
        <button
          class="link"
          type="button"
          aria-expanded=${this.isPastShown ? 'true' : 'false'}
          @click=${this.#handlePastClick}
        >
          ${texts.t(this.isPastShown ? 'hidePast' : 'showPast')}
        </button>
      </div>
      ${
        this.isPastShown
          ? html`<ul part="past" aria-label=${texts.t('pastTitle')}>
                ${past.map((grant) => this.#renderGrant(grant, now))}
              </ul>
              ${loadMoreError === null ? nothing : html`<p role="alert">${texts.t('moreFailed')}</p>`}
              ${hasMore ? this.#renderMore(isLoadingMore, resource) : nothing}`
          : nothing
      }`;
  }

  #renderMore(isLoading: boolean, resource: PagedResource<Grant>) {
    return html`<div>
      <button
        class="button small"
        type="button"
        aria-disabled=${isLoading ? 'true' : 'false'}
        @click=${(event: Event) => (isLoading ? undefined : void this.#more(event, resource))}
      >
        ${this.#messages.t(isLoading ? 'showingMore' : 'showMore')}
      </button>
    </div>`;
  }

  #renderGrant(grant: Grant, now: Date) {
    const texts = this.#texts;
    const { amount, burnPosition, description, remaining, source, status } = grant;
    // What a plan brings needs no other name; the seller's words for the rest come second, in the seller's language.
    const words = [source === 'plan' ? '' : description, grantState(grant, now, texts)].filter((word) => word !== '');
    return html`<li class="grant ${source} ${status}">
      <span class="place" aria-hidden="true">${burnPosition}</span>
      <span class="what">
        ${texts.t(source)} ${burnPosition === 1 ? html`<span class="badge">${texts.t('next')}</span>` : nothing}
      </span>
      <span class="amount">${texts.t('leftOf', { amount: remaining, whole: amount })}</span>
      ${isPast(grant) ? nothing : html`<span class="left-bar" aria-hidden="true" data-left=${leftShare(grant)}></span>`}
      <span class="caption muted">${words.join(' · ')}</span>
    </li>`;
  }

  get #texts() {
    return { t: this.#messages.t.bind(this.#messages), format: this.#messages.format };
  }

  async #more({ currentTarget }: Event, resource: PagedResource<Grant>): Promise<void> {
    const button = currentTarget as HTMLElement;
    const hadFocus = button.matches(':focus');
    await resource.loadMore();
    await this.updateComplete;
    // With the last page the button goes.
    if (hadFocus && !button.isConnected) {
      this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus({ preventScroll: true });
    }
  }

  #handlePastClick(): void {
    this.isPastShown = !this.isPastShown;
  }
}

/** As they are used; what cannot be used yet comes after, the soonest first. */
function inOrder(one: Grant, other: Grant): number {
  const [left, right] = [one.burnPosition ?? Infinity, other.burnPosition ?? Infinity];
  if (left !== right) return left - right;
  return one.effectiveAt < other.effectiveAt ? -1 : 1;
}

function leftShare({ amount, remaining }: Grant): string {
  const [whole, left] = [amount, remaining].map((one) => ('micro' in one ? microOf(one) : creditsToMicro(one)));
  if (whole === undefined || left === undefined || whole <= 0n) return '0';
  return String(Number((left * 1000n) / whole) / 1000);
}
