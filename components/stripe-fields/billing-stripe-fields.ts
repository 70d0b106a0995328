import type { PaymentMethodSetup } from 'billing-portal-contract';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BillingError } from '../../src/api/billing-error.ts';
import { methodFormMessages } from '../../src/i18n/en/method-form.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import { appearanceOf } from '../../src/stripe/appearance.ts';
import { LightDomMountController } from '../../src/stripe/light-dom-mount-controller.ts';
import { loadStripe } from '../../src/stripe/load-stripe.ts';
import { lookProbeStyles, readLook, watchLook } from '../../src/stripe/look-probe.ts';
import { type Confirmation, PaymentForm } from '../../src/stripe/payment-form.ts';
import { buttonStyles } from '../shared/button.styles.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { icon, warningIcon } from '../shared/icon.ts';
import { skeletonStyles } from '../shared/skeleton.styles.ts';
import { visuallyHiddenStyles } from '../shared/visually-hidden.styles.ts';
import { warnDeveloper } from '../shared/warn-developer.ts';
import { stripeFieldsStyles } from './billing-stripe-fields.styles.ts';
import { FieldsSheet } from './fields-sheet.ts';

export type StripeSetup = Extract<PaymentMethodSetup, { readonly provider: 'stripe' }>;

/**
 * The fields of Stripe for a new way to pay, in the look and the language of the page. They are Stripe's own, in its own
 * frame: no number passes through this element.
 *
 * @element billing-stripe-fields
 * @csspart fields - The box around Stripe's frame.
 * @fires billing-stripe-fields-change - They have come, or could not be loaded.
 * @fires billing-stripe-fields-stale - Stripe does not know the setup any more: a new one is needed.
 * @fires billing-stripe-fields-submit - The customer wants to save, in the sheet that is shown where no slot reaches the page.
 * @fires billing-stripe-fields-cancel - The customer has closed that sheet.
 */
