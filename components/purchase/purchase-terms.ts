import type { Account, Quote, QuoteRequest } from 'billing-portal-contract';
import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { BillingError } from '../../src/api/billing-error.ts';
import { codeMessages } from '../../src/i18n/en/codes.ts';
import { transferMessages } from '../../src/i18n/en/transfers.ts';
import type { PurchaseState } from '../../src/purchase/purchase-state.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { renderCodeField } from '../redeem-code/code-field.ts';
import { isCodeRefusal, refusalText } from '../redeem-code/code-words.ts';
import { bankIcon, icon } from '../shared/icons.ts';
import { renderPair } from './totals.ts';
import type { PurchaseMessages } from './surface.ts';
import { transferLabel } from './transfer-outcome.ts';

interface PurchaseTermsOptions {
  readonly messages: PurchaseMessages;
  /** Another price is wanted. */
  readonly changed: () => void;
}

interface TermsView {
  readonly account: Account;
  readonly intent: PurchaseIntent;
  readonly quote: Quote | null;
  readonly isLocked: boolean;
}

/** A code that goes with what is bought, and the bank transfer that is paid by instead: for packs and funds. */
export class PurchaseTerms implements ReactiveController {
  /** It is to be paid against an invoice. */
  isTransfer = false;
  readonly #host: ReactiveElement;
  readonly #options: PurchaseTermsOptions;
  #code: string | null = null;
  #typed = '';
  #isCodeOpen = false;
  #codeError: BillingError | 'missing' | null = null;
  #handledError: BillingError | null = null;
  /** Where the focus goes once it is drawn: what had it is about to go. */
  #focusNext: string | null = null;

  constructor(host: ReactiveElement, options: PurchaseTermsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.#focusNext === null ? null : this.#host.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (target === null) return;
    this.#focusNext = null;
    target.focus();
  }

  /** For another opening of the dialog. */
  reset({ promotionCode }: PurchaseIntent): void {
    this.isTransfer = false;
    this.#code = promotionCode ?? null;
    this.#typed = '';
    this.#isCodeOpen = false;
    this.#codeError = null;
    this.#handledError = null;
  }

  /** What is asked for, on these terms. */
  on(request: QuoteRequest | null): QuoteRequest | null {
    if (request === null || (request.kind !== 'credit_pack' && request.kind !== 'balance_topup')) return request;
    return {
      ...request,
      ...(this.#code === null ? {} : { promotionCode: this.#code }),
      ...(this.isTransfer ? { payBy: 'bank_transfer' as const } : {}),
    };
  }

  /** A code that is refused is taken out again, and the reason stands at its field: the purchase itself is not in question. */
  watch(state: PurchaseState): void {
    const error = 'error' in state ? state.error : null;
    if (error === null || error === this.#handledError || this.#code === null || !isCodeRefusal(error)) return;
    this.#handledError = error;
    this.#typed = this.#code;
    this.#code = null;
    this.#codeError = error;
    this.#isCodeOpen = true;
    this.#focusNext = '#code';
    this.#options.changed();
  }

  /** What stands in the place of the card, and beside it. */
  render({ account, intent, quote, isLocked }: TermsView): { readonly transfer: unknown; readonly offers: unknown } {
    return {
      transfer: this.isTransfer ? this.#renderTransfer(quote, isLocked) : null,
      offers: this.#renderOffers(account, intent, quote, isLocked),
    };
  }

  /** What the button says where nothing is charged; nothing of its own otherwise. */
  payTexts(quote: Quote | null): { readonly label?: string; readonly busyLabel?: string } {
    const { messages } = this.#options;
    if (!this.isTransfer) return {};
    return { label: transferLabel(messages, quote), busyLabel: messages.of(transferMessages, 'creating') };
  }

  #renderTransfer(quote: Quote | null, isLocked: boolean) {
    const { messages } = this.#options;
    const dueDays = quote?.bankTransfer?.dueDays ?? null;
    return html`<div class="method-line" part="payment-method">
        ${icon(bankIcon)}
        <span class="name">
          <span class="visually-hidden">${messages.t('payWith')}</span>
          ${messages.of(transferMessages, 'method')}
          ${
            dueDays === null
              ? nothing
              : html`<br /><span class="muted caption"
                    >${messages.of(transferMessages, 'dueDays', { count: dueDays })}</span
                  >`
          }
        </span>
        ${this.#renderSwitch('payByCard', isLocked)}
      </div>
      <p class="muted caption">${messages.of(transferMessages, 'addedLater')}</p>`;
  }

  /** Nothing where the seller does not offer it, or it is the plan that is paid for. */
  #renderOffers({ capabilities }: Account, intent: PurchaseIntent, quote: Quote | null, isLocked: boolean) {
    if (intent.kind !== 'credit_pack' && intent.kind !== 'balance_topup') return nothing;
    // Somebody who waits for a task to go on cannot wait for a bank.
    const canTransfer = capabilities.includes('bank_transfer') && intent.shortfall === undefined && !this.isTransfer;
    const canCode = capabilities.includes('codes');
    if (!canTransfer && !canCode) return nothing;
    return html`<div class="terms">
      ${canTransfer ? this.#renderSwitch('payByTransfer', isLocked) : nothing}
      ${canCode ? this.#renderCode(quote, isLocked) : nothing}
    </div>`;
  }

