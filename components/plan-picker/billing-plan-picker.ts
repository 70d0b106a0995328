import type { Account, ChangePreview, ChangeRequest, PlanList, PlanOffer, PlanPrice } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BillingError } from '../../src/api/billing-error.ts';
import { planMessages } from '../../src/i18n/en/plans.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { formatPercent } from '../../src/money/format-price.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import { plansOf } from '../../src/state/plan-resources.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { badgeStyles } from '../shared/badge.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { checkIcon, icon } from '../shared/icons.ts';
import { intervalPrice } from '../subscription/interval-price.ts';
import { SubscriptionTasks } from '../subscription/subscription-tasks.ts';
import { planPickerStyles } from './billing-plan-picker.styles.ts';
import { planFacts } from './plan-facts.ts';

type Interval = PlanPrice['interval'];

/** A plan that was chosen, and what that would do and cost. */
export interface PlanChoice {
  readonly request: ChangeRequest;
  readonly preview: ChangePreview;
}

const INTERVAL_WORDS = {
  week: 'everyWeek',
  month: 'everyMonth',
  quarter: 'everyQuarter',
  year: 'everyYear',
  once: 'everyOnce',
} as const satisfies Record<Interval, string>;

/**
 * The plans a customer can move between: what each includes and costs, which one is theirs, and what choosing another would do,
 * said before anything is confirmed.
 *
 * @summary Plans to choose from; a change is previewed and confirmed over the page.
 * @element billing-plan-picker
 * @csspart plan - One plan.
 * @csspart interval - One way to pay: monthly, yearly.
 * @csspart choose - The button of a plan.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - A change that costs something now was chosen. Cancelable.
 */
