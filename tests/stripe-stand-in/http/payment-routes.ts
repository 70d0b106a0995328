/** Payment methods, set-ups, payments and what comes after them. */
import type Stripe from 'stripe';
import { account, taxSettings } from '../objects/account.ts';
import { requireCustomer } from '../objects/customers.ts';
import { newIntent, offeredTypes } from '../objects/blank-intents.ts';
import { cancelIntent, confirmIntent, requireIntent } from '../objects/payment-intents.ts';
import { attachMethod, detachMethod, methodsOf, resolveMethod } from '../objects/payment-methods.ts';
import { cancelRefund, createRefund } from '../objects/refunds.ts';
import { cancelSetup, confirmSetup, createSetup, requireSetup } from '../objects/setup-intents.ts';
import { minimumCharge } from '../objects/minimum-charge.ts';
import type { World } from '../world.ts';
import { list } from './lists.ts';
import type { Reader } from './reader.ts';
import { route, type Call, type Route } from './route.ts';
import { missingParameter, noSuch, refused, StripeError } from './stripe-error.ts';

const PAGE = ['limit', 'starting_after'];
const first = (ids: readonly string[]): string => ids[0] ?? '';

function find<Item>(shelf: ReadonlyMap<string, Item>, what: string, id: string): Item {
  const item = shelf.get(id);
  if (!item) throw noSuch(what, id);
  return item;
}

const methods: readonly Route[] = [
  route('paymentMethods.retrieve', 'GET /v1/payment_methods/:id', [], ({ world, ids }) => {
    return find(world.methods, 'PaymentMethod', first(ids)).object;
  }),
  route('paymentMethods.list', 'GET /v1/payment_methods', [...PAGE, 'customer', 'type'], ({ world, input }) => {
    const customer = requireCustomer(world, input.requiredText('customer'));
    return list(methodsOf(world, customer.id, input.text('type')), '/v1/payment_methods', input);
  }),
  route(
    'customers.listPaymentMethods',
    'GET /v1/customers/:id/payment_methods',
    [...PAGE, 'type'],
    ({ world, input, ids }) => {
      const customer = requireCustomer(world, first(ids));
      const path = `/v1/customers/${customer.id}/payment_methods`;
      return list(methodsOf(world, customer.id, input.text('type')), path, input);
    },
  ),
  route(
    'customers.retrievePaymentMethod',
    'GET /v1/customers/:id/payment_methods/:id',
    [],
    ({ world, ids: [customerId = '', methodId = ''] }) => {
      const { object } = find(world.methods, 'PaymentMethod', methodId);
      if (object.customer !== customerId) throw noSuch('PaymentMethod', methodId);
      return object;
    },
  ),
  route('paymentMethods.attach', 'POST /v1/payment_methods/:id/attach', ['customer'], ({ world, input, ids }) =>
    attachMethod(world, first(ids), input.requiredText('customer')),
  ),
  route('paymentMethods.detach', 'POST /v1/payment_methods/:id/detach', [], ({ world, ids }) =>
    detachMethod(world, first(ids)),
  ),
];

const setups: readonly Route[] = [
  route(
    'setupIntents.create',
    'POST /v1/setup_intents',
    ['customer', 'automatic_payment_methods', 'usage', 'metadata', 'description'],
    ({ world, input }) => createSetup(world, input),
  ),
  route(
    'setupIntents.retrieve',
    'GET /v1/setup_intents/:id',
    ['client_secret'],
    (call) => ownSecret(call, requireSetup(call.world, first(call.ids)).object),
    { isForBrowser: true },
  ),
  route(
    'setupIntents.confirm',
    'POST /v1/setup_intents/:id/confirm',
    ['client_secret', 'payment_method', 'return_url'],
    (call) => {
      const setup = requireSetup(call.world, first(call.ids));
      ownSecret(call, setup.object);
      const methodId = call.input.requiredText('payment_method');
      const error = confirmSetup(call.world, setup, { methodId, returnUrl: call.input.text('return_url') ?? null });
      if (error) throw error;
      return setup.object;
    },
    { isForBrowser: true },
  ),
  route('setupIntents.cancel', 'POST /v1/setup_intents/:id/cancel', ['cancellation_reason'], (call) =>
    cancelSetup(call.world, first(call.ids), call.input),
  ),
  route('setupIntents.list', 'GET /v1/setup_intents', [...PAGE, 'customer'], ({ world, input }) => {
    const customer = input.text('customer');
    const all = [...world.setups.values()].map((setup) => setup.object);
    return list(
      all.filter((setup) => customer === undefined || setup.customer === customer),
      '/v1/setup_intents',
      input,
    );
  }),
];

