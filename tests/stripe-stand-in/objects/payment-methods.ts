import type Stripe from 'stripe';
import { noSuch, refused, StripeError } from '../http/stripe-error.ts';
import { findTestMethod, type Decline, type TestMethod } from '../test-methods.ts';
import type { StoredMethod, World } from '../world.ts';
import { requireCustomer } from './customers.ts';

/**
 * Finds a method by its id, or makes one when `id` is the name of a test method, as Stripe does in test mode: each use of
 * such a name is a new method.
 */
export function resolveMethod(world: World, id: string, param = 'payment_method'): StoredMethod {
  const stored = world.methods.get(id);
  if (stored) return stored;
  const behaviour = findTestMethod(id);
  if (!behaviour) throw noSuch('PaymentMethod', id, param);
  const created: StoredMethod = { object: newMethod(world, behaviour), behaviour, isSetUp: isBornSetUp(behaviour) };
  world.methods.set(created.object.id, created);
  return created;
}

const isBornSetUp = (behaviour: TestMethod): boolean =>
  behaviour.name === 'pm_card_authenticationRequiredSetupForOffSession';

/** The method must be attached to the customer already: the name of a test method is not. */
export function requireMethodOf(world: World, id: string, customerId: string): StoredMethod {
  const method = world.methods.get(id);
  if (method?.object.customer === customerId) return method;
  if (!method && !findTestMethod(id)) throw noSuch('PaymentMethod', id, 'payment_method');
  throw refused(
    `The customer does not have a payment method with the ID ${id}. The payment method must be attached to the customer.`,
    { code: 'resource_missing', param: 'payment_method' },
  );
}

export function attachMethod(world: World, id: string, customerId: string): Stripe.PaymentMethod {
  requireCustomer(world, customerId);
  const method = resolveMethod(world, id);
  if (method.object.customer === customerId) return method.object;
  if (method.object.customer !== null) {
    throw refused('The payment method you provided has already been attached to a customer.', {
      code: 'payment_method_unexpected_state',
    });
  }
  attach(world, method, customerId);
  return method.object;
}

function attach(world: World, method: StoredMethod, customerId: string): void {
  if (!method.behaviour.attaches) {
    if (method.behaviour.decline) throw cardError(method, method.behaviour.decline);
    throw refused(`A PaymentMethod of type ${method.object.type} cannot be saved to a customer.`, {
      code: 'payment_method_unsupported_type',
    });
  }
  method.object.customer = customerId;
  world.emit('payment_method.attached', method.object);
}

/** Saving a card asks its bank, so a card that is declined at once cannot be saved. */
export function cardError(
  method: StoredMethod,
  decline: Decline,
  more: { charge?: string; payment_intent?: Stripe.PaymentIntent; setup_intent?: Stripe.SetupIntent } = {},
): StripeError {
  return new StripeError(402, {
    type: 'card_error',
    code: decline.code,
    decline_code: decline.declineCode,
    message: decline.message,
    ...(decline.adviceCode ? { advice_code: decline.adviceCode } : {}),
    ...more,
    payment_method: method.object,
  });
}

export function detachMethod(world: World, id: string): Stripe.PaymentMethod {
  const method = world.methods.get(id);
  if (!method) throw noSuch('PaymentMethod', id);
  const customerId = method.object.customer;
  if (customerId === null) {
    throw refused('The payment method you provided is not attached to a customer so detachment is impossible.', {
      code: 'payment_method_unexpected_state',
    });
  }
  const customer = world.customers.get(String(customerId));
  if (customer?.invoice_settings.default_payment_method === id) {
    customer.invoice_settings.default_payment_method = null;
    world.emit('customer.updated', customer);
  }
  method.object.customer = null;
  world.emit('payment_method.detached', method.object);
  return method.object;
}

export function methodsOf(world: World, customerId: string, type: string | undefined): Stripe.PaymentMethod[] {
  return [...world.methods.values()]
    .map((method) => method.object)
    .filter((method) => method.customer === customerId && (type === undefined || method.type === type));
}

function newMethod(world: World, behaviour: TestMethod): Stripe.PaymentMethod {
  return {
    id: world.newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    created: world.seconds(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: behaviour.type,
    ...details(behaviour),
  };
}

function details(behaviour: TestMethod): Partial<Stripe.PaymentMethod> {
  const fingerprint = `fingerprint_${behaviour.name}`;
  switch (behaviour.type) {
    case 'card':
      return { card: card(behaviour, fingerprint) };
    case 'sepa_debit':
      return {
        sepa_debit: {
          bank_code: '37040044',
          branch_code: null,
          country: 'DE',
          fingerprint,
          generated_from: null,
          last4: behaviour.last4,
        },
      };
    case 'us_bank_account':
      return {
        us_bank_account: {
          account_holder_type: 'individual',
          account_type: 'checking',
          bank_name: 'STRIPE TEST BANK',
          financial_connections_account: null,
          fingerprint,
          last4: behaviour.last4,
          networks: null,
          routing_number: '110000000',
          status_details: null,
        },
      };
    case 'link':
      return { link: { email: 'link@example.com' } };
    case 'paypal':
      return { paypal: { country: 'DE', payer_email: 'payer@example.com', payer_id: 'PAYER' } };
    case 'ideal':
      return { ideal: { bank: 'ing', bic: 'INGBNL2A' } };
  }
}

function card(behaviour: TestMethod, fingerprint: string): Stripe.PaymentMethod.Card {
  return {
    brand: behaviour.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    display_brand: behaviour.brand,
    exp_month: behaviour.expiry.month,
    exp_year: behaviour.expiry.year,
    fingerprint,
    funding: behaviour.funding,
    generated_from: null,
    last4: behaviour.last4,
    networks: { available: [behaviour.brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: wallet(behaviour),
  };
}

function wallet(behaviour: TestMethod): Stripe.PaymentMethod.Card.Wallet | null {
  if (behaviour.wallet === 'apple_pay') return { type: 'apple_pay', dynamic_last4: '4242', apple_pay: {} };
  if (behaviour.wallet === 'google_pay') return { type: 'google_pay', dynamic_last4: '4242', google_pay: {} };
  return null;
}
