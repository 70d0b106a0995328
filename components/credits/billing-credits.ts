import type { Account, Credits, CreditsCapacity } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup } from 'lit';
import { creditsMessages } from '../../src/i18n/en/credits.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { creditsToMicro } from '../../src/money/from-wire.ts';
import { dataOf } from '../../src/state/resource.ts';
import { AccountElement } from '../shared/account-element.ts';
import { LazyPart } from '../shared/lazy.ts';
import { aroundFigure, FIGURE } from '../shared/around-figure.ts';
import { renderCapacityState, type CapacityState } from '../shared/capacity-state.ts';
import { icon, plusIcon } from '../shared/icon.ts';
import { RiseController } from '../shared/rise.ts';
import { creditLots, type CreditLot } from './credit-lots.ts';
import { creditsStyles } from './billing-credits.styles.ts';

/**
 * Shows the credits that are left as a stock of lots: plan, promotional and purchased, in the order in which they are
 * used. Credits are capacity, never money: no sign of currency stands here.
 *
 * @element billing-credits
 * @csspart bar - The stacked bar of lots.
 * @csspart legend - One line per lot.
 * @csspart buy - The button that opens the packs.
 * @cssprop [--billing-credits-bar-height=0.75rem] - Block size of the bar.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - Buy credits was pressed. Cancelable.
 */
