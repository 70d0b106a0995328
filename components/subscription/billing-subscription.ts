import type { Account, Subscription } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup } from 'lit';
import { subscriptionMessages } from '../../src/i18n/en/subscription.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import type { RunnableAction } from '../subscription-tasks/run-task.ts';
import { AccountElement } from '../shared/account-element.ts';
import { renderMissing } from '../shared/failure-part.ts';
import { checkCircleIcon, clockIcon, crossCircleIcon, icon, warningIcon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { subscriptionStyles } from './billing-subscription.styles.ts';
import type * as otherStates from './other-states.ts';
import type * as planFacts from './plan-facts.ts';
import type { SubscriptionTasks } from './subscription-tasks.ts';
import { currentPrice, runningWords, runsOn } from './subscription-words.ts';

const SHAPES = {
  positive: checkCircleIcon,
  warning: clockIcon,
  danger: warningIcon,
  neutral: crossCircleIcon,
} as const;

/** What leads back or on comes first and looks like it; what ends something comes last. */
const ACTIONS: readonly RunnableAction[] = [
  'reactivate',
  'resume',
  'undo_cancel',
  'undo_change',
  'change_plan',
  'pause',
  'cancel',
];
const URGENT: ReadonlySet<RunnableAction> = new Set<RunnableAction>(['reactivate', 'resume']);
const QUIET: ReadonlySet<RunnableAction> = new Set<RunnableAction>(['pause', 'cancel']);

/**
 * Says which plan the customer is on, how it stands, and what comes next with date and amount; lets those who may change it
 * do so, with what that means said before anything is confirmed.
 *
 * @element billing-subscription
 * @csspart name - The plan's name.
 * @csspart status - Its state, as icon and word.
 * @csspart next - The sentence about what comes next.
 * @csspart facts - What goes with the plan: seats, add-ons, a discount, money in the customer's favour.
 * @csspart actions - What can be done with the plan.
 * @csspart pay - The button that pays what is owed.
 * @csspart result - What became of the last change, with the way back.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - Something has to be paid for the plan. Cancelable.
 */
export class BillingSubscription extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, subscriptionStyles];

  readonly #messages = new MessagesController(this, subscriptionMessages);
  #states: typeof otherStates | null = null;
  readonly #statesPart = new LazyPart(this, async () => {
    this.#states = await import('./other-states.ts');
  });
  #facts: typeof planFacts | null = null;
  readonly #factsPart = new LazyPart(this, async () => {
    this.#facts = await import('./plan-facts.ts');
  });
  #tasks: SubscriptionTasks | null = null;
  readonly #tasksPart = new LazyPart(this, async () => {
    // What is asked for may lead into another state: its words must not be waited for where the focus is.
    const [{ SubscriptionTasks }] = await Promise.all([import('./subscription-tasks.ts'), this.#statesPart.load()]);
    this.#tasks = new SubscriptionTasks(this);
  });

  /** Opens the plans to choose from. Resolves when that has come to an end; at once where the plan cannot be changed. */
  async choosePlan(): Promise<void> {
    const { store } = this.source;
    const account = store === undefined ? null : dataOf(store.account);
    if (store === undefined || account === null || !this.#offered(account).includes('change_plan')) return;
    await this.#run('change_plan', store, account);
  }

  protected override renderAccount(account: Account) {
    const { subscription } = account;
    if (subscription === null) {
      return html`<section class="section" aria-labelledby="name">
        <h2 id="name" part="name">${this.shell.t('noPlanTitle')}</h2>
        <p class="muted">${this.shell.t('noPlanText')}</p>
      </section>`;
    }
    if (this.#isMissingStates(account)) {
      if (this.#statesPart.hasFailed) return renderMissing(this.shell, () => void this.#statesPart.retry());
      void this.#statesPart.load();
      return this.renderSkeleton();
    }
    const texts = this.#texts();
    const price = currentPrice(subscription, texts);
    const { next, status, tone } = this.#words(account, subscription);
    // The portal's banner has it already, more loudly.
    const isSaidAbove = this.inPortal && subscription.status === 'past_due';
    const owed = this.#states?.owedWords(account, texts) ?? '';
    return html`<section class="section" aria-labelledby="name">
      <div class="plan">
        <h2 id="name" part="name">${subscription.plan.name}</h2>
        <span class="status badge ${tone}" part="status">${icon(SHAPES[tone], 'small')}${status}</span>
      </div>
      <p class="next muted" part="next">
        ${price === null ? nothing : html`<span class="amount">${price}</span>`}${
          price === null || isSaidAbove ? nothing : ' · '
        }${isSaidAbove ? nothing : next}${owed === '' ? nothing : html`${price === null || isSaidAbove ? ' · ' : ' '}${owed}`}
      </p>
      ${this.#renderFacts(account, subscription)} ${this.#renderActions(account, subscription)} ${this.#renderResult()}
    </section>`;
  }

  /** The words for a plan that does not simply run on come in a part of their own. */
  #isMissingStates({ pastDue, subscription }: Account): boolean {
    return this.#states === null && subscription !== null && (pastDue !== null || !runsOn(subscription));
  }

  #words(account: Account, subscription: Subscription) {
    const texts = this.#texts();
    if (this.#states === null || runsOn(subscription)) return runningWords(subscription, texts);
    return this.#states.stateWords(subscription, texts, this.#states.owedAmount(account, subscription, texts));
  }

  /** What goes with the plan; most plans have nothing of it. */
  #renderFacts(account: Account, subscription: Subscription): unknown {
    const { addOns, discount, seats } = subscription;
    if (seats === null && discount === null && addOns.length === 0 && signOf(account.customerCredit) <= 0)
      return nothing;
    void this.#factsPart.load();
    const { store } = this.source;
    const change = {
      isBlocked: this.#tasks?.running != null,
      run: () => void (store && this.#run('change_seats', store, account)),
    };
    return (
      this.#facts?.renderFacts(account, subscription, this.#texts(), store?.may('manage') === true ? change : null) ??
      // The line that they will take.
      html`<p>&nbsp;</p>`
    );
  }

  #renderResult(): unknown {
    const failed = this.#messages.t('failed');
    if (this.#tasksPart.hasFailed) return html`<p class="error" role="alert">${failed}</p>`;
    return this.#tasks?.renderResult({ undo: this.#messages.t('undo'), failed }) ?? nothing;
  }

  /** Fetched at the first press, and again at the next one when that failed. */
  async #run(action: RunnableAction, store: BillingStore, account: Account): Promise<void> {
    await (this.#tasksPart.hasFailed ? this.#tasksPart.retry() : this.#tasksPart.load());
    await this.#tasks?.run(action, { store, account, messages: this.#messages });
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-hidden="true">
      <h2><span class="skeleton w-2"></span></h2>
      <span class="skeleton w-4"></span>
      <span class="skeleton figure-line w-2"></span>
    </div>`;
  }

  #renderActions(account: Account, subscription: Subscription) {
    const { store } = this.source;
    if (store === undefined) return nothing;
    const actions = this.#offered(account);
    const pay = this.#renderPay(account);
    const running = this.#tasks?.running ?? null;
    if (actions.length === 0 && pay === nothing) return nothing;
    // Alone, words without a border would stand out of line, and look like no button.
    const isAlone = actions.length === 1 && pay === nothing;
    return html`<div class="actions" part="actions" role="group" aria-label=${this.#messages.t('manageLabel')}>
      ${pay}
      ${actions.map(
        (action) =>
          html`<button
            class="button small ${URGENT.has(action) ? 'primary' : QUIET.has(action) && !isAlone ? 'quiet' : ''}"
            type="button"
            data-action=${action}
            aria-disabled=${running === null ? 'false' : 'true'}
            aria-busy=${running === action ? 'true' : 'false'}
            @click=${() => void this.#run(action, store, account)}
          >
            ${this.#label(action, subscription)}
          </button>`,
      )}
    </div>`;
  }

  #offered({ subscription }: Account): readonly RunnableAction[] {
    const { store } = this.source;
    if (store?.may('manage') !== true || !store.can('plan_changes')) return [];
    return ACTIONS.filter((action) => subscription?.actions.includes(action));
  }

  /** In the portal the banner has this button. */
  #renderPay({ pastDue }: Account) {
    const { store } = this.source;
    return store === undefined || this.inPortal
      ? nothing
      : (this.#states?.renderPay(pastDue, store, this, this.#texts()) ?? nothing);
  }

  #label(action: RunnableAction, subscription: Subscription): string {
    const label = this.#states?.stateActionLabel(action, subscription, this.#texts()) ?? null;
    if (label !== null) return label;
    return this.#messages.t(action as 'change_plan' | 'undo_change' | 'cancel' | 'pause');
  }

  #texts() {
    const messages = this.#messages;
    return {
      t: messages.t.bind(messages),
      of: messages.of.bind(messages),
      format: messages.format,
      locale: messages.locale,
    };
  }
}