const payments: readonly Route[] = [
  route(
    'paymentIntents.create',
    'POST /v1/payment_intents',
    [
      ...['amount', 'currency', 'customer', 'description', 'metadata', 'automatic_payment_methods'],
      ...['payment_method', 'confirm', 'off_session', 'return_url'],
    ],
    ({ world, input }) => createIntent(world, input),
  ),
  route(
    'paymentIntents.retrieve',
    'GET /v1/payment_intents/:id',
    ['client_secret'],
    (call) => ownSecret(call, requireIntent(call.world, first(call.ids)).object),
    { isForBrowser: true },
  ),
  route(
    'paymentIntents.confirm',
    'POST /v1/payment_intents/:id/confirm',
    ['client_secret', 'payment_method', 'return_url', 'off_session', 'setup_future_usage'],
    confirmPayment,
    { isForBrowser: true },
  ),
  route('paymentIntents.cancel', 'POST /v1/payment_intents/:id/cancel', ['cancellation_reason'], ({ world, ids }) => {
    const intent = requireIntent(world, first(ids));
    if (intent.invoiceId !== null) {
      throw refused('You cannot cancel a PaymentIntent that was created by an invoice. Void the invoice instead.', {
        code: 'payment_intent_unexpected_state',
        payment_intent: intent.object,
      });
    }
    cancelIntent(world, intent, 'requested_by_customer');
    return intent.object;
  }),
  route('paymentIntents.list', 'GET /v1/payment_intents', [...PAGE, 'customer'], ({ world, input }) => {
    const customer = input.text('customer');
    const all = [...world.intents.values()].map((intent) => intent.object);
    return list(
      all.filter((intent) => customer === undefined || intent.customer === customer),
      '/v1/payment_intents',
      input,
    );
  }),
];

function createIntent(world: World, input: Reader): object {
  const amount = input.requiredInteger('amount');
  const currency = input.requiredText('currency').toLowerCase();
  if (amount < minimumCharge(currency)) {
    throw refused('Amount must convert to at least the minimum charge.', { code: 'amount_too_small', param: 'amount' });
  }
  const customerId = input.text('customer') ?? null;
  if (customerId !== null) requireCustomer(world, customerId);
  const named = input.text('payment_method');
  const method = named === undefined ? null : resolveMethod(world, named);
  const intent = newIntent(world, {
    amount,
    currency,
    customerId,
    description: input.text('description') ?? null,
    invoiceId: null,
    methodId: method?.object.id ?? null,
    metadata: input.metadata(),
    methodTypes: offeredTypes(currency),
  });
  if (input.boolean('confirm') !== true) return intent.object;
  if (!method) throw missingParameter('payment_method');
  const how = {
    methodId: method.object.id,
    isOffSession: input.boolean('off_session') ?? false,
    returnUrl: input.text('return_url') ?? null,
  };
  const error = confirmIntent(world, intent, how);
  if (error) throw error;
  return intent.object;
}

function confirmPayment(call: Call): object {
  const intent = requireIntent(call.world, first(call.ids));
  ownSecret(call, intent.object);
  const named = call.input.text('payment_method') ?? intent.object.payment_method;
  if (!named) throw withoutMethod(intent.object);
  const how = {
    methodId: resolveMethod(call.world, String(named)).object.id,
    isOffSession: call.isFromBrowser ? false : (call.input.boolean('off_session') ?? false),
    returnUrl: call.input.text('return_url') ?? null,
    isSaved: call.input.oneOf('setup_future_usage', ['off_session', 'on_session']) !== undefined,
  };
  const error = confirmIntent(call.world, intent, how);
  if (error) throw error;
  return intent.object;
}