  #renderSwitch(key: 'payByCard' | 'payByTransfer', isLocked: boolean) {
    const press = (): void => {
      this.isTransfer = key === 'payByTransfer';
      this.#focusNext = `[data-way=${this.isTransfer ? 'payByCard' : 'payByTransfer'}]`;
      this.#options.changed();
    };
    return html`<button type="button" class="link caption" data-way=${key} ?disabled=${isLocked} @click=${press}>
      ${this.#options.messages.of(transferMessages, key)}
    </button>`;
  }

  #renderCode(quote: Quote | null, isLocked: boolean) {
    const { messages } = this.#options;
    if (this.#code !== null) return this.#renderApplied(quote, isLocked);
    if (!this.#isCodeOpen) {
      return html`<button
        type="button"
        class="link caption"
        data-way="code"
        ?disabled=${isLocked}
        @click=${() => this.#open()}
      >
        ${messages.of(codeMessages, 'title')}
      </button>`;
    }
    const error = this.#codeError;
    return renderCodeField(messages, {
      value: this.#typed,
      error:
        error === null
          ? null
          : error === 'missing'
            ? messages.of(codeMessages, 'missing')
            : refusalText(messages, error, 'purchase'),
      isBusy: false,
      input: (value) => {
        this.#typed = value;
        this.#codeError = null;
        this.#host.requestUpdate();
      },
      apply: () => this.#apply(),
    });
  }

  #renderApplied(quote: Quote | null, isLocked: boolean) {
    const { messages } = this.#options;
    const promotion = quote?.promotion ?? null;
    const remove = (): void => {
      this.#code = null;
      this.#focusNext = '#code, [data-way=code]';
      this.#options.changed();
    };
    return html`<p class="applied" role="status">
      <span>${promotion === null ? this.#code : appliedText(messages, promotion)}</span>
      <button type="button" class="link caption" data-way="remove" ?disabled=${isLocked} @click=${remove}>
        ${messages.of(codeMessages, 'remove')}
      </button>
    </p>`;
  }

  #open(): void {
    this.#isCodeOpen = true;
    this.#focusNext = '#code';
    this.#host.requestUpdate();
  }

  #apply(): void {
    const typed = this.#typed.trim();
    this.#codeError = typed.length < 3 ? 'missing' : null;
    if (this.#codeError === null) {
      this.#code = typed;
      this.#focusNext = '[data-way=remove]';
      this.#options.changed();
    }
    this.#host.requestUpdate();
  }
}

function appliedText(messages: PurchaseMessages, { name, bonus }: NonNullable<Quote['promotion']>): string {
  return bonus === null
    ? messages.of(codeMessages, 'applied', { name })
    : messages.of(codeMessages, 'appliedBonus', { name, amount: messages.format.amount(bonus) });
}

/** A bonus that nobody had to ask for is said, too. */
export function renderBonus(messages: PurchaseMessages, quote: Quote) {
  const { promotion } = quote;
  if (promotion === null || promotion.bonus === null || promotion.code !== null) return nothing;
  return html`<dl>${renderPair(promotion.name, `+${messages.format.amount(promotion.bonus)}`)}</dl>`;
}
