import type { PaymentMethod, Purchase } from 'billing-portal-contract';
import { html, nothing, type ReactiveElement } from 'lit';
import { dataOf } from '../../src/state/resource.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { paymentMethodsOf } from '../../src/state/resources.ts';
import type { BillingPaymentMethodForm } from '../payment-method-form/billing-payment-method-form.ts';
import { icon, plusIcon } from '../shared/icons.ts';
import { methodIcon, methodName } from './method-name.ts';
import { joinFacts } from './pack-text.ts';
import { renderError } from './refusals.ts';
import type { PurchaseMessages, Surface } from './surface.ts';

interface MethodChooserOptions {
  readonly messages: PurchaseMessages;
  readonly store: () => BillingStore | undefined;
  /** A method was chosen or has just been saved. */
  readonly chosen: (method: PaymentMethod) => void;
  /** Lets the dialog step aside while a bank asks over the page. */
  readonly aside: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Picks one of the saved payment methods, or saves a new one without leaving the dialog. */
export class MethodChooser {
  /** `null`: not open. */
  view: 'list' | 'setup' | null = null;
  /** Id of the radio button that is checked. */
  selected: string | null = null;

  readonly #host: ReactiveElement;
  readonly #options: MethodChooserOptions;
  #preselectedFor = '';
  /** The form is fetched when it is first needed. */
  #form: 'absent' | 'loading' | 'loaded' | 'failed' = 'absent';

  constructor(host: ReactiveElement, options: MethodChooserOptions) {
    this.#host = host;
    this.#options = options;
  }

  get isSaving(): boolean {
    return this.#element?.isSaving === true;
  }

  get methods(): readonly PaymentMethod[] {
    const store = this.#options.store();
    return (store === undefined ? null : dataOf(paymentMethodsOf(store).value)) ?? [];
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

  openSetup(): void {
    this.view = 'setup';
    void this.#load();
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
      <div class="choices">${this.methods.map((method) => this.#renderMethod(method, name))}</div>
      ${
        this.#options.store()?.can('payment_methods')
          ? html`<div>
              <button type="button" class="button quiet small add-method" @click=${() => this.openSetup()}>
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
    const { id, card, status, isDefault } = method;
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
    ];
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
      ${icon(methodIcon(method))}
      <span class="method-name">
        <bdi class="amount">${methodName(method, messages)}</bdi>
        <span class="muted caption">${joinFacts(facts)}</span>
      </span>
    </label>`;
  }

  #setupSurface(): Surface {
    const { messages } = this.#options;
    const { isSaving } = this;
    return {
      body: html`<h3 tabindex="-1" data-focus>${messages.t('addCard')}</h3>
        ${this.#renderForm()}`,
      secondary: { label: messages.t('back'), isBlocked: isSaving, run: () => this.#back() },
      primary: {
        label: messages.t('saveCard'),
        busyLabel: messages.t('savingCard'),
        isBusy: isSaving,
        isBlocked: this.#element?.canSave !== true,
        run: () => void this.#save(),
      },
    };
  }

  #renderForm() {
    const { aside, messages } = this.#options;
    if (this.#form === 'failed') {
      return renderError(messages.t('errorLoading'), messages.t('retry'), () => void this.#load());
    }
    return html`<billing-payment-method-form
      .aside=${aside}
      @billing-payment-method-form-change=${() => this.#host.requestUpdate()}
      @billing-payment-method-form-submit=${() => void this.#save()}
      @billing-payment-method-form-cancel=${() => this.#back()}
    ></billing-payment-method-form>`;
  }

  get #element(): BillingPaymentMethodForm | null {
    return this.view === 'setup' ? this.#host.renderRoot.querySelector('billing-payment-method-form') : null;
  }

  async #load(): Promise<void> {
    if (this.#form === 'loading' || this.#form === 'loaded') return;
    this.#form = 'loading';
    this.#host.requestUpdate();
    try {
      await import('../payment-method-form/define.ts');
      this.#form = 'loaded';
    } catch {
      this.#form = 'failed';
    }
    this.#host.requestUpdate();
  }

  #back(): void {
    if (this.isSaving) return;
    this.view = this.methods.length > 0 && this.selected !== null ? 'list' : null;
    this.#host.requestUpdate();
  }

  async #save(): Promise<void> {
    const method = await this.#element?.save();
    if (method == null) return;
    this.selected = method.id;
    this.view = null;
    this.#host.requestUpdate();
    this.#options.chosen(method);
  }
}
