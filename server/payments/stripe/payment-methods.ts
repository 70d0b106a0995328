import type Stripe from 'stripe';
import { GatewayError, type PaymentGateway, type ProcessorPaymentMethod } from '../payment-gateway.ts';
import { asking, failureOf } from './errors.ts';
import { readPaymentMethod } from './payment-method-label.ts';
import { idOf } from './ids.ts';

type Operations = Pick<PaymentGateway, 'listPaymentMethods' | 'createSetup' | 'completeSetup' | 'detachPaymentMethod'>;

const METHODS_MAX = 200;

export interface BrowserSettings {
  readonly publishableKey: string;
  readonly scriptUrl: string | null;
}

export function paymentMethodOperations(stripe: Stripe, browser: BrowserSettings): Operations {
  return {
    listPaymentMethods: async (customer) => {
      const methods = await asking(() =>
        stripe.customers.listPaymentMethods(customer, { limit: 100 }).autoPagingToArray({ limit: METHODS_MAX }),
      );
      return methods.map(readPaymentMethod);
    },

    createSetup: async (customer, keyed) => {
      const intent = await asking(() =>
        stripe.setupIntents.create(
          {
            customer,
            // So that the bank is asked now, and auto top-up is not declined for want of somebody to ask.
            usage: 'off_session',
            // What the seller has switched on in the dashboard; a method that leaves the page comes back to the same dialog.
            automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
          },
          keyed,
        ),
      );
      if (intent.client_secret === null) throw new GatewayError('invalid_state', 'The setup has no secret.');
      return { provider: 'stripe', id: intent.id, clientSecret: intent.client_secret, ...browser };
    },

    completeSetup: (customer, setupId) => complete(stripe, customer, setupId),

    detachPaymentMethod: async (id, keyed) => {
      try {
        await asking(() => stripe.paymentMethods.detach(id, {}, keyed));
      } catch (error) {
        // Gone already, or never attached.
        const isGone = error instanceof GatewayError && (error.kind === 'missing' || error.kind === 'invalid_request');
        if (!isGone) throw error;
      }
    },
  };
}

/** What the browser says of a setup is not believed: Stripe is asked what was saved, and for whom. */
async function complete(stripe: Stripe, customer: string, setupId: string): Promise<ProcessorPaymentMethod> {
  // An id is a path segment of what is asked; nothing else gets there.
  if (!/^seti_\w+$/.test(setupId)) throw new GatewayError('missing', 'That is no setup.');
  const intent = await asking(() => stripe.setupIntents.retrieve(setupId, { expand: ['payment_method'] }));
  if (idOf(intent.customer) !== customer) throw new GatewayError('missing', "The setup is another customer's.");
  const method = intent.payment_method;
  if (intent.status === 'succeeded' && typeof method === 'object' && method !== null) return readPaymentMethod(method);
  const failure = intent.last_setup_error;
  if (failure) throw new GatewayError('declined', 'The bank refused the setup.', { failure: failureOf(failure) });
  throw new GatewayError('invalid_state', `The setup is ${intent.status}.`);
}
