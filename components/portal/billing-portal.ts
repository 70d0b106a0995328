import type { Account } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { invoicesTitle, paymentTitle, usageTitle } from '../../src/i18n/en/titles.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { dataOf } from '../../src/state/resource.ts';
import { portalNotices } from '../banner/portal-notices.ts';
import { BillingProvider } from '../provider/billing-provider.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { FailurePart, renderAge, renderMissing } from '../shared/failure-part.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { LazyPart } from '../shared/lazy.ts';
import type { AreaMessages } from '../../src/i18n/messages.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { statusStyles } from '../shared/status.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import type { LaterSections } from './later-sections.ts';
import { portalSections, type SectionName } from './portal-sections.ts';
import { portalStyles } from './billing-portal.styles.ts';

/**
 * The whole customer portal: what is left and how to buy more, usage, invoices, payment method and plan. It is a provider
 * too, so one element and one script are enough. An e-mail leads to a part of it by the page's address: `#billing=add-funds`,
 * `buy-credits`, `invoices`, `auto-top-up`, `alerts`, `billing-details`, `activity` or `plans`.
 *
 * @summary A drop-in billing page.
 * @element billing-portal
 * @csspart portal - The grid of sections.
 * @csspart sandbox - The marker that no real money moves.
 * @fires {BillingReadyEvent} billing-ready - The account is there for the first time.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - Somebody wants to buy. Cancelable.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - An invoice is about to be opened. Cancelable.
 */
export class BillingPortal extends BillingProvider {
  static override styles: CSSResultGroup = [
    super.styles,
    hostStyles,
    buttonStyles,
    sectionStyles,
    statusStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    portalStyles,
  ];

  /**
   * Which sections to show, by name and separated by spaces: notices, plan, credits, balance, usage, invoices,
   * payment-method, codes, auto-top-up, alerts, add-ons, billing-details, activity. All that make sense when empty.
   */
  @property() sections = '';

  @state() private isActivityOpen = false;
  /** An e-mail leads to a part of the portal once. */
  #isLinkFollowed = false;
  readonly #texts = new MessagesController(this, portalMessages);
  readonly #activity = new LazyPart(this, () => import('../activity/define.ts'));
  readonly #balance = new LazyPart(this, () => import('../balance/define.ts'));
  readonly #banner = new LazyPart(this, () => import('../banner/define.ts'));
  readonly #failure = new FailurePart(this, '.who');
  readonly #invoices = new LazyPart(this, () => import('../invoice-list/define.ts'), '.invoices');
  readonly #later = new LazyPart(this, () => this.#loadLater(), '.left, .later', true);
  #laterSections: LaterSections | null = null;
  readonly #payment = new LazyPart(this, () => import('../payment-method/define.ts'), '.payment');
  readonly #plan = new LazyPart(this, () => import('../subscription/define.ts'), '.plan');
  readonly #usage = new LazyPart(this, () => import('../usage/define.ts'), '.usage');

