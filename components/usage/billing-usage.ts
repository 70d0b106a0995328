import type { Account, FeatureUsage } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { usageMessages } from '../../src/i18n/en/usage.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { AccountElement } from '../shared/account-element.ts';
import { checkIcon, dashIcon, icon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { usageStyles } from './billing-usage.styles.ts';
import { countText, priceText, spentText } from './feature-words.ts';
import type * as limitedFeature from './limited-feature.ts';

/**
 * Shows what was used of each feature in this period: meters against what is included, switches, seats, and what one
 * more costs. On a metered plan also what it comes to so far. Below it usage over time, when the backend has it.
 *
 * @element billing-usage
 * @csspart list - The list of features.
 */
export class BillingUsage extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, usageStyles];

  readonly #messages = new MessagesController(this, usageMessages);
  #limited: typeof limitedFeature | null = null;
  /** Fetched when something has a limit or is billed afterwards: on a plan that only counts, nothing is drawn with it. */
  readonly #limits = new LazyPart(this, async () => {
    this.#limited = await import('./limited-feature.ts');
  });

  constructor() {
    super();
    new LazyPart(this, () => import('../usage-chart/define.ts'), '.history');
  }

  protected override renderAccount(account: Account) {
    const { capacity } = account;
    if (capacity === null) return nothing;
    const isUnused = capacity.features.length === 0;
    return html`<section class="section" aria-labelledby="title">
      <div class="section-head">
        <h2 id="title">${this.#messages.t('title')}</h2>
        ${this.#renderPeriod(account)}
      </div>
      ${capacity.model === 'metered' ? this.#renderTotal(account) : nothing}
      ${
        isUnused
          ? html`<p class="muted">${this.#messages.t('empty')}</p>`
          : html`<ul part="list">
              ${capacity.features.map((feature) => html`<li>${this.#renderFeature(feature)}</li>`)}
            </ul>`
      }
      ${this.#renderHistory(capacity.features)}
    </section>`;
  }

  protected override renderSkeleton() {
    const row = html`<div class="limited"><span class="skeleton w-3"></span><span class="skeleton bar"></span></div>`;
    return html`<div class="section" aria-hidden="true">
      <div class="section-head"><span class="skeleton w-1"></span></div>
      <div part="list">${[row, row, row, row, row]}</div>
      <div class="history"></div>
    </div>`;
  }

  #renderHistory(features: readonly FeatureUsage[]) {
    const isCounted = features.some(({ type }) => type === 'usage');
    if (!isCounted || this.source.store?.can('usage') !== true) return nothing;
    return html`<div class="history"><billing-usage-chart in-portal></billing-usage-chart></div>`;
  }

  /** Nothing starts again on a plan that ends, has ended or rests. */
  #renderPeriod({ capacity, subscription }: Account) {
    const { periodStart: start, periodEnd: end } = capacity ?? {};
    const { cancelAt, status = '' } = subscription ?? {};
    if (!start || !end || /canceled|paused/.test(status) || (cancelAt && cancelAt <= end)) return nothing;
    const { format } = this.#messages;
    return html`<span class="caption muted">
      ${this.#messages.t('since', { start: format.date(start), end: format.date(end) })}
    </span>`;
  }

  #renderTotal(account: Account) {
    void this.#limits.load();
    return this.#limited?.renderTotal(account, this.#messages) ?? html`<p class="figure">&nbsp;</p>`;
  }

  #renderFeature(feature: FeatureUsage): TemplateResult {
    if (feature.type === 'boolean') return this.#renderSwitch(feature);
    if (feature.unlimited || feature.included === null || this.#limits.hasFailed) return this.#renderCount(feature);
    void this.#limits.load();
    return (
      this.#limited?.renderLimited(feature, this.#messages) ??
      html`<div class="limited">${this.#renderCount(feature)}</div>`
    );
  }

  /** Nothing is counted against a limit of its own: a figure, what one costs, and what it came to. */
  #renderCount(feature: FeatureUsage) {
    const isUnused = feature.used === '0';
    const texts = this.#messages;
    return html`<div class="feature">
      <span class="name">${feature.name}</span>
      <span class="end amount ${isUnused ? 'muted' : ''}">${countText(feature, texts)}</span>
      <span class="caption muted">${priceText(feature, texts)}</span>
      <span class="end caption muted">${spentText(feature, texts)}</span>
    </div>`;
  }

  #renderSwitch({ name, enabled }: FeatureUsage) {
    return html`<div class="feature">
      <span class="name">${name}</span>
      <span class="end status ${enabled ? 'positive' : 'neutral'}">
        ${icon(enabled ? checkIcon : dashIcon, 'small')}${this.#messages.t(enabled ? 'on' : 'off')}
      </span>
    </div>`;
  }
}