export class BillingPlanPicker extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, badgeStyles, planPickerStyles];

  /** Stands in a dialog, which has the title and goes on with what was chosen. */
  @property({ type: Boolean, attribute: 'in-dialog' }) inDialog = false;

  @state() private interval: Interval | null = null;
  @state() private chosen: string | null = null;
  @state() private refusal: { readonly plan: string; readonly text: () => string } | null = null;
  readonly #messages = new MessagesController(this, planMessages);
  readonly #tasks = new SubscriptionTasks(this);

  protected override uses(store: BillingStore): readonly StoreResource<unknown>[] {
    return store.can('plan_changes') ? [plansOf(store)] : [];
  }

  protected override renderAccount(account: Account) {
    const { store } = this.source;
    if (store === undefined || !store.can('plan_changes')) return nothing;
    const resource = plansOf(store);
    const plans = dataOf(resource.value);
    if (plans === null) {
      return resource.value.status === 'failed'
        ? renderFailure(resource.value.error, this.shell, () => void resource.refresh())
        : this.renderSkeleton();
    }
    return html`<section class="section" aria-labelledby="title">
      <div class="section-head ${this.inDialog ? 'in-dialog' : ''}">
        <h2 id="title" class=${this.inDialog ? 'visually-hidden' : ''}>${this.#messages.t('title')}</h2>
        ${this.#renderIntervals(plans)}
      </div>
      ${plans.items.length === 0 ? this.#renderEmpty() : this.#renderPlans(plans, account, store)}
      ${this.#tasks.renderResult({ undo: this.#messages.t('undo'), failed: this.#messages.t('failed') })}
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-hidden="true">
      <div class="section-head"><span class="skeleton w-1"></span></div>
      <div class="plans">
        ${[1, 2, 3].map(
          () =>
            html`<div part="plan">
              <span class="skeleton w-2"></span>
              <span class="skeleton w-3"></span>
              <div class="caption">
                ${[4, 3, 4, 3, 4, 3, 4, 3, 2].map((width) => html`<span class="skeleton w-${width}"></span>`)}
              </div>
              <span class="skeleton figure-line w-2"></span>
            </div>`,
        )}
      </div>
    </div>`;
  }

  #renderEmpty() {
    return html`<p><strong>${this.#messages.t('empty')}</strong></p>
      <p class="muted">${this.#messages.t('emptyText')}</p>`;
  }

  #renderIntervals(plans: PlanList) {
    if (plans.intervals.length < 2) return nothing;
    const shown = this.#shownInterval(plans);
    return html`<fieldset class="intervals" role="radiogroup">
      <legend class="visually-hidden">${this.#messages.t('intervalLabel')}</legend>
      ${plans.intervals.map(
        (interval) =>
          html`<label part="interval">
            <input
              type="radio"
              name="interval"
              .checked=${interval === shown}
              @change=${() => {
                this.interval = interval;
              }}
            />
            <span>${this.#messages.t(INTERVAL_WORDS[interval])}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #renderPlans(plans: PlanList, account: Account, store: BillingStore) {
    const interval = this.#shownInterval(plans);
    const canChange = store.may('manage');
    const next = nextUp(plans.items, account.subscription?.plan.key, interval);
    return html`<ul class="plans">
        ${plans.items.map((plan) => this.#renderPlan(plan, priceAt(plan, interval), canChange, account, plan === next))}
      </ul>
      <p class="caption muted">
        ${this.#messages.t(plans.taxInclusive ? 'taxIncluded' : 'taxAdded')}
        ${canChange ? nothing : this.#messages.t('readOnly', { account: account.customer.name })}
      </p>`;
  }

  #renderPlan(plan: PlanOffer, price: PlanPrice | null, canChange: boolean, account: Account, isNext: boolean) {
    if (price === null) return nothing;
    const messages = this.#messages;
    const scheduled = account.subscription?.scheduledChange ?? null;
    const isComing = scheduled?.plan.key === plan.key && scheduled.interval === price.interval && !price.isCurrent;
    return html`<li part="plan" class=${price.isCurrent ? 'current' : ''}>
      <div class="plan-head">
        <h3>${plan.name}</h3>
        ${price.isCurrent ? html`<span class="badge">${messages.t('current')}</span>` : nothing}
        ${isComing ? html`<span class="badge">${messages.t('scheduled', { date: messages.format.date(scheduled.at) })}</span>` : nothing}
      </div>
      <div>
        <p class="price amount">
          ${price.price === null ? messages.t('free') : intervalPrice(price.price, price.interval, messages)}
        </p>
        <p class="caption saving">${this.#extras(price).join(' · ')}</p>
      </div>
      <ul class="facts">
        ${planFacts(plan, messages).map((fact) => html`<li>${icon(checkIcon, 'small')}<span>${fact}</span></li>`)}
        ${
          price.seatPrice === null
            ? nothing
            : html`<li>
                ${icon(checkIcon, 'small')}<span>${messages.t('seatPrice', { price: price.seatPrice })}</span>
              </li>`
        }
      </ul>
      <div class="plan-foot">
        ${canChange && !isComing ? this.#renderChoose(plan, price, account, isNext) : nothing}
      </div>
    </li>`;
  }

  #renderChoose(plan: PlanOffer, price: PlanPrice, account: Account, isNext: boolean) {
    if (price.isCurrent || price.change === null) return nothing;
    const isBusy = this.chosen === plan.key;
    const refusal = this.refusal?.plan === plan.key ? this.refusal.text() : null;
    return html`<button
        type="button"
        part="choose"
        class=${isNext ? 'button primary' : 'button'}
        aria-disabled=${this.chosen === null ? 'false' : 'true'}
        aria-busy=${isBusy ? 'true' : 'false'}
        @click=${() => void this.#choose(plan, price, account)}
      >
        <span class="button-label">
          <span aria-hidden=${isBusy ? 'true' : 'false'}>${this.#messages.t('choose', { plan: plan.name })}</span>
          <span aria-hidden=${isBusy ? 'false' : 'true'}>${this.#messages.t('choosing')}</span>
        </span>
      </button>
      ${refusal === null ? nothing : html`<p class="error caption" role="alert">${refusal}</p>`}`;
  }

  #extras({ savingPercent, trialDays }: PlanPrice): readonly string[] {
    const messages = this.#messages;
    return [
      savingPercent > 0
        ? messages.t('saving', { percent: formatPercent(String(savingPercent), messages.locale) })
        : null,
      trialDays === null ? null : messages.t('trialDays', { count: trialDays }),
    ].filter((extra) => extra !== null);
  }

  #shownInterval({ intervals, currentInterval }: PlanList): Interval | null {
    if (this.interval !== null && intervals.includes(this.interval)) return this.interval;
    return currentInterval !== null && intervals.includes(currentInterval) ? currentInterval : (intervals[0] ?? null);
  }

  async #choose(plan: PlanOffer, { interval }: PlanPrice, account: Account): Promise<void> {
    const { store } = this.source;
    if (store === undefined || this.chosen !== null) return;
    this.chosen = plan.key;
    this.refusal = null;
    try {
      const request: ChangeRequest = plan.isFree ? { plan: plan.key } : { plan: plan.key, interval };
      const preview = await (store.api.previewSubscriptionChange?.(request) ?? notSupported());
      this.#goOn({ request, preview }, store, account);
    } catch (error) {
      const { refusalText } = await import('../subscription-tasks/run-task.ts');
      this.refusal = { plan: plan.key, text: () => refusalText(this.#messages, error, plan.name) };
    } finally {
      this.chosen = null;
    }
  }

  #goOn(choice: PlanChoice, store: BillingStore, account: Account): void {
    const event = new CustomEvent('billing-plan-choose', { detail: choice, cancelable: true });
    if (!this.dispatchEvent(event)) return;
    void this.#tasks.follow('choice', { store, account, messages: this.#messages }, async (context) => {
      const { changePlan } = await import('../subscription-tasks/run-task.ts');
      const result = await changePlan(context, choice);
      return result === 'left' ? null : result;
    });
  }
}

/** The one way on: the first plan after the customer's own that begins as soon as it is paid. */
function nextUp(plans: readonly PlanOffer[], current: string | undefined, interval: Interval | null) {
  const from = Math.max(
    0,
    plans.findIndex(({ key }) => key === current),
  );
  return plans.slice(from).find((plan) => {
    const price = priceAt(plan, interval);
    return price?.isCurrent === false && price.change?.timing === 'now';
  });
}

/** At the interval that is shown, else at the one at which the plan is sold. */
function priceAt({ isFree, prices }: PlanOffer, interval: Interval | null): PlanPrice | null {
  const current = isFree ? prices.find(({ isCurrent }) => isCurrent) : undefined;
  return current ?? prices.find((price) => price.interval === interval) ?? prices[0] ?? null;
}

function notSupported(): Promise<never> {
  return Promise.reject(new BillingError('not_supported', 'This backend does not offer it'));
}
