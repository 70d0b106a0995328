import type { PaymentMethod, PaymentMethodSetup, Purchase } from 'billing-portal-contract';
import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dataOf } from '../../src/state/resource.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { bankIcon, cardIcon, icon, plusIcon } from '../shared/icons.ts';
import { methodName } from './method-name.ts';
import type { PurchaseMessages, Surface } from './surface.ts';

interface MethodChooserOptions {
  readonly messages: PurchaseMessages;
  readonly store: () => BillingStore | undefined;
  /** A method was chosen or has just been saved. */
  readonly chosen: (method: PaymentMethod) => void;
}

/** Picks one of the saved payment methods, or saves a new one without leaving the dialog. */
export class MethodChooser implements ReactiveController {
  /** `null`: not open. */
  view: 'list' | 'setup' | null = null;
  /** Id of the radio button that is checked. */
  selected: string | null = null;

  readonly #host: ReactiveElement;
  readonly #options: MethodChooserOptions;
  #setup: PaymentMethodSetup | null = null;
  #testCard: string | null = null;
  #isSaving = false;
  #preselectedFor = '';
  #error: 'cardNotSaved' | 'cardUnavailable' | null = null;

  constructor(host: ReactiveElement, options: MethodChooserOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  get isSaving(): boolean {
    return this.#isSaving;
  }

  get methods(): readonly PaymentMethod[] {
    const store = this.#options.store();
    return (store === undefined ? null : dataOf(store.paymentMethods().value)) ?? [];
  }

  /** After each decline: another method than the declined one when there is one, else the same, which may work yet. */
  preselect({ id, attempt, paymentMethod }: Purchase): void {
    const declined = `${id} ${attempt}`;
    if (this.methods.length === 0 || declined === this.#preselectedFor) return;
    this.#preselectedFor = declined;
    const usable = this.methods.filter(({ status }) => status !== 'expired');
    this.selected = (usable.find((method) => method.id !== paymentMethod?.id) ?? usable[0])?.id ?? null;
  }

  openList(selected: string | null): void {
    this.view = 'list';
    this.selected = selected;
    this.#host.requestUpdate();
  }

  async openSetup(): Promise<void> {
    this.view = 'setup';
    this.#setup = null;
    this.#error = null;
    this.#host.requestUpdate();
    const api = this.#options.store()?.api;
    try {
      const setup = (await api?.createPaymentMethodSetup?.()) ?? null;
      this.#setup = setup;
      if (setup?.provider === 'sandbox') this.#testCard = setup.testCards[0]?.key ?? null;
      else this.#error = 'cardUnavailable';
    } catch {
      this.#error = 'cardUnavailable';
    }
    this.#host.requestUpdate();
  }

  close(): void {
    this.view = null;
    this.#host.requestUpdate();
  }

  /** The screen that is open, or `null`. */
  surface(): Surface | null {
    if (this.view === 'setup') return this.#setupSurface();
    return this.view === 'list' ? this.#listSurface() : null;
  }

  /** The radio group alone, for a screen that has more to say. Expired cards cannot be chosen. */
  renderList(name: string) {
    const { messages } = this.#options;
    return html`<fieldset class="stack">
      <legend class="visually-hidden">${messages.t('chooseMethod')}</legend>
      <div class="choices">
        ${repeat(
          this.methods,
          ({ id }) => id,
          (method) => this.#renderMethod(method, name),
        )}
      </div>
      ${
        this.#options.store()?.can('payment_methods')
          ? html`<div>
              <button type="button" class="button quiet small add-method" @click=${() => void this.openSetup()}>
                ${icon(plusIcon, 'small')} ${messages.t('addCard')}
              </button>
            </div>`
          : nothing
      }
    </fieldset>`;
  }

  #listSurface(): Surface {
    const { messages, chosen } = this.#options;
    const method = this.methods.find(({ id }) => id === this.selected);
    return {
      body: html`<h3 tabindex="-1" data-focus>${messages.t('chooseMethod')}</h3>
        ${this.renderList('method')}`,
      secondary: { label: messages.t('back'), run: () => this.close() },
      primary: {
        label: messages.t('useMethod'),
        isBlocked: method === undefined,
        run: () => {
          if (method === undefined) return;
          this.close();
          chosen(method);
        },
      },
    };
  }

  #renderMethod(method: PaymentMethod, name: string) {
    const { messages } = this.#options;
    const { id, card, status, type, isDefault } = method;
    const isExpired = status === 'expired';
    const facts = [
      isDefault ? messages.t('methodDefault') : null,
      card === null
        ? null
        : isExpired
          ? messages.t('methodExpired')
          : messages.t('methodExpires', {
              month: String(card.expiryMonth).padStart(2, '0'),
              year: String(card.expiryYear),
            }),
    ].filter((fact) => fact !== null);
    return html`<label class="choice">
      <input
        type="radio"
        name=${name}
        value=${id}
        .checked=${id === this.selected}
        ?disabled=${isExpired}
        @change=${() => {
          this.selected = id;
          this.#host.requestUpdate();
        }}
      />
      ${icon(type === 'bank_debit' ? bankIcon : cardIcon)}
      <span class="method-name">
        <bdi class="amount">${methodName(method, messages)}</bdi>
        <span class="muted caption">${facts.join(' · ')}</span>
      </span>
    </label>`;
  }

