import type { Account, CodeResult } from 'billing-portal-contract';
import { css, type CSSResultGroup, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { BillingError } from '../../src/api/billing-error.ts';
import { announce } from '../../src/dom/announce.ts';
import { codeMessages } from '../../src/i18n/en/codes.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { AccountElement } from '../shared/account-element.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { checkCircleIcon, icon } from '../shared/icons.ts';
import { renderCodeField } from './code-field.ts';
import { codeFieldStyles } from './code-field.styles.ts';
import { refusalText, resultText } from './code-words.ts';

/**
 * "Have a code?": takes promotion, gift and bonus codes, says what was given, or in words why a code cannot be used. A code
 * for a purchase leads to the dialog that sells it.
 *
 * @summary A place for promotion and gift codes.
 * @element billing-redeem-code
 * @csspart summary - The line that opens the field.
 * @csspart result - What the code gave.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - A code is to be used with a purchase. Cancelable.
 */
export class BillingRedeemCode extends AccountElement {
  static override styles: CSSResultGroup = [
    super.styles,
    fieldStyles,
    codeFieldStyles,
    css`
      .inside {
        display: grid;
        gap: var(--_space-3);
        padding-block-start: var(--_space-2);
      }

      .result {
        display: grid;
        gap: var(--_space-1) var(--_space-2);
        grid-template-columns: auto minmax(0, 1fr);
        justify-items: start;
      }

      .result > svg {
        color: var(--_positive);
        margin-block-start: 0.25em;
      }

      .result > .link {
        grid-column: 2;
      }
    `,
  ];

  @state() private value = '';
  @state() private isBusy = false;
  @state() private error: BillingError | 'missing' | null = null;
  @state() private result: { readonly code: string; readonly given: CodeResult } | null = null;
  readonly #texts = new MessagesController(this, codeMessages);

  protected override renderAccount({ subscription }: Account) {
    const { store } = this.source;
    if (store === undefined || subscription === null || !store.can('codes') || !store.may('pay')) return nothing;
    return html`<details @toggle=${this.#handleToggle}>
      <summary part="summary">${this.#texts.t('title')}</summary>
      <div class="inside">
        ${renderCodeField(this.#texts, {
          value: this.value,
          error: this.#errorText(),
          isBusy: this.isBusy,
          input: (value) => {
            this.value = value;
            this.error = null;
          },
          apply: () => void this.#redeem(),
        })}
        ${this.result === null ? nothing : this.#renderResult(this.result)}
      </div>
    </details>`;
  }

  /** One line, as what takes its place. */
  protected override renderSkeleton() {
    return html`<span class="skeleton w-1" aria-hidden="true"></span>`;
  }

  #renderResult({ code, given }: { readonly code: string; readonly given: CodeResult }) {
    return html`<p class="result" part="result">
      ${icon(checkCircleIcon, 'small')}<span>${resultText(this.#texts, given)}</span>
      ${given.kind === 'purchase_discount' ? this.#renderUse(code) : nothing}
    </p>`;
  }

  #renderUse(code: string) {
    const { store } = this.source;
    const { account } = this.source;
    if (store === undefined || account.status === 'idle') return nothing;
    const model = 'data' in account ? account.data?.capacity?.model : undefined;
    if (model !== 'credits' && model !== 'balance') return nothing;
    const kind = model === 'credits' ? 'credit_pack' : 'balance_topup';
    return html`<button
      class="link"
      type="button"
      @click=${() => void store.requestPurchase({ kind, promotionCode: code, source: 'code' }, this)}
    >
      ${this.#texts.t(model === 'credits' ? 'useForCredits' : 'useForFunds')}
    </button>`;
  }

  #errorText(): string | null {
    if (this.error === null) return null;
    return this.error === 'missing' ? this.#texts.t('missing') : refusalText(this.#texts, this.error);
  }

  #handleToggle = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) this.#field?.focus();
  };

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#code');
  }

  async #redeem(): Promise<void> {
    const { store } = this.source;
    const code = this.value.trim();
    if (store === undefined || this.isBusy) return;
    this.result = null;
    if (code.length < 3) {
      await this.#refuse('missing');
      return;
    }
    this.isBusy = true;
    this.error = null;
    try {
      const given = await store.api.redeemCode?.({ code });
      if (given === undefined) throw new BillingError('not_supported', 'This backend knows no codes');
      this.result = { code, given };
      this.value = '';
      announce(resultText(this.#texts, given));
      if (given.kind !== 'purchase_discount') await store.refresh();
    } catch (error) {
      await this.#refuse(BillingError.from(error));
    } finally {
      this.isBusy = false;
    }
  }

  async #refuse(error: BillingError | 'missing'): Promise<void> {
    this.error = error;
    await this.updateComplete;
    this.#field?.focus();
  }
}
