import type { BillingDetails as Details, BillingDetailsChange } from 'billing-portal-contract';
import { type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BillingError } from '../../src/api/billing-error.ts';
import { announce } from '../../src/dom/announce.ts';
import { detailsMessages } from '../../src/i18n/en/details.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { billingDetailsOf } from '../../src/state/billing-details-resource.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { leaveOnEscape } from '../shared/escape-leaves.ts';
import { renderFailure } from '../shared/failure.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { detailsStyles } from './billing-details.styles.ts';
import { COUNTRIES } from './countries.ts';
import { countryIn, namesOf } from './country-names.ts';

type Fault = 'nameMissing' | 'emailWrong' | 'failed';

/**
 * Who invoices are made out to: name, e-mail, address, tax number with a hint when it looks unusual, and a reference of the
 * buyer. What is saved stands on the next invoice, and the next quote has the tax of the new place.
 *
 * @element billing-details
 * @csspart form - The form, while something is being changed.
 */
export class BillingDetails extends LitElement {
  static override styles: CSSResultGroup = [
    hostStyles,
    buttonStyles,
    sectionStyles,
    fieldStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    detailsStyles,
  ];

  /** Set by the portal, which has its title already. */
  @property({ type: Boolean, attribute: 'in-portal' }) inPortal = false;

  @state() private isEditing = false;
  @state() private isSaving = false;
  @state() private isSaved = false;
  @state() private fault: Fault | null = null;
  #isTouched = false;
  readonly #texts = new MessagesController(this, detailsMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) => [billingDetailsOf(store)]);

  protected override render() {
    const { store } = this.#source;
    const resource = store && billingDetailsOf(store);
    if (resource === undefined) return this.#renderSkeleton();
    const details = dataOf(resource.value);
    if (details === null) {
      if (resource.value.status !== 'failed') return this.#renderSkeleton();
      return renderFailure(resource.value.error, this.#shell, () => void resource.refresh());
    }
    return html`<section class="section" aria-label=${this.#texts.t('title')}>
      ${this.inPortal ? nothing : html`<div class="section-head"><h2>${this.#texts.t('title')}</h2></div>`}
      ${this.isEditing ? this.#renderForm(details) : this.#renderDetails(details)}
    </section>`;
  }

  #renderDetails(details: Details) {
    const country = this.#countryName(details.country);
    // Some write the country into their address as well, in their own words or in English.
    const names = namesOf(details.country);
    const written = details.address.filter((line) => !names.includes(line));
    const lines = new Set([details.name, ...written, country, details.email]);
    const account = dataOf(this.#source.account);
    return html`<p class="lines">${[...lines].filter(Boolean).map((line) => html`<bdi>${line}</bdi><br />`)}</p>
      ${details.address.length === 0 ? html`<p class="muted">${this.#texts.t('empty')}</p>` : nothing}
      ${details.taxId === null ? nothing : html`<p class="lines"><bdi>${details.taxIdLabel}</bdi>: <bdi>${details.taxId}</bdi></p>`}
      ${details.taxIdCheck === 'unusual' ? html`<p class="hint">${this.#texts.t('taxIdUnusual')}</p>` : nothing}
      ${details.reverseCharge ? html`<p class="hint">${this.#texts.t('reverseCharge')}</p>` : nothing}
      ${
        details.purchaseOrder === null
          ? nothing
          : html`<p class="lines">${this.#texts.t('purchaseOrder')}: <bdi>${details.purchaseOrder}</bdi></p>`
      }
      ${this.isSaved ? html`<p class="muted">${this.#texts.t('saved')}</p>` : nothing}
      ${account === null ? nothing : this.#renderWay(account.permissions.includes('manage'))}`;
  }

  #renderWay(canManage: boolean) {
    if (!canManage) return html`<p class="muted">${this.#texts.t('askAdmin')}</p>`;
    return html`<div>
      <button class="button small" type="button" @click=${this.#handleEditClick}>${this.#texts.t('edit')}</button>
    </div>`;
  }

  #renderForm(details: Details) {
    const texts = this.#texts;
    const text = (name: string, label: string, value: string | null, more: { type?: string; hint?: string } = {}) =>
      this.#renderField(name, label, value, more);
    return html`<form
      part="form"
      novalidate
      @input=${this.#handleInput}
      @keydown=${this.#handleKeydown}
      @submit=${this.#handleSubmit}
    >
      <p class="muted">${texts.t('intro')}</p>
      ${text('name', texts.t('name'), details.name)}
      ${text('email', texts.t('email'), details.email, { type: 'email' })}
      <div class="field">
        <label for="address">${texts.t('address')}</label>
        <textarea
          class="control"
          id="address"
          name="address"
          rows="3"
          dir="auto"
          aria-describedby="address-hint"
          .value=${details.address.join('\n')}
        ></textarea>
        <span class="hint" id="address-hint">${texts.t('addressHint')}</span>
      </div>
      <div class="field">
        <label for="country">${texts.t('country')}</label>
        <select class="control" id="country" name="country">
          <option value="" ?selected=${details.country === null}>${texts.t('countryNone')}</option>
          ${this.#countries(details.country).map(
            ([code, name]) => html`<option value=${code} ?selected=${code === details.country}>${name}</option>`,
          )}
        </select>
      </div>
      ${text('region', texts.t('region'), details.region)}
      ${text('taxId', details.taxIdLabel, details.taxId, { hint: texts.t('taxIdHint') })}
      ${text('purchaseOrder', texts.t('purchaseOrder'), details.purchaseOrder, { hint: texts.t('purchaseOrderHint') })}
      ${this.fault === 'failed' ? html`<p class="error" role="alert">${texts.t('failed')}</p>` : nothing}
      <div class="actions">
        <button class="button primary" type="submit" aria-disabled=${this.isSaving ? 'true' : 'false'}>
          ${texts.t(this.isSaving ? 'saving' : 'save')}
        </button>
        <button
          class="button"
          type="button"
          aria-disabled=${this.isSaving ? 'true' : 'false'}
          @click=${this.#handleCancelClick}
        >
          ${texts.t('cancel')}
        </button>
      </div>
    </form>`;
  }

  #renderField(
    name: string,
    label: string,
    value: string | null,
    { type = 'text', hint }: { readonly type?: string; readonly hint?: string },
  ) {
    const fault =
      (name === 'name' && this.fault === 'nameMissing') || (name === 'email' && this.fault === 'emailWrong')
        ? this.#texts.t(this.fault)
        : null;
    const described = fault !== null ? `${name}-error` : hint === undefined ? nothing : `${name}-hint`;
    return html`<div class="field">
      <label for=${name}><bdi>${label}</bdi></label>
      <input
        class="control"
        id=${name}
        name=${name}
        type=${type}
        .value=${value ?? ''}
        aria-describedby=${described}
        aria-invalid=${fault === null ? 'false' : 'true'}
      />
      ${fault === null ? nothing : html`<span class="error" id="${name}-error" role="alert">${fault}</span>`}
      ${hint === undefined || fault !== null ? nothing : html`<span class="hint" id="${name}-hint">${hint}</span>`}
    </div>`;
  }

  #renderSkeleton() {
    return html`<div class="section" aria-busy="true">
      <span class="visually-hidden">${this.#texts.t('loading')}</span>
      ${this.inPortal ? nothing : html`<div class="section-head" aria-hidden="true"><span class="skeleton w-2"></span></div>`}
      <div aria-hidden="true">${[2, 3, 2, 2, 3].map((width) => html`<span class="skeleton w-${width}"></span>`)}</div>
      <span class="skeleton figure-line w-2" aria-hidden="true"></span>
    </div>`;
  }

