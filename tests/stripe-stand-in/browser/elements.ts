/** `stripe.elements(…)`: what belongs to one payment or set-up. */
import type { Appearance, StripeError } from '@stripe/stripe-js';
import { IntegrationError } from './integration-error.ts';
import { isPayment, placeOf, retrieve, type Session } from './intents.ts';
import { PaymentElement, type Show } from './payment-element.ts';

export interface ElementsOptions {
  readonly clientSecret?: string;
  readonly mode?: 'payment' | 'setup' | 'subscription';
  readonly amount?: number;
  readonly currency?: string;
  readonly paymentMethodTypes?: readonly string[];
  readonly appearance?: Appearance;
  readonly locale?: string;
}

/** Of the options of `elements()`, what the real one knows; anything else is a mistake that it warns of. */
const KNOWN_OPTIONS = [
  ...['clientSecret', 'mode', 'amount', 'currency', 'setupFutureUsage', 'captureMethod', 'onBehalfOf'],
  ...['paymentMethodTypes', 'allowedPaymentMethodTypes', 'excludedPaymentMethodTypes', 'paymentMethodOptions'],
  ...['paymentMethodCreation', 'appearance', 'locale', 'loader', 'fonts', 'customerSessionClientSecret'],
  ...['customerOptions', 'externalPaymentMethodTypes', 'paymentMethodConfiguration', 'currencyConversion'],
];

export class Elements {
  readonly #session: Session;
  #options: ElementsOptions;
  #element: PaymentElement | null = null;
  /** With a `mode`, `submit()` has to come before the confirmation. */
  #isSubmitted = false;

  constructor(session: Session, options: ElementsOptions) {
    for (const name of Object.keys(options)) {
      if (!KNOWN_OPTIONS.includes(name)) throw new IntegrationError(`Unrecognized elements() parameter: ${name}.`);
    }
    if (options.clientSecret !== undefined) placeOf(options.clientSecret, 'elements');
    else if (options.mode === undefined) {
      throw new IntegrationError('Invalid elements() call: pass a clientSecret, or a mode.');
    }
    this.#session = session;
    this.#options = options;
  }

  get clientSecret(): string | null {
    return this.#options.clientSecret ?? null;
  }

  create(type: string, _options: object = {}): PaymentElement {
    if (type !== 'payment') throw new IntegrationError(`The stand-in for Stripe.js has no "${type}" element.`);
    if (this.#element) {
      throw new IntegrationError('Can only create one Element of type payment.');
    }
    this.#element = new PaymentElement({
      origin: this.#session.origin,
      elementType: type,
      show: () => this.#show(),
      destroyed: (element) => {
        if (this.#element === element) this.#element = null;
      },
    });
    return this.#element;
  }

  getElement(type: string): PaymentElement | null {
    return type === 'payment' ? this.#element : null;
  }

  update(change: Partial<ElementsOptions>): void {
    if ('clientSecret' in change || 'mode' in change) {
      throw new IntegrationError('elements.update() cannot change the clientSecret or the mode.');
    }
    this.#options = { ...this.#options, ...change };
    this.#element?.refresh();
  }

  fetchUpdates(): Promise<{ error?: StripeError }> {
    this.#element?.refresh();
    return Promise.resolve({});
  }

  submit(): Promise<{ error?: StripeError; selectedPaymentMethod?: string }> {
    const chosen = this.#requireElement('submit').chosen;
    if (!chosen) return Promise.resolve({ error: incomplete() });
    this.#isSubmitted = true;
    return Promise.resolve({ selectedPaymentMethod: chosen.type });
  }

  /** The name of the chosen test method, for a confirmation. */
  collect(operation: string): { readonly name: string; readonly error?: undefined } | { readonly error: StripeError } {
    const chosen = this.#requireElement(operation).chosen;
    if (this.#options.clientSecret === undefined && !this.#isSubmitted) {
      throw new IntegrationError(`elements.submit() must be called before stripe.${operation}().`);
    }
    return chosen ? { name: chosen.name } : { error: incomplete() };
  }

  #requireElement(operation: string): PaymentElement {
    if (this.#element?.isMounted === true) return this.#element;
    throw new IntegrationError(
      `Invalid value for stripe.${operation}(): elements should have a mounted Payment Element or Express Checkout Element.`,
    );
  }

  async #show(): Promise<Show> {
    const { appearance, locale, clientSecret, paymentMethodTypes } = this.#options;
    const language = locale === undefined || locale === 'auto' ? navigator.language : locale;
    const looks = { type: 'show', appearance: appearance ?? {}, locale: language } as const;
    if (clientSecret === undefined) {
      return { ...looks, methodTypes: paymentMethodTypes ?? null, allowsRedirects: true };
    }
    const answer = await retrieve(this.#session, clientSecret, 'elements');
    if (answer.error) throw answer.error;
    const { intent } = answer;
    if (intent.status === 'succeeded' || intent.status === 'canceled') {
      const unexpected: StripeError = {
        type: 'invalid_request_error',
        code: isPayment(intent) ? 'payment_intent_unexpected_state' : 'setup_intent_unexpected_state',
        message: `This ${isPayment(intent) ? 'PaymentIntent' : 'SetupIntent'} is in a terminal state and cannot be used to initialize Elements.`,
      };
      throw unexpected;
    }
    const automatic = (intent as { automatic_payment_methods?: { allow_redirects?: string } | null })
      .automatic_payment_methods;
    return {
      ...looks,
      methodTypes: intent.payment_method_types,
      allowsRedirects: automatic?.allow_redirects !== 'never',
    };
  }
}

const incomplete = (): StripeError => ({
  type: 'validation_error',
  code: 'incomplete_payment_details',
  message: 'Your payment details are incomplete.',
});