export class BillingCredits extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, creditsStyles];

  readonly #messages = new MessagesController(this, creditsMessages);
  readonly #rise = new RiseController(this, () => this.#sentence());
  readonly #more = new LazyPart(this, () => import('../capacity-details/define.ts'));
  #lots: readonly CreditLot[] = [];

  constructor() {
    super();
    // So that the press need not wait for it.
    new LazyPart(this, () => import('../buy-credits-dialog/define.ts'), '[part=buy]', true);
  }

  protected override updated(): void {
    // Written through CSSOM: a strict `style-src` blocks style attributes.
    this.renderRoot.querySelectorAll<HTMLElement>('.lot').forEach((element, index) => {
      element.style.setProperty('flex-grow', String(this.#lots[index]?.share ?? 0));
    });
  }

  protected override renderAccount(account: Account) {
    const credits = account.capacity?.credits ?? null;
    if (credits === null) return nothing;
    this.#lots = creditLots(credits);
    return html`<section class="section" aria-labelledby="title">
      <div class="section-head">
        <h2 id="title">${this.#messages.t('creditsTitle')}</h2>
        ${this.#renderBuy(account)}
      </div>
      ${this.#renderFigure(account, credits)} ${renderCapacityState(this.#state(credits))}
      ${
        this.#lots.length === 0
          ? html`<p class="muted">${this.#messages.t('creditsNone')}</p>`
          : html`${this.#renderBar(credits)}${this.#renderLegend(credits)}`
      }
      ${
        credits.runway === null
          ? nothing
          : html`<p class="muted">
              ${this.#messages.t('creditsLast', { date: this.#messages.format.date(credits.runway.runsOutAt) })}
            </p>`
      }
      ${this.source.store?.can('grants') === true ? this.#renderMore() : nothing}
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-hidden="true">
      <div class="section-head"><span class="skeleton w-1"></span></div>
      <span class="skeleton figure-line w-2"></span>
      <span class="skeleton bar"></span>
      <div>
        <span class="skeleton w-4"></span>
        <span class="skeleton w-3"></span>
      </div>
      <span class="skeleton w-2"></span>
      <span class="skeleton w-2"></span>
    </div>`;
  }

  /** Its parts are unknown elements until somebody opens it. */
  #renderMore() {
    return html`<details @toggle=${() => void this.#more.load()}>
      <summary>${this.#messages.t('creditsMore')}</summary>
      <billing-forecast></billing-forecast>
      <billing-grants></billing-grants>
    </details>`;
  }

  #renderBuy(account: Account) {
    if (!account.buying.creditPacks || this.source.store?.may('pay') !== true) return nothing;
    const isUrgent = account.capacity?.credits?.level !== 'ok';
    return html`<button
      class=${isUrgent ? 'button primary' : 'button'}
      part="buy"
      type="button"
      @click=${this.#handleBuyClick}
    >
      ${icon(plusIcon, 'small')}${this.#messages.t('buyCredits')}
    </button>`;
  }

  #renderFigure(account: Account, { available }: CreditsCapacity) {
    const micro = creditsToMicro(available);
    const shown = this.#rise.next(account.customer.id, micro);
    // While it counts, only whole steps of the figure's own digits are shown.
    const figure: Credits =
      shown === micro ? available : { ...available, units: (shown / 10n ** BigInt(6 - available.exponent)).toString() };
    return html`<p>
      ${aroundFigure(
        this.#messages.t('creditsLeft', { amount: FIGURE }),
        html`<span class="figure">${this.#messages.format.credits(figure)}</span>`,
      )}
    </p>`;
  }

  #renderBar({ available }: CreditsCapacity) {
    const left = this.#lots.reduce((sum, { kind, share }) => (kind === 'spent' ? sum : sum + share), 0);
    const whole = this.#lots.reduce((sum, { share }) => sum + share, 0);
    return html`<div
      part="bar"
      role="meter"
      aria-labelledby="title"
      aria-valuemin="0"
      aria-valuemax=${whole}
      aria-valuenow=${left}
      aria-valuetext=${this.#messages.t('creditsLeft', { amount: available })}
    >
      ${this.#lots.map(({ kind }) => html`<div class="lot ${kind}"></div>`)}
    </div>`;
  }

  #renderLegend(credits: CreditsCapacity) {
    const { plan, promo, purchased, held } = credits;
    const lines = [
      plan === null || this.#isPlanOver(plan) ? null : (['plan', this.#planLine(plan)] as const),
      promo === null || signOf(promo.remaining) === 0 ? null : (['promo', this.#promoLine(promo)] as const),
      signOf(purchased.granted) === 0 ? null : (['purchased', this.#purchasedLine(purchased)] as const),
    ];
    return html`<ul part="legend">
      ${lines.map((line) =>
        line === null ? nothing : html`<li><span class="swatch ${line[0]}"></span><span>${line[1]}</span></li>`,
      )}
      ${signOf(held) > 0 ? html`<li class="muted">${this.#messages.t('creditsHeld', { amount: held })}</li>` : nothing}
    </ul>`;
  }

  #planLine({ remaining, included, resetsAt }: NonNullable<CreditsCapacity['plan']>): string {
    const { t, format } = this.#texts();
    const values = { amount: remaining, included, date: resetsAt === null ? '' : format.date(resetsAt) };
    if (resetsAt !== null) return t('creditsPlan', values);
    return t(this.#isPastDue ? 'creditsPlanPaused' : 'creditsPlanEnded', values);
  }

  /** Nothing is left of it and nothing comes: a line about it would only raise a question. */
  #isPlanOver({ remaining, resetsAt }: NonNullable<CreditsCapacity['plan']>): boolean {
    return resetsAt === null && signOf(remaining) === 0 && !this.#isPastDue;
  }

  get #isPastDue(): boolean {
    const { account } = this.source;
    return account.status === 'ready' && account.data.subscription?.status === 'past_due';
  }

  #promoLine({ remaining, nextExpiryAt }: NonNullable<CreditsCapacity['promo']>): string {
    const { t, format } = this.#texts();
    if (nextExpiryAt === null) return t('creditsPromo', { amount: remaining });
    return t('creditsPromoUntil', { amount: remaining, date: format.date(nextExpiryAt) });
  }

  #purchasedLine({ remaining, nextExpiryAt }: CreditsCapacity['purchased']): string {
    const { t, format } = this.#texts();
    if (nextExpiryAt === null) return t('creditsPurchased', { amount: remaining });
    return t('creditsPurchasedUntil', { amount: remaining, date: format.date(nextExpiryAt) });
  }

  #state(credits: CreditsCapacity): CapacityState | null {
    const { t, format } = this.#texts();
    switch (credits.level) {
      case 'ok':
        return null;
      case 'low':
        return { tone: 'remark', text: t('creditsLow') };
      case 'negative':
        return { tone: 'danger', text: t('creditsDebt', { count: credits.debt }) };
      case 'empty': {
        if (!credits.blocksWhenEmpty) return { tone: 'info', text: t('creditsEmptyContinues') };
        const resetsAt = credits.plan?.resetsAt ?? null;
        return {
          tone: 'danger',
          text:
            resetsAt === null
              ? t('creditsEmptyBlocked')
              : t('creditsEmptyBlockedReset', { date: format.date(resetsAt) }),
        };
      }
    }
  }

  #texts() {
    const { format } = this.#messages;
    return { t: this.#messages.t.bind(this.#messages), format };
  }

  /** The new figure in words. */
  #sentence(): string {
    const available = dataOf(this.source.account)?.capacity?.credits?.available;
    return available === undefined ? '' : this.#messages.t('creditsNow', { count: available });
  }

  #handleBuyClick(): void {
    void this.source.store?.requestPurchase({ kind: 'credit_pack', source: 'credits' }, this);
  }
}
