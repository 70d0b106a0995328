import type { Account, Subscription } from 'billing-portal-contract';
import { html, nothing, type CSSResultGroup } from 'lit';
import { subscriptionMessages } from '../../src/i18n/en/subscription.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { AccountElement } from '../shared/account-element.ts';
import { checkCircleIcon, clockIcon, crossCircleIcon, icon, warningIcon } from '../shared/icons.ts';
import { subscriptionStyles } from './billing-subscription.styles.ts';
import { currentPrice, subscriptionWords } from './subscription-words.ts';

const SHAPES = {
  positive: checkCircleIcon,
  warning: clockIcon,
  danger: warningIcon,
  neutral: crossCircleIcon,
} as const;

/**
 * Says which plan the customer is on, how it stands, and what comes next with date and amount.
 *
 * @element billing-subscription
 * @csspart name - The plan's name.
 * @csspart status - Its state, as icon and word.
 * @csspart next - The sentence about what comes next.
 */
export class BillingSubscription extends AccountElement {
  static override styles: CSSResultGroup = [super.styles, subscriptionStyles];

  readonly #messages = new MessagesController(this, subscriptionMessages);

  protected override renderAccount(account: Account) {
    if (account.subscription === null) {
      return html`<section class="section" aria-labelledby="name">
        <h2 id="name" part="name">${this.shell.t('noPlanTitle')}</h2>
        <p class="muted">${this.shell.t('noPlanText')}</p>
      </section>`;
    }
    const texts = { t: this.#messages.t.bind(this.#messages), format: this.#messages.format };
    const price = currentPrice(account.subscription, texts);
    const { next, status, tone } = subscriptionWords(
      account.subscription,
      texts,
      this.#owed(account, account.subscription),
    );
    // The portal's banner has it already, more loudly.
    const isSaidAbove = this.inPortal && account.subscription.status === 'past_due';
    return html`<section class="section" aria-labelledby="name">
      <div class="plan">
        <h2 id="name" part="name">${account.subscription.plan.name}</h2>
        <span class="status badge ${tone}" part="status">${icon(SHAPES[tone], 'small')}${status}</span>
      </div>
      <p class="next muted" part="next">
        ${price === null ? nothing : html`<span class="amount">${price}</span>`}${
          price === null || isSaidAbove ? nothing : ' · '
        }${isSaidAbove ? nothing : next}
      </p>
    </section>`;
  }

  protected override renderSkeleton() {
    return html`<div class="section" aria-hidden="true">
      <h2><span class="skeleton w-2"></span></h2>
      <span class="skeleton w-3"></span>
    </div>`;
  }

  /** What is owed, when the server says it with its notice. */
  #owed(account: Account, { status }: Subscription): string | null {
    if (status !== 'past_due') return null;
    const amount = account.notices.find(({ code }) => code === 'payment_past_due')?.amount ?? null;
    return amount === null ? null : this.#messages.format.amount(amount);
  }
}
