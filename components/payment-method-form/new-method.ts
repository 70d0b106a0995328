import type { PaymentMethod, PaymentMethodSetup } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import { paymentMethodsOf } from '../../src/state/resources.ts';
import {
  forgetRedirect,
  intentIdOf,
  rememberRedirect,
  withoutStripeParameters,
} from '../../src/stripe/redirect-record.ts';
import type { Confirmation } from '../../src/stripe/payment-form.ts';

/** `unreachable`: the setup could not be had; closing begins anew. `saved` is the end. */
export type NewMethodStatus = 'closed' | 'loading' | 'ready' | 'saving' | 'saved' | 'unavailable' | 'unreachable';

export type NewMethodProblem =
  | { readonly code: 'failed' | 'refused' | 'unreachable' | 'limited' }
  /** In the words of the payment provider, in the customer's language. */
  | { readonly code: 'refusedBecause'; readonly reason: string };

interface NewMethodOptions {
  readonly changed: () => void;
  /** Hands what was typed to the payment provider. */
  readonly confirm: (returnUrl: string) => Promise<Confirmation>;
}

/** Setups that were begun and left: the next try goes on with them, because their number is limited. */
const begun = new WeakMap<BillingStore, PaymentMethodSetup>();

/** Saving one new way to pay, step by step: begin at the server, collect in the browser, keep at the server. */
export class NewMethod {
  status: NewMethodStatus = 'closed';
  setup: PaymentMethodSetup | null = null;
  problem: NewMethodProblem | null = null;
  /** Key of the test card that is chosen. */
  testCard: string | null = null;
  readonly #options: NewMethodOptions;
  /** The payment provider has it: only our server has to be told (again). */
  #isConfirmed = false;
  #store: BillingStore | null = null;

  constructor(options: NewMethodOptions) {
    this.#options = options;
  }

  async open(store: BillingStore): Promise<void> {
    this.#store = store;
    this.problem = null;
    this.#isConfirmed = false;
    this.#set('loading');
    if (store.api.createPaymentMethodSetup === undefined) {
      this.#set('unavailable');
      return;
    }
    try {
      const setup = begun.get(store) ?? (await store.api.createPaymentMethodSetup());
      if (setup.provider === 'stripe') begun.set(store, setup);
      this.setup = setup;
      this.testCard = setup.provider === 'sandbox' ? (setup.testCards[0]?.key ?? null) : null;
      this.#set(setup.provider === 'sandbox' && this.testCard === null ? 'unavailable' : 'ready');
    } catch (error) {
      const { code } = BillingError.from(error);
      if (code === 'not_supported') this.#set('unavailable');
      else this.fail(code === 'rate_limited' ? 'limited' : 'unreachable');
    }
  }

  close(): void {
    this.setup = null;
    this.#set('closed');
  }

  choose(testCard: string): void {
    this.testCard = testCard;
    this.#options.changed();
  }

  /** Something about the fields has changed that whoever shows the form wants to know. */
  touched(): void {
    this.#options.changed();
  }

  /** The payment provider does not know this setup any more: the next try asks for a new one. */
  forgetSetup(): void {
    if (this.#store !== null) begun.delete(this.#store);
  }

  fail(code: 'limited' | 'unreachable'): void {
    this.problem = { code };
    this.#set('unreachable');
  }

  /** The method that was saved; `null` when it was not, and `problem` says why. */
  async save(store: BillingStore): Promise<PaymentMethod | null> {
    const { setup } = this;
    if (this.status !== 'ready' || setup === null) return null;
    this.problem = null;
    this.#set('saving');
    const method = (await this.#isCollected(store, setup)) ? await this.#keep(store, setup) : null;
    if (method === null) {
      this.#set('ready');
      return null;
    }
    begun.delete(store);
    await Promise.all([paymentMethodsOf(store).refresh(), store.refresh()]);
    this.#set('saved');
    return method;
  }

  async #isCollected(store: BillingStore, setup: PaymentMethodSetup): Promise<boolean> {
    if (setup.provider === 'sandbox' || this.#isConfirmed) return true;
    const { clientSecret, id: setupId } = setup;
    rememberRedirect({ kind: 'setup', intentId: intentIdOf(clientSecret), setupId, ...placeOf(store) });
    const confirmation = await this.#options.confirm(withoutStripeParameters(location.href));
    forgetRedirect();
    this.#isConfirmed = confirmation.status === 'confirmed';
    this.problem = problemOf(confirmation);
    return this.#isConfirmed;
  }

  async #keep(store: BillingStore, setup: PaymentMethodSetup): Promise<PaymentMethod | null> {
    try {
      const card = setup.provider === 'sandbox' && this.testCard !== null ? { testCard: this.testCard } : {};
      const method = await store.api.completePaymentMethodSetup?.(setup.id, { ...card, ...placeOf(store) });
      if (method !== undefined) return method;
    } catch (error) {
      // The server looked, and the card is not there after all.
      if (BillingError.from(error).code === 'payment_method_unavailable') {
        this.#isConfirmed = false;
        this.problem = { code: 'refused' };
        return null;
      }
    }
    this.problem = { code: 'failed' };
    return null;
  }

  #set(status: NewMethodStatus): void {
    this.status = status;
    this.#options.changed();
  }
}

/** It takes the place of one that expires: whoever adds another then wants the next payment to go through. */
function placeOf(store: BillingStore): { readonly makeDefault?: true } {
  const current = dataOf(store.account)?.paymentMethod ?? null;
  return current === null || current.status === 'usable' ? {} : { makeDefault: true };
}

function problemOf(confirmation: Confirmation): NewMethodProblem | null {
  switch (confirmation.status) {
    case 'confirmed':
    case 'incomplete':
      return null;
    case 'unreachable':
      return { code: 'unreachable' };
    case 'refused':
      return confirmation.message === null
        ? { code: 'refused' }
        : { code: 'refusedBecause', reason: confirmation.message };
  }
}
