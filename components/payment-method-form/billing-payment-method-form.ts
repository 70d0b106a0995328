import type { PaymentMethod } from 'billing-portal-contract';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { methodFormMessages } from '../../src/i18n/en/method-form.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { fieldStyles } from '../shared/field.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import type { BillingStripeFields } from '../stripe-fields/billing-stripe-fields.ts';
import { paymentMethodFormStyles } from './billing-payment-method-form.styles.ts';
import { NewMethod } from './new-method.ts';

/**
 * Collects one new way to pay and saves it: Stripe's own fields, or the test cards of the sandbox by name. Brings no buttons;
 * whoever shows it has them, and calls `save()`.
 *
 * @element billing-payment-method-form
 * @fires billing-payment-method-form-change - `canSave` or `isSaving` has changed.
 * @fires billing-payment-method-form-submit - The customer asks to save from within the form.
 * @fires billing-payment-method-form-cancel - The customer asks to leave from within the form.
 */
export class BillingPaymentMethodForm extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    fieldStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    paymentMethodFormStyles,
  ];

  /** Runs what may put a bank's question over the page; a modal dialog around the form steps aside for it. */
  @property({ attribute: false }) aside: <T>(work: () => Promise<T>) => Promise<T> = (work) => work();

  /** The fields of Stripe are a chunk of their own. */
  @state() private hasStripe = false;
  readonly #texts = new MessagesController(this, methodFormMessages);
  readonly #source = new StoreController(this);
  readonly #method = new NewMethod({
    changed: () => {
      this.requestUpdate();
      this.dispatchEvent(new CustomEvent('billing-payment-method-form-change'));
    },
    confirm: (returnUrl) =>
      this.aside(async () => (await this.#fields?.confirm(returnUrl)) ?? { status: 'incomplete' }),
  });

  get isSaving(): boolean {
    return this.#method.status === 'saving';
  }

  get canSave(): boolean {
    if (this.#method.status !== 'ready') return false;
    return this.#method.setup?.provider === 'sandbox' || this.#fields?.isReady === true;
  }

  /** The method that was saved, the store refreshed; `null` when it was not, and the form says why. */
  async save(): Promise<PaymentMethod | null> {
    const { store } = this.#source;
    return store === undefined || !this.canSave ? null : await this.#method.save(store);
  }

  protected override willUpdate(): void {
    const { store } = this.#source;
    if (store !== undefined && this.#method.status === 'closed') void this.#method.open(store);
    if (this.#method.setup?.provider === 'stripe' && !this.hasStripe) void this.#loadStripeFields();
  }

  protected override render() {
    const { status, setup } = this.#method;
    if (status === 'unavailable') return html`<p role="alert">${this.#texts.t('unavailable')}</p>`;
    if (status === 'unreachable') return this.#renderRetry();
    return html`<div class="form">
      ${
        setup === null || (setup.provider === 'stripe' && !this.hasStripe)
          ? this.#renderPlaceholder()
          : setup.provider === 'stripe'
            ? this.#renderStripe()
            : this.#renderTestCards(setup.testCards)
      }
      ${this.#renderProblem()}
    </div>`;
  }

  #renderStripe() {
    const { setup } = this.#method;
    const account = this.#source.store === undefined ? null : dataOf(this.#source.account);
    const seller = account?.seller.name ?? '';
    return html`<billing-stripe-fields
        .setup=${setup?.provider === 'stripe' ? setup : null}
        .livemode=${account?.livemode ?? false}
        .seller=${seller}
        @billing-stripe-fields-change=${() => this.#method.touched()}
        @billing-stripe-fields-stale=${() => this.#method.forgetSetup()}
        @billing-stripe-fields-submit=${() => this.#tell('submit')}
        @billing-stripe-fields-cancel=${() => this.#tell('cancel')}
      ></billing-stripe-fields>
      ${this.#fields?.hasFailed === true ? nothing : html`<p class="muted caption">${this.#texts.t('privacy', { seller })}</p>`}`;
  }

  #renderTestCards(testCards: readonly { readonly key: string; readonly name: string; readonly last4: string }[]) {
    return html`<fieldset class="stack" ?disabled=${this.isSaving}>
      <legend class="visually-hidden">${this.#texts.t('sandboxLegend')}</legend>
      <p class="muted caption">${this.#texts.t('sandboxText')}</p>
      <div class="choices">
        ${testCards.map(
          ({ key, name, last4 }) =>
            html`<label class="choice">
              <input
                type="radio"
                name="test-card"
                value=${key}
                .checked=${key === this.#method.testCard}
                @change=${() => this.#method.choose(key)}
              />
              <span class="card-name"
                ><span><bdi>${name}</bdi></span>
                <span class="amount muted caption"><bdi dir="ltr">···· ${last4}</bdi></span></span
              >
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderProblem() {
    const { problem } = this.#method;
    if (problem === null) return nothing;
    const text =
      problem.code === 'refusedBecause'
        ? this.#texts.t('refusedBecause', { reason: problem.reason })
        : this.#texts.t(problem.code);
    return html`<p class="error" role="alert">${text}</p>`;
  }

  #renderRetry() {
    return html`<div class="retry" role="alert">
      <p>${this.#texts.t(this.#method.problem?.code === 'limited' ? 'limited' : 'unreachable')}</p>
      <button class="button small" type="button" @click=${() => this.#method.close()}>${this.#texts.t('retry')}</button>
    </div>`;
  }

  #renderPlaceholder() {
    return html`<div class="choices" role="status" aria-label=${this.#texts.t('loading')}>
      ${[1, 2, 3].map(() => html`<span class="choice" aria-hidden="true"><span class="skeleton w-3"></span></span>`)}
    </div>`;
  }

  get #fields(): BillingStripeFields | null {
    return this.renderRoot.querySelector('billing-stripe-fields');
  }

  async #loadStripeFields(): Promise<void> {
    try {
      await import('../stripe-fields/define.ts');
      this.hasStripe = true;
    } catch {
      this.#method.fail('unreachable');
    }
  }

  #tell(what: 'submit' | 'cancel'): void {
    this.dispatchEvent(new CustomEvent(`billing-payment-method-form-${what}`));
  }
}
