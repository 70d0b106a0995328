import type { Account, AlertInput } from 'billing-portal-contract';
import { css, type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { alertMessages } from '../../src/i18n/en/alerts.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { currencySign } from '../../src/money/format-price.ts';
import { toMoney } from '../../src/money/from-wire.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { leaveOnEscape } from '../shared/escape-leaves.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { renderFormActions, renderSelect, renderTextField } from '../shared/form-fields.ts';
import { formFieldsStyles } from '../shared/form-fields.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { alertDraft, type AlertDraft, type AlertFault, type AlertKind, readAlert } from './alert-draft.ts';

/**
 * Adds or changes one alert.
 *
 * @element billing-alert-form
 * @fires billing-alert-form-left - The customer left without saving.
 */
export class BillingAlertForm extends LitElement {
  static override styles: CSSResultGroup = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    formFieldsStyles,
    css`
      .check {
        align-items: center;
        cursor: pointer;
        display: flex;
        gap: var(--_space-2);
        min-block-size: 1.75rem;
      }
    `,
  ];

  @property({ attribute: false }) account: Account | null = null;
  /** The one that is changed; `null`: a new one. */
  @property({ attribute: false }) input: AlertInput | null = null;
  /** The other alerts there are. */
  @property({ attribute: false }) others: readonly AlertInput[] = [];
  /** Saves it; answers whether it was saved. */
  @property({ attribute: false }) save: (input: AlertInput) => Promise<boolean> = () => Promise.resolve(false);

  @state() private draft: AlertDraft | null = null;
  @state() private fault: AlertFault | null = null;
  @state() private isSaving = false;
  #isTouched = false;
  readonly #messages = new MessagesController(this, alertMessages);

  protected override willUpdate(): void {
    this.draft ??= alertDraft(this.input, this.#messages.locale);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#kind')?.focus();
  }

  protected override render() {
    const { account, draft, fault } = this;
    if (account === null || draft === null) return nothing;
    const texts = this.#messages;
    const isCredits = account.capacity?.model === 'credits';
    const kinds: readonly AlertKind[] = ['percent', 'amount', 'days_left'];
    const names = {
      percent: texts.t('kindPercent'),
      amount: texts.t(isCredits ? 'kindCredits' : 'kindMoney'),
      days_left: texts.t('kindDays'),
    };
    return html`<form novalidate @keydown=${this.#handleKeydown} @submit=${this.#handleSubmit}>
      ${renderSelect({
        id: 'kind',
        label: texts.t('kind'),
        options: kinds.map((kind) => ({ value: kind, label: names[kind] })),
        chosen: draft.kind,
        choose: (kind) => this.#change({ kind: kind as AlertKind }),
      })}
      ${this.#renderValue(account, draft)}
      <fieldset class="field">
        <legend>${texts.t('where')}</legend>
        ${this.#renderChannel('byPortal', draft.byPortal)} ${this.#renderChannel('byEmail', draft.byEmail)}
        ${
          fault?.on === 'where'
            ? html`<span class="error" id="where-error" role="alert">${texts.t('whereMissing')}</span>`
            : nothing
        }
      </fieldset>
      ${renderFormActions({
        save: texts.t(this.isSaving ? 'saving' : 'save'),
        cancel: texts.t('cancel'),
        isSaving: this.isSaving,
        leave: this.#handleLeave,
      })}
    </form>`;
  }

  #renderValue(account: Account, draft: AlertDraft) {
    const texts = this.#messages;
    const { kind } = draft;
    const isCredits = account.capacity?.model === 'credits';
    const { code, exponent } = account.customer.currency;
    const labels = {
      percent: texts.t('percent'),
      days_left: texts.t('days'),
      amount: texts.t(isCredits ? 'credits' : 'money'),
    };
    const isMoney = kind === 'amount' && !isCredits;
    return renderTextField({
      id: 'value',
      label: labels[kind],
      value: draft.typed[kind],
      error: this.#faultText(account),
      sign: isMoney ? currencySign(code, texts.format) : kind === 'percent' ? { sign: '%', position: 'after' } : null,
      inputMode: isMoney && exponent > 0 ? 'decimal' : 'numeric',
      typed: (text) => this.#change({ typed: { ...draft.typed, [kind]: text } }),
    });
  }

  #renderChannel(name: 'byPortal' | 'byEmail', isChosen: boolean) {
    const isMissing = this.fault?.on === 'where';
    return html`<label class="check">
      <input
        type="checkbox"
        name=${name}
        aria-describedby=${isMissing ? 'where-error' : nothing}
        aria-invalid=${isMissing ? 'true' : 'false'}
        .checked=${isChosen}
        @change=${(event: Event) => this.#change({ [name]: (event.target as HTMLInputElement).checked })}
      />
      <span>${this.#messages.t(name)}</span>
    </label>`;
  }

  #faultText(account: Account): string | null {
    const { fault } = this;
    const texts = this.#messages;
    if (fault?.on !== 'value') return null;
    if (fault.kind === 'numberWrong') return texts.t('numberWrong', { minimum: 1, maximum: fault.maximum });
    if (fault.kind !== 'amountWrong') return texts.t(fault.kind);
    const { code, exponent } = account.customer.currency;
    return texts.t('amountWrong', { example: toMoney(10n * 10n ** BigInt(exponent), code, exponent) });
  }

  #change(change: Partial<AlertDraft>): void {
    if (this.draft === null) return;
    this.draft = { ...this.draft, ...change };
    this.#isTouched = true;
    this.fault = null;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.isSaving) void this.#submit();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    leaveOnEscape(event, this.#isTouched || this.isSaving, this.#handleLeave);
  };

  readonly #handleLeave = (): void => {
    this.dispatchEvent(new CustomEvent('billing-alert-form-left'));
  };

  async #submit(): Promise<void> {
    const { account, draft, others } = this;
    if (account === null || draft === null) return;
    const read = readAlert(draft, { account, others, locale: this.#messages.locale });
    if (!read.ok) {
      this.fault = read.fault;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    this.isSaving = true;
    await this.save(read.input);
    this.isSaving = false;
  }
}