  /** In the customer's language, in its order. One that is not on the list stays on it while it is theirs. */
  #countries(current: string | null): (readonly [code: string, name: string])[] {
    const codes = current === null || COUNTRIES.includes(current) ? COUNTRIES : [...COUNTRIES, current];
    const { locale } = this.#texts;
    return codes
      .map((code) => [code, this.#countryName(code) ?? code] as const)
      .toSorted(([, one], [, other]) => one.localeCompare(other, locale));
  }

  #countryName(code: string | null): string | null {
    return countryIn(this.#texts.locale, code);
  }

  #handleEditClick = (): void => {
    this.isEditing = true;
    this.#isTouched = false;
    this.isSaved = false;
    this.fault = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('#name')?.focus());
  };

  #handleCancelClick = (): void => {
    // What is on its way is not taken back by leaving.
    if (this.isSaving) return;
    this.isEditing = false;
    void this.#focusEdit();
  };

  #handleInput = (): void => {
    this.#isTouched = true;
  };

  #handleKeydown = (event: KeyboardEvent): void => {
    leaveOnEscape(event, this.#isTouched || this.isSaving, this.#handleCancelClick);
  };

  #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.isSaving) void this.#save(new FormData(event.currentTarget as HTMLFormElement));
  };

  async #save(form: FormData): Promise<void> {
    const { store } = this.#source;
    if (store === undefined) return;
    const change = changeOf(form);
    if (change.name === '') return this.#refuse('nameMissing', 'name');
    this.isSaving = true;
    this.fault = null;
    try {
      await store.api.changeBillingDetails?.(change);
      await billingDetailsOf(store).refresh();
      this.isEditing = false;
      this.isSaved = true;
      announce(this.#texts.t('saved'));
      await this.#focusEdit();
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

  async #focusEdit(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLButtonElement>('button')?.focus();
  }
}

function changeOf(form: FormData): BillingDetailsChange {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const optional = (name: string): string | null => text(name) || null;
  return {
    name: text('name'),
    email: optional('email'),
    address: text('address')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, 6),
    country: optional('country'),
    region: optional('region'),
    taxId: optional('taxId'),
    purchaseOrder: optional('purchaseOrder'),
  };
}
