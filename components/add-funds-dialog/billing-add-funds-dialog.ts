import type { Account, Money, Quote, QuoteRequest } from 'billing-portal-contract';
import { type CSSResultGroup, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { isSameMoney } from '../../src/money/is-same-money.ts';
import { currencySign } from '../../src/money/format-price.ts';
import { microOf } from '../../src/money/from-wire.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { typedAmount } from '../../src/money/typed-amount.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { PurchaseDialog } from '../purchase/purchase-dialog.ts';
import { renderPair } from '../purchase/totals.ts';
import { addFundsDialogStyles } from './billing-add-funds-dialog.styles.ts';
import { daysCovered, readOwnAmount, type TopupOffer } from './funds-amount.ts';

/**
 * Adds money to the customer's balance, in one screen: amount, tax, total, card, and the balance afterwards.
 *
 * @summary `open({ amount })` opens it and resolves when it is closed.
 * @element billing-add-funds-dialog
 * @csspart preset - One amount to choose.
 * @csspart own-amount - The field for another amount.
 * @fires {BillingPurchaseOpenedEvent} billing-purchase-opened - The dialog is open.
 * @fires {BillingPurchaseConfirmedEvent} billing-purchase-confirmed - The customer agreed to the total.
 * @fires {BillingPurchaseSucceededEvent} billing-purchase-succeeded - The balance has risen.
 * @fires {BillingPurchaseFailedEvent} billing-purchase-failed - Declined, refused or failed later.
 * @fires {BillingInvoiceOpenRequestEvent} billing-invoice-open-request - Receipt or open invoice was pressed. Cancelable.
 */
export class BillingAddFundsDialog extends PurchaseDialog {
  static override styles: CSSResultGroup = [PurchaseDialog.styles, addFundsDialogStyles];

  /** Index of the preset that is chosen, or `own` for the field. */
  @state() private choice: number | 'own' = 0;
  @state() private ownText = '';
  /** An error is shown once the customer has left the field or tried to pay. */
  @state() private isOwnTouched = false;

  protected readonly kind = 'balance_topup';

  get #ownField(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#own-amount');
  }

  protected override prepare(account: Account, { amount }: PurchaseIntent): void {
    const offer = account.buying.balanceTopup;
    this.ownText = '';
    this.isOwnTouched = false;
    if (offer === null) return;
    const preselected = amount ?? offer.suggested;
    const index = offer.presets.findIndex((preset) => preselected !== null && isSameMoney(preset, preselected));
    if (index >= 0 || amount === undefined) {
      this.choice = Math.max(index, 0);
    } else {
      this.choice = 'own';
      this.ownText = typedAmount(amount, this.messages.locale);
    }
  }

  protected override quoteRequest(): QuoteRequest | null {
    const amount = this.#amount();
    return amount === null ? null : { kind: 'balance_topup', amount };
  }

  protected override isChoiceValid(): boolean {
    if (this.#amount() !== null) return true;
    this.isOwnTouched = true;
    this.#ownField?.focus();
    return false;
  }

  protected override renderTitle(account: Account | null): string {
    return account === null
      ? this.messages.t('addFundsTitlePlain')
      : this.messages.t('addFundsTitle', { account: account.customer.name });
  }

  protected override payLabel({ total }: Quote): string {
    return this.messages.t('pay', { total });
  }

  protected override get plainPayLabel(): string {
    return this.messages.t('payPlain');
  }

  protected override renderSkeleton() {
    return html`<div class="presets" aria-hidden="true">
      ${[1, 2, 3, 4].map(() => html`<span class="preset"><span class="skeleton w-3"></span></span>`)}
    </div>`;
  }

  protected override renderChoice(account: Account) {
    const offer = account.buying.balanceTopup;
    if (offer === null) return nothing;
    const shortfall = this.intent?.shortfall?.shortfall ?? null;
    const perDay = account.capacity?.balance?.runway?.perDay ?? null;
    return html`${
        shortfall === null
          ? nothing
          : html`<p><strong>${this.messages.t('needFunds', { amount: shortfall })}</strong></p>`
      }
      <fieldset class="stack" role="radiogroup">
        <legend class="visually-hidden">${this.messages.t('amount')}</legend>
        ${
          offer.presets.length === 0
            ? nothing
            : html`<div class="presets">
                ${offer.presets.map((preset, index) =>
                  this.#renderPreset(
                    preset,
                    index,
                    perDay !== null && 'micro' in perDay ? daysCovered(preset, perDay) : null,
                  ),
                )}
              </div>`
        }
        ${this.#renderOwn(offer)}
      </fieldset>`;
  }

  protected override renderAfter(account: Account, { after, paysDebt }: Quote) {
    const { messages } = this;
    return html`${
        paysDebt === null || signOf(paysDebt) === 0
          ? nothing
          : html`<p>
              ${messages.t(this.#paysOnlyDebt(after.balance) ? 'paysDebtAll' : 'paysDebt', { amount: paysDebt })}
            </p>`
      }
      ${after.balance === null ? nothing : html`<dl>${renderPair(messages.t('balanceAfter'), messages.format.balance(after.balance))}</dl>`}
      <p class="muted caption">${this.#persistence(account)}</p>`;
  }

  #renderPreset(amount: Money, index: number, days: bigint | null) {
    const isChecked = this.choice === index;
    return html`<label class="preset" part="preset">
      <input
        type="radio"
        name="amount"
        .checked=${isChecked}
        ?data-focus=${isChecked}
        @change=${() => {
          this.choice = index;
          this.updateQuote('now');
        }}
      />
      <span class="amount">${this.messages.format.money(amount, { whole: true })}</span>
      ${days === null ? nothing : html`<span class="muted caption">${this.messages.t('presetDays', { count: days })}</span>`}
    </label>`;
  }

  #renderOwn(offer: TopupOffer) {
    const { messages } = this;
    const { minimum, maximum } = offer;
    const { sign, position } = currencySign(minimum.currency, messages.format);
    const error = this.#ownError(offer);
    const signText = html`<span class="sign" aria-hidden="true">${sign}</span>`;
    return html`<div class="own">
      <label class="choice-own">
        <input
          type="radio"
          name="amount"
          .checked=${this.choice === 'own'}
          ?data-focus=${this.choice === 'own'}
          @change=${this.#handleOwnChosen}
        />
        <span>
          <span>${messages.t('otherAmount')}</span>
          <span id="own-limits" class="hint">
            ${messages.t('limits', {
              minimum: messages.format.money(minimum, { whole: true }),
              maximum: messages.format.money(maximum, { whole: true }),
            })}
          </span>
        </span>
      </label>
      <span class="control-group" part="own-amount">
        ${position === 'before' ? signText : nothing}
        <input
          id="own-amount"
          inputmode=${minimum.exponent === 0 ? 'numeric' : 'decimal'}
          autocomplete="off"
          spellcheck="false"
          aria-label=${messages.t('otherAmount')}
          aria-describedby=${error === null ? 'own-limits' : 'own-limits own-error'}
          aria-invalid=${error === null ? 'false' : 'true'}
          .value=${this.ownText}
          @input=${this.#handleOwnInput}
          @change=${this.#handleOwnLeft}
        />
        ${position === 'after' ? signText : nothing}
      </span>
      ${error === null ? nothing : html`<span id="own-error" class="error" role="alert">${error}</span>`}
    </div>`;
  }

  #ownError(offer: TopupOffer): string | null {
    const { state: flowState } = this.flow;
    if (flowState.status === 'refused' && flowState.error.problem?.limit) {
      const isTooSmall = flowState.error.code === 'amount_too_small';
      return this.messages.t(isTooSmall ? 'amountTooSmall' : 'amountTooLarge', {
        limit: flowState.error.problem.limit,
      });
    }
    if (this.choice !== 'own') return null;
    const own = readOwnAmount(this.ownText, offer, this.messages);
    return own.ok || !(this.isOwnTouched || own.isHopeless) ? null : own.error;
  }

  #amount(): Money | null {
    const offer = this.account?.buying.balanceTopup ?? null;
    if (offer === null) return null;
    if (this.choice !== 'own') return offer.presets[this.choice] ?? null;
    const own = readOwnAmount(this.ownText, offer, this.messages);
    return own.ok ? own.money : null;
  }

  #persistence(account: Account): string {
    const { messages } = this;
    const included = account.capacity?.balance?.included ?? null;
    if (account.buying.balanceTopup?.persists === false) {
      const lostAt = included?.resetsAt ?? account.capacity?.periodEnd ?? null;
      return lostAt === null
        ? messages.t('fundsResetUndated')
        : messages.t('fundsReset', { date: messages.format.date(lostAt) });
    }
    if (included === null || included.resetsAt === null) return messages.t('fundsStay');
    return messages.t('fundsStayReset', { amount: included.amount, date: messages.format.date(included.resetsAt) });
  }

  #paysOnlyDebt(after: Quote['after']['balance']): boolean {
    return after !== null && microOf(after) <= 0n;
  }

  #handleOwnChosen(): void {
    this.choice = 'own';
    this.updateQuote('now');
    // The arrow keys of the radio group come through here too: only a pointer wants to type at once.
    if (this.#ownField?.matches(':hover, :focus') === true) this.#ownField.focus();
  }

  #handleOwnInput(event: InputEvent): void {
    this.choice = 'own';
    this.ownText = (event.target as HTMLInputElement).value;
    this.isOwnTouched = this.isOwnTouched && this.ownText !== '';
    this.updateQuote('after_typing');
  }

  #handleOwnLeft(): void {
    this.isOwnTouched = this.ownText !== '';
    // Only what still waits for a pause in typing: the press of Pay leaves the field too, and must find its price there.
    this.flow.flush();
  }
}
