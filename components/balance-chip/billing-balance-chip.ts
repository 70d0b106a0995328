import type { Account, Credits, LedgerMoney } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { chipMessages } from '../../src/i18n/en/chip.ts';
import { joined } from '../../src/i18n/joined.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { AccountElement } from '../shared/account-element.ts';
import { dangerIcon, icon, warningIcon } from '../shared/icons.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { balanceChipStyles } from './billing-balance-chip.styles.ts';

type Level = 'ok' | 'low' | 'empty' | 'negative';

interface Left {
  readonly kind: 'credits' | 'balance';
  readonly amount: Credits | LedgerMoney;
  readonly level: Level;
  readonly resetsAt: string | null;
  readonly daysLeft: number | null;
}

const EDGE_PX = 8;

/**
 * What is left, small enough for a navigation bar. A press opens a few lines with the way to buy more and to the billing
 * page.
 *
 * @element billing-balance-chip
 * @csspart chip - The button in the bar.
 * @csspart popover - The lines it opens.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - Its button to buy was pressed. Cancelable.
 */
export class BillingBalanceChip extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, balanceChipStyles];

  /** The host's billing page; without it no link is offered. */
  @property() href = '';

  readonly #messages = new MessagesController(this, chipMessages);
  /** While the lines are open: the window, the chip and they themselves may change their size. */
  readonly #resize = new ResizeObserver(() => this.#place());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(false);
  }

  get #popover(): HTMLElement {
    return this.renderRoot.querySelector('.popover')!;
  }

  protected override renderAccount(account: Account) {
    const left = leftOf(account);
    if (left === null) return this.#renderPlain();
    const label = this.#label(left);
    return html`<button
        class="chip ${left.level}"
        part="chip"
        type="button"
        popovertarget="popover"
        aria-label=${label}
      >
        ${left.level === 'ok' ? nothing : icon(left.level === 'low' ? warningIcon : dangerIcon, 'small')}
        <span class="amount">${this.#short(left)}</span>
      </button>
      <div id="popover" class="popover" part="popover" popover @beforetoggle=${this.#handleToggle}>
        <strong>${label}</strong>
        ${this.#renderFacts(left)} ${this.#renderBuy(left, account)} ${this.#renderLink()}
      </div>`;
  }

  protected override renderSkeleton() {
    return html`<span class="chip" aria-hidden="true"><span class="skeleton">0,000 ······</span></span>`;
  }

  /** A bar has no room for sentences: a press tries again, and the billing page says the rest. */
  protected override renderFailed() {
    return html`<button
      class="chip"
      part="chip"
      type="button"
      title=${this.shell.t('failedTitle')}
      @click=${this.retry}
    >
      ${icon(warningIcon, 'small')} ${this.shell.t('retry')}
    </button>`;
  }

  /** What is shown stays as it is until there is something newer. */
  protected override renderStale() {
    return nothing;
  }

  #renderPlain() {
    const href = safeUrl(this.href);
    return href === null ? nothing : html`<a class="chip" part="chip" href=${href}>${this.#messages.t('billing')}</a>`;
  }

  #renderFacts({ daysLeft, resetsAt }: Left) {
    return html`${
      // Less than a day is said by the level.
      daysLeft === null || daysLeft === 0
        ? nothing
        : html`<span class="muted caption">${this.#messages.t('lasts', { count: daysLeft })}</span>`
    }
    ${
      resetsAt === null
        ? nothing
        : html`<span class="muted caption">
            ${this.#messages.t('resets', { date: this.#messages.format.date(resetsAt) })}
          </span>`
    }`;
  }

  #renderBuy({ kind }: Left, { buying }: Account) {
    const isOffered = kind === 'credits' ? buying.creditPacks : buying.balanceTopup !== null;
    if (!isOffered || this.source.store?.may('pay') !== true) return nothing;
    return html`<button class="button primary" type="button" @click=${() => this.#handleBuyClick(kind)}>
      ${this.#messages.t(kind === 'credits' ? 'buyCredits' : 'addFunds')}
    </button>`;
  }

  #renderLink() {
    const href = safeUrl(this.href);
    return href === null ? nothing : html`<a href=${href}>${this.#messages.t('openBilling')}</a>`;
  }

  #short({ amount, kind }: Left): string {
    return kind === 'credits' ? this.#messages.t('credits', { count: amount }) : this.#messages.format.amount(amount);
  }

  #label({ amount, kind, level }: Left): string {
    const text =
      kind === 'credits'
        ? this.#messages.t('creditsLabel', { count: amount })
        : this.#messages.t('balanceLabel', { amount });
    return level === 'ok' ? text : joined(', ', [text, this.#messages.t(level)], this.#messages.locale);
  }

  #handleToggle(event: ToggleEvent): void {
    const isOpen = event.newState === 'open';
    // What has the focus inside is about to go, and a browser does not find back into a shadow root.
    if (!isOpen && this.#popover.matches(':focus-within')) this.renderRoot.querySelector<HTMLElement>('.chip')!.focus();
    this.#follow(isOpen);
  }

  /** It gets its size when it is shown, and its place with it, before anything is painted. */
  #follow(isOpen: boolean): void {
    this.#resize.disconnect();
    removeEventListener('scroll', this.#place, true);
    if (!isOpen) return;
    for (const element of [document.documentElement, this, this.#popover]) this.#resize.observe(element);
    addEventListener('scroll', this.#place, true);
  }

  /** Under the chip, its end at the chip's end, inside the window. Anchor positioning is not everywhere yet. */
  readonly #place = (): void => {
    const chip = this.renderRoot.querySelector('.chip')!.getBoundingClientRect();
    const { offsetHeight: height, offsetWidth: width, style } = this.#popover;
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const wanted = isRightToLeft ? chip.left : chip.right - width;
    const left = Math.max(EDGE_PX, Math.min(wanted, innerWidth - width - EDGE_PX));
    const isBelow = chip.bottom + height + EDGE_PX <= innerHeight || chip.top < height + EDGE_PX;
    style.setProperty('left', `${left}px`);
    style.setProperty('top', `${isBelow ? chip.bottom + 4 : chip.top - height - 4}px`);
  };

  #handleBuyClick(kind: Left['kind']): void {
    this.#popover.hidePopover();
    const intent = kind === 'credits' ? 'credit_pack' : 'balance_topup';
    void this.source.store?.requestPurchase({ kind: intent, source: 'chip' }, this);
  }
}

function leftOf({ capacity }: Account): Left | null {
  if (capacity?.credits != null) {
    const { available, level, plan, runway } = capacity.credits;
    const resetsAt = plan?.resetsAt ?? null;
    return { kind: 'credits', amount: available, level, resetsAt, daysLeft: runway?.daysLeft ?? null };
  }
  if (capacity?.balance != null) {
    const { available, included, level, runway } = capacity.balance;
    const resetsAt = included?.resetsAt ?? null;
    return { kind: 'balance', amount: available, level, resetsAt, daysLeft: runway?.daysLeft ?? null };
  }
  return null;
}