/** Also after a decline: Stripe takes the method off the payment, so it has to be named again. */
const withoutMethod = (intent: Stripe.PaymentIntent): StripeError =>
  refused(
    "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
    { code: 'payment_intent_unexpected_state', payment_intent: intent },
  );

/** The publishable key is known to everyone: only with the client secret does it open the object. */
function ownSecret<Item extends { readonly id: string; readonly client_secret: string | null }>(
  call: Call,
  object: Item,
): Item {
  if (!call.isFromBrowser) return object;
  if (call.input.text('client_secret') === object.client_secret) return object;
  throw new StripeError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    param: 'intent',
    message: 'The client_secret provided does not match any associated intent on this account.',
  });
}

const afterwards: readonly Route[] = [
  route('charges.retrieve', 'GET /v1/charges/:id', [], ({ world, ids }) => find(world.charges, 'charge', first(ids))),
  route('charges.list', 'GET /v1/charges', [...PAGE, 'customer', 'payment_intent'], ({ world, input }) => {
    const intent = input.text('payment_intent');
    const customer = input.text('customer');
    const found = [...world.charges.values()]
      .filter((charge) => intent === undefined || charge.payment_intent === intent)
      .filter((charge) => customer === undefined || charge.customer === customer);
    return list(found, '/v1/charges', input);
  }),
  route(
    'refunds.create',
    'POST /v1/refunds',
    ['charge', 'payment_intent', 'amount', 'reason', 'metadata'],
    ({ world, input }) => createRefund(world, input),
  ),
  route('refunds.retrieve', 'GET /v1/refunds/:id', [], ({ world, ids }) => find(world.refunds, 'refund', first(ids))),
  route('refunds.cancel', 'POST /v1/refunds/:id/cancel', [], ({ world, ids }) => {
    const refund = find(world.refunds, 'refund', first(ids));
    cancelRefund(world, refund);
    return refund;
  }),
  route('refunds.list', 'GET /v1/refunds', [...PAGE, 'charge', 'payment_intent'], ({ world, input }) =>
    list(ofPayment(world.refunds, input), '/v1/refunds', input),
  ),
  route('disputes.retrieve', 'GET /v1/disputes/:id', [], ({ world, ids }) =>
    find(world.disputes, 'dispute', first(ids)),
  ),
  route('disputes.list', 'GET /v1/disputes', [...PAGE, 'charge', 'payment_intent'], ({ world, input }) =>
    list(ofPayment(world.disputes, input), '/v1/disputes', input),
  ),
  route(
    'radar.earlyFraudWarnings.list',
    'GET /v1/radar/early_fraud_warnings',
    [...PAGE, 'charge', 'payment_intent'],
    ({ world, input }) => list(ofPayment(world.fraudWarnings, input), '/v1/radar/early_fraud_warnings', input),
  ),
  route('radar.earlyFraudWarnings.retrieve', 'GET /v1/radar/early_fraud_warnings/:id', [], ({ world, ids }) =>
    find(world.fraudWarnings, 'early fraud warning', first(ids)),
  ),
  route('events.retrieve', 'GET /v1/events/:id', [], ({ world, ids }) => find(world.events, 'event', first(ids))),
  route('events.list', 'GET /v1/events', [...PAGE, 'type', 'types'], ({ world, input }) => {
    const types = [...input.texts('types'), ...(input.text('type') === undefined ? [] : [input.text('type')])];
    const found = [...world.events.values()].filter((event) => types.length === 0 || types.includes(event.type));
    return list(found, '/v1/events', input);
  }),
  route('accounts.retrieveCurrent', 'GET /v1/account', [], () => account),
  route('tax.settings.retrieve', 'GET /v1/tax/settings', [], () => taxSettings),
];

function ofPayment<Item extends { readonly charge: unknown; readonly payment_intent?: unknown }>(
  shelf: ReadonlyMap<string, Item>,
  input: Reader,
): Item[] {
  const charge = input.text('charge');
  const intent = input.text('payment_intent');
  return [...shelf.values()]
    .filter((item) => charge === undefined || item.charge === charge)
    .filter((item) => intent === undefined || item.payment_intent === intent);
}

export const paymentRoutes: readonly Route[] = [...methods, ...setups, ...payments, ...afterwards];