export class BillingStripeFields extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    skeletonStyles,
    visuallyHiddenStyles,
    lookProbeStyles,
    stripeFieldsStyles,
  ];

  @property({ attribute: false }) setup: StripeSetup | null = null;
  @property({ type: Boolean }) livemode = false;
  /** Who is paid, in the small print that Stripe shows. */
  @property() seller = '';

  @state() private status: 'loading' | 'ready' | 'blocked' = 'loading';
  readonly #texts = new MessagesController(this, methodFormMessages);
  readonly #mount = new LightDomMountController(this);
  #form: PaymentForm | null = null;
  #sheet: FieldsSheet | null = null;
  #stopWatching: (() => void) | null = null;
  /** Counts the times it was begun, so that what comes late for an earlier one changes nothing. */
  #round = 0;
  #shownLocale = '';

  get isReady(): boolean {
    return this.status === 'ready';
  }

  get hasFailed(): boolean {
    return this.status === 'blocked';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken out of the page and put back: Stripe's frame is gone, so it begins anew.
    if (this.hasUpdated) void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  /** Hands what was typed to Stripe. Rejects never; `incomplete` when the fields are not there. */
  async confirm(returnUrl: string): Promise<Confirmation> {
    if (this.#form === null || !this.isReady) return { status: 'incomplete' };
    this.#sheet?.hide();
    const confirmation = await this.#form.confirm(returnUrl).catch(() => ({ status: 'unreachable' }) as const);
    if (confirmation.status !== 'confirmed') this.#sheet?.show();
    return confirmation;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('setup')) void this.#begin();
    else if (this.#texts.locale !== this.#shownLocale) this.#follow();
    this.#sheet?.say(this.#sheetWords());
  }

  protected override render() {
    const isBlocked = this.status === 'blocked';
    return html`<div class="fields" part="fields" aria-busy=${this.status === 'loading' ? 'true' : 'false'}>
      ${isBlocked ? this.#renderBlocked() : nothing} ${this.status === 'loading' ? this.#renderPlaceholder() : nothing}
      <div
        class="mount"
        role="group"
        aria-label=${this.#texts.t('fieldsLabel')}
        ?hidden=${isBlocked}
        ?data-empty=${this.status !== 'ready'}
      >
        <slot name=${this.#mount.slotName}></slot>
      </div>
      <span class="look-probe" aria-hidden="true"></span>
    </div>`;
  }

  #renderPlaceholder() {
    return html`<span class="visually-hidden" role="status">${this.#texts.t('loading')}</span>
      <div class="placeholder" aria-hidden="true">
        <span class="skeleton wide"></span><span class="skeleton"></span><span class="skeleton"></span>
      </div>`;
  }

  #renderBlocked() {
    return html`<div class="blocked" role="alert">
      <strong>${icon(warningIcon)} ${this.#texts.t('blockedTitle')}</strong>
      <p>${this.#texts.t('blockedText')}</p>
      <p class="muted">${this.#texts.t('blockedOtherwise', { seller: this.seller })}</p>
      <button class="button small" type="button" @click=${() => void this.#begin()}>${this.#texts.t('retry')}</button>
    </div>`;
  }

  async #begin(): Promise<void> {
    this.#end();
    const { setup, livemode, seller } = this;
    if (setup === null || !this.isConnected) return;
    const round = (this.#round += 1);
    this.#set('loading');
    // What `loadStripe` does at once must not change the state during an update.
    await this.updateComplete;
    let form: PaymentForm | null = null;
    try {
      const stripe = await loadStripe({ ...setup, livemode }, this.#texts.locale);
      if (round !== this.#round || !this.isConnected) return;
      const { locale } = this.#texts;
      form = new PaymentForm(this.#attach(), { stripe, ...setup, locale, seller, appearance: this.#appearance() });
      this.#form = form;
      this.#shownLocale = locale;
      this.#stopWatching = watchLook(this.#probe, () => this.#follow());
      await form.ready;
      if (round === this.#round) this.#set('ready');
    } catch (error) {
      if (round === this.#round) this.#fail(BillingError.from(error), form !== null);
    }
  }

  #fail(error: BillingError, wasLoaded: boolean): void {
    this.#end();
    if (error.code !== 'payment_script_blocked') warnDeveloper(this, error.message);
    // Stripe.js is there and its fields are not: perhaps the setup was used or has run out.
    if (wasLoaded) this.dispatchEvent(new CustomEvent('billing-stripe-fields-stale'));
    this.#set('blocked');
  }

  #attach(): HTMLElement {
    const mount = this.#mount.attach();
    if (this.#mount.isShown(mount)) return mount;
    this.#mount.detach();
    this.#sheet = new FieldsSheet({
      look: readLook(this.#probe),
      words: this.#sheetWords(),
      save: () => this.dispatchEvent(new CustomEvent('billing-stripe-fields-submit')),
      cancel: () => this.dispatchEvent(new CustomEvent('billing-stripe-fields-cancel')),
    });
    this.#sheet.show();
    return this.#sheet.mount;
  }

  #sheetWords() {
    return {
      title: this.#texts.t('sheetTitle'),
      saveLabel: this.#texts.t('save'),
      cancelLabel: this.#texts.t('cancel'),
    };
  }

  get #probe(): Element {
    return this.renderRoot.querySelector('.look-probe') as Element;
  }

  #appearance() {
    return appearanceOf(readLook(this.#probe));
  }

  /** Another theme or another language. */
  #follow(): void {
    const { locale } = this.#texts;
    this.#shownLocale = locale;
    this.#form?.update(this.#appearance(), locale);
  }

  #end(): void {
    this.#round += 1;
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#form?.destroy();
    this.#form = null;
    this.#sheet?.remove();
    this.#sheet = null;
    this.#mount.detach();
  }

  #set(status: BillingStripeFields['status']): void {
    this.status = status;
    this.dispatchEvent(new CustomEvent('billing-stripe-fields-change'));
  }
}
