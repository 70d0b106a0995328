import type { Account, FeatureUsage, LedgerMoney } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { usageMessages } from '../../src/i18n/en/usage.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { formatRate } from '../../src/money/format-rate.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { AccountElement } from '../shared/account-element.ts';
import { checkIcon, dashIcon, icon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { usageStyles } from './billing-usage.styles.ts';
import { totalSpent } from './total-spent.ts';

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
  /** Fetched when something has a limit: on a plan that only counts, nothing is drawn with it. */
  readonly #meter = new LazyPart(this, () => import('../usage-meter/define.ts'));

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
        ${account.subscription?.status === 'canceled' ? nothing : this.#renderPeriod(capacity.periodStart, capacity.periodEnd)}
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
    const row = html`<div><span class="skeleton w-3"></span><span class="skeleton bar"></span></div>`;
    return html`<div class="section" aria-hidden="true">
      <div class="section-head"><span class="skeleton w-1"></span></div>
      ${row}${row}
    </div>`;
  }

  #renderHistory(features: readonly FeatureUsage[]) {
    const isCounted = features.some(({ type }) => type === 'usage');
    if (!isCounted || this.source.store?.can('usage') !== true) return nothing;
    return html`<div class="history"><billing-usage-chart in-portal></billing-usage-chart></div>`;
  }

  #renderPeriod(start: string | null, end: string | null) {
    if (start === null || end === null) return nothing;
    const { format } = this.#messages;
    return html`<span class="caption muted">
      ${this.#messages.t('since', { start: format.date(start), end: format.date(end) })}
    </span>`;
  }

  #renderTotal(account: Account) {
    const { code: currency, exponent } = account.customer.currency;
    const amount: LedgerMoney = { micro: totalSpent(account.capacity?.features ?? []).toString(), currency, exponent };
    const billedAt = account.subscription?.currentPeriodEnd ?? null;
    return html`<div>
      <p class="figure">${this.#messages.format.balance(amount)}</p>
      <p class="muted">
        ${
          billedAt === null
            ? this.#messages.t('soFar')
            : this.#messages.t('soFarBilled', { date: this.#messages.format.date(billedAt) })
        }
      </p>
    </div>`;
  }

  #renderFeature(feature: FeatureUsage): TemplateResult {
    if (feature.type === 'boolean') return this.#renderSwitch(feature);
    const { included, unlimited, used } = feature;
    const limit = unlimited || included === null ? null : Number(included);
    if (limit === null || this.#meter.hasFailed) return this.#renderCount(feature);
    void this.#meter.load();
    return this.#renderMeter(feature, Number(used), limit);
  }

  #renderMeter(feature: FeatureUsage, used: number, limit: number) {
    const facts = [...this.#limitFacts(feature), this.#price(feature), this.#spent(feature)].filter(
      (fact) => fact !== '',
    );
    return html`<billing-usage-meter
      .label=${feature.name}
      .used=${used}
      .limit=${limit}
      .valueText=${this.#valueText(feature)}
      >${facts.length === 0 ? nothing : html`<span>${facts.join(' · ')}</span>`}</billing-usage-meter
    >`;
  }

  /** Nothing is counted against a limit of its own: a figure, what one costs, and what it came to. */
  #renderCount(feature: FeatureUsage) {
    const isUnused = feature.used === '0';
    return html`<div class="feature">
      <span class="name">${feature.name}</span>
      <span class="end amount ${isUnused ? 'muted' : ''}">${this.#valueText(feature)}</span>
      <span class="caption muted">${this.#price(feature)}</span>
      <span class="end caption muted">${this.#spent(feature)}</span>
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

  #valueText({ type, used, included, unlimited, unitName }: FeatureUsage): string {
    const { format } = this.#messages;
    const unit = unitName;
    if (unlimited) return this.#messages.t('unlimited', { used: format.quantity(used), unit });
    if (included === null) return this.#messages.t('usedOnly', { used: format.quantity(used), unit });
    const values = { used: format.quantity(used), limit: format.quantity(included) };
    return type === 'seats' ? this.#messages.t('seats', values) : this.#messages.t('included', { ...values, unit });
  }

  #limitFacts({ included, overage, overageAllowed, type, unitName: unit }: FeatureUsage): string[] {
    const { format } = this.#messages;
    const facts: string[] = type === 'quota' ? [this.#messages.t('highest')] : [];
    if (overage !== '0') facts.push(this.#messages.t('over', { amount: format.quantity(overage), unit }));
    if (included !== null && !overageAllowed) {
      facts.push(this.#messages.t('hard', { limit: format.quantity(included) }));
    }
    return facts;
  }

  /** What one more costs; empty when it costs nothing. */
  #price({ creditsPerUnit, included, rate, unitName: unit }: FeatureUsage): string {
    if (creditsPerUnit !== null) return this.#messages.t('creditsEach', { count: creditsPerUnit });
    if (rate === null) return '';
    const price = formatRate(rate.price, this.#messages.locale);
    // What is included is paid for already.
    const isOver = included !== null;
    return rate.per === '1'
      ? this.#messages.t(isOver ? 'priceOver' : 'priceEach', { price })
      : this.#messages.t(isOver ? 'pricePerOver' : 'pricePer', { price, count: rate.per, unit });
  }

  #spent({ spent }: FeatureUsage): string {
    if (spent === null || signOf(spent) <= 0) return '';
    return 'micro' in spent
      ? this.#messages.t('spent', { amount: spent })
      : this.#messages.t('creditsSpent', { count: spent });
  }
}
