import type { Invoice, InvoiceBuyerChange } from 'billing-portal-contract';
import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BillingError } from '../../src/api/billing-error.ts';
import { defineElement } from '../../src/dom/define-element.ts';
import { detailsMessages } from '../../src/i18n/en/details.ts';
import { invoiceDetailMessages } from '../../src/i18n/en/invoice-details.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { leaveOnEscape } from '../shared/escape-leaves.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';

type Fault = 'nameMissing' | 'emailWrong' | 'failed';

/**
 * How an issued invoice names its buyer: company, address, tax number, reference. Part of `<billing-invoice>`, which fetches it at
 * the press of the button. Tells its end by `done`, with whether something was saved.
 */
export class InvoiceBuyerForm extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: var(--_space-4);
      }

      textarea.control {
        min-block-size: 5rem;
        resize: vertical;
      }

      /* It begins where the other fields begin, whatever script it is written in. */
      :host(:dir(rtl)) textarea.control {
        text-align: right;
      }
    `,
  ];

  /** The invoice. */
  @property({ attribute: false }) invoice: Invoice | null = null;

  @state() private isSaving = false;
  @state() private fault: Fault | null = null;
  #isTouched = false;
  readonly #texts = new MessagesController(this, detailsMessages);
  readonly #source = new StoreController(this);

  override focus(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#name')?.focus();
  }

  protected override render() {
    if (this.invoice === null) return nothing;
    const { buyer } = this.invoice;
    const texts = this.#texts;
    return html`<form
      part="form"
      novalidate
      @input=${this.#handleInput}
      @keydown=${this.#handleKeydown}
      @submit=${this.#handleSubmit}
    >
      <p class="muted">${texts.of(invoiceDetailMessages, 'editBuyerIntro')}</p>
      ${this.#renderField('name', texts.t('name'), buyer.name)}
      ${this.#renderField('email', texts.t('email'), buyer.email, { type: 'email' })}
      <div class="field">
        <label for="address">${texts.t('address')}</label>
        <textarea
          class="control"
          id="address"
          name="address"
          dir="auto"
          rows="3"
          aria-describedby="address-hint"
          .value=${buyer.address.join('\n')}
        ></textarea>
        <span class="hint" id="address-hint">${texts.t('addressHint')}</span>
      </div>
      ${this.#renderField('taxId', texts.of(invoiceDetailMessages, 'taxIdName'), buyer.taxId, { hint: texts.t('taxIdHint') })}
      ${this.#renderField('purchaseOrder', texts.t('purchaseOrder'), buyer.purchaseOrder, { hint: texts.t('purchaseOrderHint') })}
      ${this.fault === 'failed' ? html`<p class="error" role="alert">${texts.t('failed')}</p>` : nothing}
      <div class="actions">
        <button class="button primary small" type="submit" aria-disabled=${this.isSaving ? 'true' : 'false'}>
          ${texts.t(this.isSaving ? 'saving' : 'save')}
        </button>
        <button
          class="button small"
          type="button"
          aria-disabled=${this.isSaving ? 'true' : 'false'}
          @click=${this.#leave}
        >
          ${texts.t('cancel')}
        </button>
      </div>
    </form>`;
  }

  #renderField(
    name: 'name' | 'email' | 'taxId' | 'purchaseOrder',
    label: string,
    value: string | null,
    { hint, type = 'text' }: { readonly type?: string; readonly hint?: string } = {},
  ) {
    const isFaulty =
      (name === 'name' && this.fault === 'nameMissing') || (name === 'email' && this.fault === 'emailWrong');
    const described = isFaulty ? `${name}-error` : hint === undefined ? nothing : `${name}-hint`;
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        class="control"
        id=${name}
        name=${name}
        type=${type}
        .value=${value ?? ''}
        aria-describedby=${described}
        aria-invalid=${isFaulty ? 'true' : 'false'}
      />
      ${
        isFaulty && this.fault !== null
          ? html`<span class="error" id="${name}-error" role="alert">${this.#texts.t(this.fault)}</span>`
          : nothing
      }
      ${hint === undefined || isFaulty ? nothing : html`<span class="hint" id="${name}-hint">${hint}</span>`}
    </div>`;
  }

  readonly #leave = (): void => {
    // What is on its way is not taken back by leaving.
    if (!this.isSaving) this.#end(false);
  };

  #handleInput(): void {
    this.#isTouched = true;
  }

  #handleKeydown(event: KeyboardEvent): void {
    leaveOnEscape(event, this.#isTouched || this.isSaving, this.#leave);
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.isSaving) void this.#save(changeOf(new FormData(event.currentTarget as HTMLFormElement)));
  }

  async #save(change: InvoiceBuyerChange): Promise<void> {
    const { store } = this.#source;
    if (store === undefined || this.invoice === null) return;
    if (change.name === '') return this.#refuse('nameMissing', 'name');
    this.isSaving = true;
    this.fault = null;
    try {
      await store.api.changeInvoiceBuyer?.(this.invoice.id, change);
      store.invalidate((key) => key.startsWith('invoice'));
      this.#end(true);
    } catch (error) {
      const isEmail = error instanceof BillingError && error.problem?.param === 'email';
      await this.#refuse(isEmail ? 'emailWrong' : 'failed', isEmail ? 'email' : null);
    } finally {
      this.isSaving = false;
    }
  }

  async #refuse(fault: Fault, field: string | null): Promise<void> {
    this.fault = fault;
    await this.updateComplete;
    if (field !== null) this.renderRoot.querySelector<HTMLInputElement>(`#${field}`)?.focus();
  }

  #end(isSaved: boolean): void {
    this.dispatchEvent(new CustomEvent('done', { detail: isSaved }));
  }
}

function changeOf(form: FormData): InvoiceBuyerChange {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  return {
    name: text('name'),
    email: text('email') || null,
    address: text('address')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, 6),
    taxId: text('taxId') || null,
    purchaseOrder: text('purchaseOrder') || null,
  };
}

defineElement('billing-invoice-buyer-form', InvoiceBuyerForm);

declare global {
  interface HTMLElementTagNameMap {
    'billing-invoice-buyer-form': InvoiceBuyerForm;
  }
}