  protected override updated(): void {
    const account = dataOf(this.accountResource);
    const { store } = this;
    if (account !== null && store !== undefined && !this.#isLinkFollowed) {
      this.#isLinkFollowed = true;
      if (location.hash.includes('billing=')) {
        void import('./deep-link.ts').then(({ followDeepLink }) =>
          followDeepLink(store, this, () => this.#later.load()),
        );
      }
    }
    // The chart below them is as high as six.
    const chart = account?.capabilities.includes('usage') ? 6 : 0;
    const features = (account?.capacity?.features.length ?? 0) + chart;
    // Reserves the height of what is loaded later; through CSSOM, because a strict `style-src` blocks style attributes.
    this.renderRoot.querySelector<HTMLElement>('.portal')?.style.setProperty('--_features', String(features));
  }

  protected override renderContent(): unknown {
    const resource = this.accountResource;
    const account = dataOf(resource);
    if (account !== null) return this.#renderPortal(account);
    if (resource.status !== 'failed') return this.#renderSkeleton();
    return this.#failure.render(
      ({ renderFailure }) => renderFailure(resource.error, this.#texts, this.#handleRetryClick),
      this.#renderSkeleton(),
      () => renderMissing(this.#texts, this.#handleRetryClick),
    );
  }

  #renderPortal(account: Account) {
    const sections = portalSections(account, this.sections);
    const isRefreshing = this.accountResource.status === 'ready' && this.accountResource.isRefreshing;
    const place = (name: SectionName, part: LazyPart, content: unknown, className: string = name): unknown =>
      sections.has(name)
        ? html`<div class=${className}>${part.hasFailed ? this.#renderMissing(part) : content}</div>`
        : nothing;
    const hasLeft = sections.has('credits') || sections.has('balance');
    const isTold = sections.has('notices');
    // What has been sent and has not arrived is looked for at once.
    if (account.pendingFunds.length > 0) void this.#later.load();
    const later = this.#laterSections?.update(account, this.sections);
    return html`<div
      class="portal ${sections.has('payment-method') ? 'two-columns' : ''} ${hasLeft ? '' : 'no-left'}"
      part="portal"
      role="region"
      aria-label=${this.#texts.t('label')}
      aria-busy=${isRefreshing ? 'true' : 'false'}
    >
      <div class="notices">${this.#renderStale(account)} ${isTold ? this.#renderBanner(account) : nothing}</div>
      <div class="head">
        ${place('plan', this.#plan, html`<billing-subscription ?in-portal=${isTold}></billing-subscription>`)}
        ${this.#renderWho(account)}
      </div>
      ${hasLeft ? this.#renderLeft(sections, later?.left) : nothing}
      ${place('usage', this.#usage, html`<billing-usage in-portal>${this.#renderTitle(usageTitle)}</billing-usage>`)}
      ${place('invoices', this.#invoices, html`<billing-invoice-list in-portal>${this.#renderTitle(invoicesTitle)}</billing-invoice-list>`)}
      <div class="side">
        ${place('payment-method', this.#payment, html`<billing-payment-method>${this.#renderTitle(paymentTitle)}</billing-payment-method>`, 'payment')}
        <div class="later">${later?.side}</div>
      </div>
      ${sections.has('activity') ? this.#renderActivity() : nothing}
    </div>`;
  }

  /** What is read in the place of a section until it is there; its own content takes over then. */
  #renderTitle(title: AreaMessages<{ readonly title: string }>) {
    return html`<div class="section-head"><h2>${this.#texts.of(title, 'title')}</h2></div>`;
  }

  #renderBanner(account: Account) {
    const isExpected = account.openPurchase !== null || portalNotices(account).length > 0;
    if (isExpected) void this.#banner.load();
    return html`<billing-banner class=${isExpected ? 'expected' : ''} in-portal></billing-banner>`;
  }

  #renderLeft(sections: ReadonlySet<SectionName>, later: unknown) {
    return html`<div class="left">
      ${sections.has('credits') ? html`<billing-credits in-portal></billing-credits>` : nothing}
      ${sections.has('balance') ? this.#renderBalance() : nothing} ${later}
    </div>`;
  }

  /** It is what its customers came for, so it is not waited for: the import starts with the first render. */
  #renderBalance() {
    void this.#balance.load();
    return html`<div class="balance">
      ${this.#balance.hasFailed ? this.#renderMissing(this.#balance) : html`<billing-balance in-portal></billing-balance>`}
    </div>`;
  }

  /** What nobody comes for first: see `later-sections.ts`. */
  async #loadLater(): Promise<void> {
    const { LaterSections } = await import('./later-sections.ts');
    this.#laterSections = new LaterSections(this, this.#texts);
  }

  #renderActivity() {
    return html`<details class="activity" @toggle=${this.#handleActivityToggle}>
      <summary>${this.#texts.t('activity')}</summary>
      ${
        !this.isActivityOpen
          ? nothing
          : this.#activity.hasFailed
            ? this.#renderMissing(this.#activity)
            : html`<billing-activity></billing-activity>`
      }
    </details>`;
  }

  #renderWho({ customer, livemode, seller }: Account) {
    const logo = safeUrl(seller.logoUrl);
    return html`<div class="who">
      ${logo === null ? nothing : html`<img src=${logo} alt="" />`}
      <span>${seller.name} · ${customer.name}</span>
      ${livemode ? nothing : html`<span class="sandbox" part="sandbox">${this.#texts.t('sandbox')}</span>`}
    </div>`;
  }

  /** Said once for the whole page: its sections keep showing what they have. */
  #renderStale(account: Account) {
    const resource = this.accountResource;
    if (resource.status !== 'failed') return nothing;
    return this.#failure.render(
      ({ renderOutdated }) => renderOutdated(resource.error, account.asOf, this.#texts, this.#handleRetryClick),
      nothing,
      () => renderAge(account.asOf, this.#texts, this.#handleRetryClick),
    );
  }

  /** Credits draw their own skeleton, and are here already. */
  #renderSkeleton() {
    return html`<div
      class="portal whole"
      part="portal"
      role="region"
      aria-label=${this.#texts.t('label')}
      aria-busy="true"
    >
      <span class="visually-hidden">${this.#texts.t('loading')}</span>
      <div class="head" aria-hidden="true">
        <div class="plan"><span class="skeleton w-2"></span><span class="skeleton w-4"></span></div>
      </div>
      <div class="left" aria-hidden="true"><billing-credits></billing-credits></div>
    </div>`;
  }

  #renderMissing(part: LazyPart) {
    return renderMissing(this.#texts, () => void part.retry());
  }

  #handleActivityToggle(event: Event): void {
    this.isActivityOpen = (event.currentTarget as HTMLDetailsElement).open;
    if (this.isActivityOpen) void this.#activity.load();
  }

  #handleRetryClick = (): void => {
    if (this.#failure.hasFailed) void this.#failure.retry();
    void this.refresh();
  };
}
