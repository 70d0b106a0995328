import type { Account, SpendCapInput, SpendCapList, SpendPeriod } from 'billing-portal-contract';
import { css, type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { spendCapMessages } from '../../src/i18n/en/spend-caps.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { currencySign } from '../../src/money/format-price.ts';
import { toMoney } from '../../src/money/from-wire.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { leaveOnEscape } from '../shared/escape-leaves.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { renderChoices, renderFormActions, renderSelect, renderTextField } from '../shared/form-fields.ts';
import { formFieldsStyles } from '../shared/form-fields.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { icon, warningIcon } from '../shared/icons.ts';
import { statusStyles } from '../shared/status.styles.ts';
import { capDraft, type CapDraft, type CapFault, readCap, spentBeyond, type Who } from './cap-draft.ts';

const PERIODS: readonly SpendPeriod[] = ['day', 'week', 'month'];
const WHO = { account: 'account', member: 'whoMember', key: 'whoKey', project: 'whoProject' } as const;
const BELOW = { day: 'belowDay', week: 'belowWeek', month: 'belowMonth' } as const;

/**
 * Adds or changes one limit, and says before it is saved when more was spent already.
 *
 * @element billing-spend-cap-form
 * @fires billing-spend-cap-form-left - The customer left without saving.
 */
export class BillingSpendCapForm extends LitElement {
  static override styles: CSSResultGroup = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    formFieldsStyles,
    statusStyles,
    css`
      .callout {
        padding: var(--_space-2) var(--_space-3);
      }
    `,
  ];

  @property({ attribute: false }) account: Account | null = null;
  /** The one that is changed; `null`: a new one. */
  @property({ attribute: false }) input: SpendCapInput | null = null;
  /** The other limits there are. */
  @property({ attribute: false }) others: readonly SpendCapInput[] = [];
  /** What was spent in the periods that run now. */
  @property({ attribute: false }) spentNow: SpendCapList['spentNow'] = null;
  /** Saves it; answers whether it was saved. */
  @property({ attribute: false }) save: (input: SpendCapInput) => Promise<boolean> = () => Promise.resolve(false);

  @state() private draft: CapDraft | null = null;
  @state() private fault: CapFault | null = null;
  @state() private isSaving = false;
  #isTouched = false;
  readonly #messages = new MessagesController(this, spendCapMessages);

  protected override willUpdate(): void {
    this.draft ??= capDraft(this.input, this.#messages.locale);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#period')?.focus();
  }

  protected override render() {
    const { account, draft } = this;
    if (account === null || draft === null) return nothing;
    const texts = this.#messages;
    return html`<form novalidate @keydown=${this.#handleKeydown} @submit=${this.#handleSubmit}>
      ${renderSelect({
        id: 'period',
        label: texts.t('period'),
        options: PERIODS.map((period) => ({ value: period, label: texts.t(period) })),
        chosen: draft.period,
        choose: (period) => this.#change({ period: period as SpendPeriod }),
      })}
      ${this.#renderLimit(account, draft)}
      ${renderChoices({
        name: 'mode',
        legend: texts.t('then'),
        chosen: draft.mode,
        choices: [
          { value: 'soft', label: texts.t('soft') },
          { value: 'hard', label: texts.t('hard') },
        ],
        choose: (mode) => this.#change({ mode }),
      })}
      ${this.#renderWho(draft)} ${this.#renderBelow(account, draft)}
      ${renderFormActions({
        save: texts.t(this.isSaving ? 'saving' : 'save'),
        cancel: texts.t('cancel'),
        isSaving: this.isSaving,
        leave: this.#handleLeave,
      })}
    </form>`;
  }

  #renderLimit({ capacity, customer }: Account, draft: CapDraft) {
    const texts = this.#messages;
    const isCredits = capacity?.model === 'credits';
    const { code, exponent } = customer.currency;
    const example = toMoney(50n * 10n ** BigInt(exponent), code, exponent);
    const { fault } = this;
    return renderTextField({
      id: 'limit',
      label: texts.t(isCredits ? 'limitCredits' : 'limit'),
      value: draft.limit,
      error: fault === null ? null : fault === 'amountWrong' ? texts.t(fault, { example }) : texts.t(fault),
      sign: isCredits ? null : currencySign(code, texts.format),
      inputMode: isCredits || exponent === 0 ? 'numeric' : 'decimal',
      typed: (limit) => this.#change({ limit }),
    });
  }

  #renderWho(draft: CapDraft) {
    const texts = this.#messages;
    return html`${renderSelect({
      id: 'who',
      label: texts.t('who'),
      options: Object.entries(WHO).map(([value, key]) => ({ value, label: texts.t(key) })),
      chosen: draft.who,
      choose: (who) => this.#change({ who: who as Who }),
    })}
    ${
      draft.who === 'account'
        ? nothing
        : renderTextField({
            id: 'name',
            label: texts.t('name'),
            value: draft.name,
            hint: texts.t('nameHint'),
            typed: (name) => this.#change({ name }),
          })
    }`;
  }

  /** A limit below what was spent already: said before it is saved, since a hard one stops everything. */
  #renderBelow(account: Account, draft: CapDraft) {
    const read = readCap(draft, { account, others: [], locale: this.#messages.locale });
    const spent = read.ok ? spentBeyond(read.input, this.spentNow) : null;
    if (spent === null) return nothing;
    const texts = this.#messages;
    return html`<p class="callout warning" part="below" role="status">
      ${icon(warningIcon)}
      <span class="callout-text">
        ${texts.t(BELOW[draft.period], { spent })} ${draft.mode === 'hard' ? texts.t('belowHard') : nothing}
      </span>
    </p>`;
  }

  #change(change: Partial<CapDraft>): void {
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
    this.dispatchEvent(new CustomEvent('billing-spend-cap-form-left'));
  };

  async #submit(): Promise<void> {
    const { account, draft, others } = this;
    if (account === null || draft === null) return;
    const read = readCap(draft, { account, others, locale: this.#messages.locale });
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
