import type { PaymentMethod } from 'billing-portal-contract';
import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../../src/dom/announce.ts';
import { paymentMethodMessages } from '../../src/i18n/en/payment-methods.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { methodName } from '../purchase/method-name.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { renderFailure } from '../shared/failure.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { bankIcon, cardIcon, checkIcon, icon, plusIcon, warningIcon } from '../shared/icons.ts';
import { sectionStyles } from '../shared/section.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { statusStyles } from '../shared/status.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { paymentMethodStyles } from './billing-payment-method.styles.ts';
import { MethodSetup } from './method-setup.ts';

/**
 * The saved ways to pay: which one is used, which expire, and adding another. No card number is ever typed here.
 *
 * @element billing-payment-method
 * @csspart list - The saved methods.
 * @csspart add - The button that adds one.
 */
export class BillingPaymentMethod extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    sectionStyles,
    statusStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    paymentMethodStyles,
  ];

  /** Id of the method that is being made the default. */
  @state() private changing: string | null = null;
  @state() private changeFailed = false;
  readonly #texts = new MessagesController(this, paymentMethodMessages);
  readonly #shell = new MessagesController(this, portalMessages);
  readonly #source = new StoreController(this, (store) => [store.paymentMethods()]);
  readonly #setup = new MethodSetup(this);

  /** The form is about to replace the button that has the focus. */
  #movesFocus = false;

  protected override updated(): void {
    if (!this.#movesFocus || this.#setup.status !== 'choosing') return;
    this.#movesFocus = false;
    this.renderRoot.querySelector<HTMLInputElement>('.setup input:checked')?.focus();
  }

  protected override render() {
    return html`<section class="section" aria-labelledby="title">
      <div class="section-head"><h2 id="title">${this.#texts.t('title')}</h2></div>
      ${this.#renderBody()}
    </section>`;
  }

  #renderBody() {
    const { store } = this.#source;
    const resource = store?.paymentMethods();
    const methods = resource === undefined ? null : dataOf(resource.value);
    if (store === undefined || resource === undefined || methods === null) {
      return resource?.value.status === 'failed'
        ? renderFailure(resource.value.error, this.#shell, () => void resource.refresh())
        : this.#renderSkeleton();
    }
    const canManage = store.may('manage');
    return html`${methods.length === 0 ? this.#renderEmpty() : this.#renderMethods(methods, store, canManage)}
    ${store.may('pay') ? this.#renderAdding(store) : html`<p class="caption muted">${this.#texts.t('readOnly')}</p>`}`;
  }

  #renderMethods(methods: readonly PaymentMethod[], store: BillingStore, canManage: boolean) {
    const current = methods.find(({ isDefault }) => isDefault);
    return html`<ul class="methods" part="list">
        ${repeat(
          methods,
          ({ id }) => id,
          (method) => this.#renderMethod(method, store, canManage),
        )}
      </ul>
      ${
        this.changeFailed
          ? html`<p class="error" role="alert">
              ${this.#texts.t('changeFailed', { name: current === undefined ? '' : methodName(current, this.#texts) })}
            </p>`
          : nothing
      }`;
  }

  #renderMethod(method: PaymentMethod, store: BillingStore, canManage: boolean) {
    const name = methodName(method, this.#texts);
    const canUse =
      canManage && !method.isDefault && method.status !== 'expired' && store.api.setDefaultPaymentMethod !== undefined;
    return html`<li class="method">
      ${icon(method.type === 'bank_debit' ? bankIcon : cardIcon)}
      <div>
        <bdi class="name amount">${name}</bdi>
        <span class="facts">
          ${this.#renderExpiry(method)}
          ${
            method.isDefault
              ? html`<span class="status positive">${icon(checkIcon, 'small')}${this.#texts.t('default')}</span>`
              : nothing
          }
        </span>
        ${
          canUse
            ? html`<button
                class="link caption"
                type="button"
                aria-label=${this.#texts.t('makeDefaultLabel', { name })}
                aria-disabled=${this.changing === null ? 'false' : 'true'}
                @click=${() => void this.#handleDefaultClick(method, store)}
              >
                ${this.#texts.t('makeDefault')}
              </button>`
            : nothing
        }
      </div>
    </li>`;
  }

  #renderExpiry({ card, status }: PaymentMethod) {
    if (status !== 'usable') {
      const tone = status === 'expired' ? 'danger' : 'warning';
      return html`<span class="status ${tone}">${icon(warningIcon, 'small')}${this.#texts.t(status)}</span>`;
    }
    if (card === null) return nothing;
    const month = String(card.expiryMonth).padStart(2, '0');
    return html`<span class="muted">${this.#texts.t('expires', { month, year: String(card.expiryYear) })}</span>`;
  }

  #renderAdding(store: BillingStore) {
    switch (this.#setup.status) {
      case 'closed':
      case 'loading':
        if (store.api.createPaymentMethodSetup === undefined) return nothing;
        return html`<div>
          <button
            class="button small"
            part="add"
            type="button"
            aria-disabled=${this.#setup.status === 'loading' ? 'true' : 'false'}
            @click=${() => this.#handleAddClick(store)}
          >
            ${icon(plusIcon, 'small')}${this.#texts.t('add')}
          </button>
        </div>`;
      case 'unavailable':
        return html`<p role="alert">${this.#texts.t('unavailable')}</p>`;
      case 'choosing':
      case 'saving':
        return this.#renderSetup(store);
    }
  }

  #renderSetup(store: BillingStore) {
    const isSaving = this.#setup.status === 'saving';
    return html`<form class="setup" @submit=${(event: Event) => this.#handleSetupSubmit(event, store)}>
      <fieldset ?disabled=${isSaving}>
        <legend>${this.#texts.t('setupTitle')}</legend>
        <p class="hint">${this.#texts.t('setupText')}</p>
        <div class="choices">
          ${this.#setup.testCards.map(
            ({ key, last4, name }) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="test-card"
                  value=${key}
                  .checked=${key === this.#setup.testCard}
                  @change=${() => this.#setup.choose(key)}
                />
                <span><bdi>${name}</bdi> <bdi dir="ltr" class="amount muted">···· ${last4}</bdi></span>
              </label>`,
          )}
        </div>
      </fieldset>
      ${this.#setup.hasFailed ? html`<p class="error" role="alert">${this.#texts.t('failed')}</p>` : nothing}
      <div class="actions">
        <button class="button" type="button" ?disabled=${isSaving} @click=${() => this.#setup.close()}>
          ${this.#texts.t('cancel')}
        </button>
        <button class="button primary" type="submit" aria-disabled=${isSaving ? 'true' : 'false'}>
          <span class="button-label">
            <span aria-hidden=${isSaving ? 'true' : 'false'}>${this.#texts.t('save')}</span>
            <span aria-hidden=${isSaving ? 'false' : 'true'}>${this.#texts.t('saving')}</span>
          </span>
        </button>
      </div>
    </form>`;
  }

  #renderEmpty() {
    return html`<div class="empty">
      <strong>${this.#texts.t('empty')}</strong>
      <p class="muted">${this.#texts.t('emptyText')}</p>
    </div>`;
  }

  #renderSkeleton() {
    return html`<span class="visually-hidden">${this.#texts.t('loading')}</span>
      <div aria-hidden="true"><span class="skeleton w-3"></span><span class="skeleton w-2"></span></div>`;
  }

  #handleAddClick(store: BillingStore): void {
    if (this.#setup.status === 'loading') return;
    this.#movesFocus = true;
    void this.#setup.open(store);
  }

  async #handleDefaultClick(method: PaymentMethod, store: BillingStore): Promise<void> {
    if (this.changing !== null) return;
    this.changing = method.id;
    this.changeFailed = false;
    try {
      await store.api.setDefaultPaymentMethod?.(method.id);
      await Promise.all([store.paymentMethods().refresh(), store.refresh()]);
      announce(this.#texts.t('madeDefault', { name: methodName(method, this.#texts) }));
    } catch {
      this.changeFailed = true;
    } finally {
      this.changing = null;
    }
  }

  #handleSetupSubmit(event: Event, store: BillingStore): void {
    event.preventDefault();
    void this.#setup.save(store).then((method) => {
      if (method !== null) announce(this.#texts.t('added', { name: methodName(method, this.#texts) }));
    });
  }
}