  #setupSurface(): Surface {
    const { messages } = this.#options;
    return {
      body: html`<h3 tabindex="-1" data-focus>${messages.t('addCard')}</h3>
        ${this.#renderSetup()}`,
      secondary: {
        label: messages.t('back'),
        isBlocked: this.#isSaving,
        run: () => {
          this.view = this.methods.length > 0 && this.selected !== null ? 'list' : null;
          this.#host.requestUpdate();
        },
      },
      primary: {
        label: messages.t('saveCard'),
        busyLabel: messages.t('savingCard'),
        isBusy: this.#isSaving,
        isBlocked: this.#setup?.provider !== 'sandbox' || this.#testCard === null,
        run: () => void this.#save(),
      },
    };
  }

  #renderSetup() {
    const { messages } = this.#options;
    if (this.#error === 'cardUnavailable') return html`<p role="alert">${messages.t('cardUnavailable')}</p>`;
    if (this.#setup?.provider !== 'sandbox') {
      return html`<div class="choices" aria-label=${messages.t('loading')}>
        ${[1, 2, 3].map(() => html`<span class="choice" aria-hidden="true"><span class="skeleton w-3"></span></span>`)}
      </div>`;
    }
    return html`<fieldset class="stack">
      <legend class="visually-hidden">${messages.t('testCard')}</legend>
      <p class="muted caption">${messages.t('testCardText')}</p>
      <div class="choices">
        ${this.#setup.testCards.map(
          ({ key, name, last4 }) =>
            html`<label class="choice">
              <input
                type="radio"
                name="test-card"
                value=${key}
                .checked=${key === this.#testCard}
                ?disabled=${this.#isSaving}
                @change=${() => {
                  this.#testCard = key;
                  this.#host.requestUpdate();
                }}
              />
              <span class="method-name"
                ><bdi>${name}</bdi><bdi dir="ltr" class="amount muted caption">···· ${last4}</bdi></span
              >
            </label>`,
        )}
      </div>
      ${this.#error === 'cardNotSaved' ? html`<p class="error" role="alert">${messages.t('cardNotSaved')}</p>` : nothing}
    </fieldset>`;
  }

  async #save(): Promise<void> {
    const store = this.#options.store();
    const complete = store?.api.completePaymentMethodSetup?.bind(store.api);
    if (this.#isSaving || store === undefined || complete === undefined) return;
    if (this.#setup === null || this.#testCard === null) return;
    this.#isSaving = true;
    this.#error = null;
    this.#host.requestUpdate();
    try {
      const method = await complete(this.#setup.id, { testCard: this.#testCard });
      await Promise.all([store.paymentMethods().refresh(), store.refresh()]);
      this.selected = method.id;
      this.view = null;
      this.#options.chosen(method);
    } catch {
      this.#error = 'cardNotSaved';
    } finally {
      this.#isSaving = false;
      this.#host.requestUpdate();
    }
  }
}
