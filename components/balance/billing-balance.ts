import type { Account, BalanceCapacity } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup } from 'lit';
import { balanceMessages } from '../../src/i18n/en/balance.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { microOf } from '../../src/money/from-wire.ts';
import { dataOf } from '../../src/state/resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { renderCapacityState, type CapacityState } from '../shared/capacity-state.ts';
import { icon, plusIcon } from '../shared/icons.ts';
import { LazyPart } from '../shared/lazy.ts';
import { RiseController } from '../shared/rise.ts';
import { balanceStyles } from './billing-balance.styles.ts';

/**
 * Shows the money that is left as one amount, what became of it, and a thin line of the last 30 days. Money, never
 * capacity: no stacked bar stands here.
 *
 * @element billing-balance
 * @csspart amount - The large amount.
 * @csspart add - The button that opens adding funds.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - Add funds was pressed. Cancelable.
 */
export class BillingBalance extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, balanceStyles];

  readonly #messages = new MessagesController(this, balanceMessages);
  readonly #rise = new RiseController(this, () => this.#sentence());

  readonly #more = new LazyPart(this, () => import('../capacity-details/define.ts'));

  constructor() {
    super();
    new LazyPart(this, () => import('../balance-line/define.ts'), '.line-place');
    // So that the press need not wait for it.
    new LazyPart(this, () => import('../add-funds-dialog/define.ts'), '[part=add]', true);
  }

  protected override renderAccount(account: Account) {
    const balance = account.capacity?.balance ?? null;
    if (balance === null) return nothing;
    return html`<section class="section" aria-labelledby="title">
      <div class="section-head">
        <h2 id="title">${this.#messages.t('balanceTitle')}</h2>
        ${this.#renderAdd(account)}
      </div>
      ${this.#renderAmount(account, balance)} ${renderCapacityState(this.#state(account, balance))}
      <div class="facts">${this.#renderSpent(account, balance)} ${this.#renderBuckets(balance)}</div>
      ${
        this.source.store?.can('usage') === true
          ? html`<div class="line-place"><billing-balance-line></billing-balance-line></div>`
          : nothing
      }
      ${this.source.store?.can('grants') === true ? this.#renderMore() : nothing}
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-hidden="true">
      <div class="section-head"><span class="skeleton w-1"></span></div>
      <span class="skeleton figure-line w-2"></span>
      <div class="facts">
        <span class="skeleton w-4"></span>
        <span class="skeleton w-3"></span>
      </div>
      <div class="line-place"></div>
      <span class="skeleton w-2"></span>
    </div>`;
  }

  /** Its parts are unknown elements until somebody opens it. */
  #renderMore() {
    return html`<details @toggle=${() => void this.#more.load()}>
      <summary>${this.#messages.t('balanceMore')}</summary>
      <billing-forecast></billing-forecast>
      <billing-grants></billing-grants>
    </details>`;
  }

  #renderAdd(account: Account) {
    if (account.buying.balanceTopup === null || this.source.store?.may('pay') !== true) return nothing;
    const isUrgent = account.capacity?.balance?.level !== 'ok';
    return html`<button
      class=${isUrgent ? 'button primary' : 'button'}
      part="add"
      type="button"
      @click=${this.#handleAddClick}
    >
      ${icon(plusIcon, 'small')}${this.#messages.t('addFunds')}
    </button>`;
  }

  #renderAmount(account: Account, { available }: BalanceCapacity) {
    const shown = this.#rise.next(account.customer.id, microOf(available));
    const isBelowZero = microOf(available) < 0n;
    return html`<p>
      <span class="figure ${isBelowZero ? 'below-zero' : ''}" part="amount"
        >${this.#messages.format.balance({ ...available, micro: shown.toString() })}</span
      >
    </p>`;
  }

  #renderSpent(account: Account, { spentThisPeriod, runway }: BalanceCapacity) {
    const { format } = this.#messages;
    const start = account.capacity?.periodStart ?? null;
    if (start === null) return nothing;
    const values = { amount: spentThisPeriod, date: format.date(start) };
    // "About 0 days" says less than the level does.
    if (runway === null || runway.daysLeft === 0) return html`<p>${this.#messages.t('spentSince', values)}</p>`;
    return html`<p>${this.#messages.t('spentPace', { ...values, pace: runway.perDay, count: runway.daysLeft })}</p>`;
  }

  #renderBuckets({ included, added, promo, held }: BalanceCapacity) {
    const lines = [
      included === null ? null : this.#includedLine(included),
      promo === null || signOf(promo.remaining) === 0 ? null : this.#promoLine(promo),
      signOf(added.remaining) === 0
        ? null
        : this.#messages.t(added.persists ? 'balanceAdded' : 'balanceAddedResets', { amount: added.remaining }),
      signOf(held) > 0 ? this.#messages.t('balanceHeld', { amount: held }) : null,
    ].filter((line) => line !== null);
    return lines.length === 0
      ? nothing
      : html`<ul class="buckets">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;
  }

  #includedLine({ remaining, amount, resetsAt }: NonNullable<BalanceCapacity['included']>): string | null {
    const values = { amount: remaining, included: amount };
    if (resetsAt === null) {
      const isUnpaid = dataOf(this.source.account)?.subscription?.status === 'past_due';
      if (isUnpaid) return this.#messages.t('balanceIncludedPaused', values);
      // Nothing is left of it and nothing comes: a line about it would only raise a question.
      return signOf(remaining) === 0 ? null : this.#messages.t('balanceIncludedOnce', values);
    }
    return this.#messages.t('balanceIncluded', { ...values, date: this.#messages.format.date(resetsAt) });
  }

  #promoLine({ remaining, nextExpiryAt }: NonNullable<BalanceCapacity['promo']>): string {
    if (nextExpiryAt === null) return this.#messages.t('balancePromo', { amount: remaining });
    return this.#messages.t('balancePromoUntil', {
      amount: remaining,
      date: this.#messages.format.date(nextExpiryAt),
    });
  }

  #state(account: Account, balance: BalanceCapacity): CapacityState | null {
    const { debt, level, overdraftLimit } = balance;
    switch (level) {
      case 'ok':
        return null;
      case 'low':
        return { tone: 'remark', text: this.#messages.t('balanceLow') };
      case 'negative': {
        const goesOn = !balance.blocksWhenEmpty && microOf(debt) < microOf(overdraftLimit);
        const charge = account.subscription?.nextCharge?.at ?? account.subscription?.cancelAt ?? null;
        // An agreed overdraft is collected with the next bill of the plan; what has no such bill waits for funds.
        if (balance.blocksWhenEmpty || charge === null) {
          return { tone: 'danger', text: this.#messages.t('balanceDebtStops', { amount: debt }) };
        }
        const values = { amount: debt, date: this.#messages.format.date(charge), limit: overdraftLimit };
        return { tone: 'danger', text: this.#messages.t(goesOn ? 'balanceDebtBilled' : 'balanceDebtReached', values) };
      }
      case 'empty':
        return this.#emptyState(balance);
    }
  }

  #emptyState({ blocksWhenEmpty, included, overdraftLimit }: BalanceCapacity): CapacityState {
    if (!blocksWhenEmpty) {
      return { tone: 'warning', text: this.#messages.t('balanceEmptyContinues', { limit: overdraftLimit }) };
    }
    const resetsAt = included?.resetsAt ?? null;
    const text =
      resetsAt === null
        ? this.#messages.t('balanceEmptyBlocked')
        : this.#messages.t('balanceEmptyBlockedReset', { date: this.#messages.format.date(resetsAt) });
    return { tone: 'danger', text };
  }

  /** The new figure in words. */
  #sentence(): string {
    const available = dataOf(this.source.account)?.capacity?.balance?.available;
    return available === undefined ? '' : this.#messages.t('balanceNow', { amount: available });
  }

  #handleAddClick(): void {
    void this.source.store?.requestPurchase({ kind: 'balance_topup', source: 'balance' }, this);
  }
}
