import type {
  Appearance,
  SetupIntentResult,
  Stripe,
  StripeElements,
  StripeError,
  StripePaymentElement,
} from '@stripe/stripe-js';
import { BillingError } from '../api/billing-error.ts';
import { stripeLocale } from './stripe-locale.ts';

const READY_MS = 20_000;

export interface PaymentFormOptions {
  readonly stripe: Stripe;
  /** Of the SetupIntent. */
  readonly clientSecret: string;
  readonly appearance: Appearance;
  readonly locale: string;
  readonly seller: string;
  readonly readyMs?: number;
}

/**
 * `confirmed`: Stripe has it, and the server is asked what it is. `incomplete`: the fields themselves say what is missing.
 * `refused`: by the bank, or the customer did not approve; `message` is Stripe's, in the language of the form.
 */
export type Confirmation =
  | { readonly status: 'confirmed' | 'incomplete' | 'unreachable' }
  | { readonly status: 'refused'; readonly message: string | null };

/** Stripe's Payment Element for saving a way to pay. What is typed into it never reaches this page. */
export class PaymentForm {
  /** Rejects with a `BillingError` `payment_script_blocked` when the fields do not come. */
  readonly ready: Promise<void>;
  readonly #options: PaymentFormOptions;
  readonly #elements: StripeElements;
  readonly #element: StripePaymentElement;

  /** `container` must be in the document, outside of all shadow roots, and stay where it is. */
  constructor(container: HTMLElement, options: PaymentFormOptions) {
    this.#options = options;
    const { appearance, clientSecret, locale, seller, stripe } = options;
    // Our own skeleton stands there meanwhile, in the size of the form.
    this.#elements = stripe.elements({ clientSecret, appearance, locale: stripeLocale(locale), loader: 'never' });
    this.#element = this.#elements.create('payment', {
      layout: { type: 'tabs' },
      ...(seller !== '' && { business: { name: seller } }),
    });
    this.ready = this.#whenReady(options.readyMs ?? READY_MS);
    this.#element.mount(container);
  }

  /** Follows the page: another theme or another language. What was typed stays. */
  update(appearance: Appearance, locale: string): void {
    void this.#elements.update({ appearance, locale: stripeLocale(locale) });
  }

  focus(): void {
    this.#element.focus();
  }

  /** Hands what was typed to Stripe, and to the customer's bank when that asks. Leaves the page only when the method needs it. */
  async confirm(returnUrl: string): Promise<Confirmation> {
    const result = await this.#options.stripe.confirmSetup({
      elements: this.#elements,
      confirmParams: { return_url: returnUrl },
      redirect: 'if_required',
    });
    return confirmationOf(result);
  }

  destroy(): void {
    try {
      this.#element.destroy();
    } catch {
      // Its frame is gone with the page's own node.
    }
  }

  #whenReady(readyMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (message: string, cause?: unknown): void => {
        clearTimeout(timer);
        reject(new BillingError('payment_script_blocked', message, { cause }));
      };
      const timer = setTimeout(() => fail('Stripe’s fields did not come in time'), readyMs);
      this.#element.on('loaderror', ({ error }) => fail(error.message ?? 'Stripe’s fields could not be loaded', error));
      this.#element.on('ready', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

function confirmationOf({ error, setupIntent }: SetupIntentResult): Confirmation {
  if (error !== undefined) return refusalOf(error);
  // Whether it can be used is for the server to say.
  return setupIntent.status === 'requires_payment_method' || setupIntent.status === 'canceled'
    ? { status: 'refused', message: null }
    : { status: 'confirmed' };
}

function refusalOf({ code, message, type }: StripeError): Confirmation {
  if (type === 'validation_error') return { status: 'incomplete' };
  // Confirmed before, and the answer was lost.
  if (code === 'setup_intent_unexpected_state') return { status: 'confirmed' };
  if (type === 'api_connection_error' || type === 'api_error') return { status: 'unreachable' };
  return { status: 'refused', message: message ?? null };
}
