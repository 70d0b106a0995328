import type Stripe from 'stripe';
import { noSuch, refused, StripeError } from '../http/stripe-error.ts';
import type { Reader } from '../http/reader.ts';
import { leavesThePage } from '../test-methods.ts';
import type { StoredMethod, StoredSetup, World } from '../world.ts';
import { blankSetup } from './blank-intents.ts';
import { requireCustomer } from './customers.ts';
import { nextAction } from './payment-intents.ts';
import { attachMethod, cardError, resolveMethod } from './payment-methods.ts';

export function requireSetup(world: World, id: string): StoredSetup {
  const setup = world.setups.get(id);
  if (!setup) throw noSuch('setupintent', id, 'intent');
  return setup;
}

export function createSetup(world: World, input: Reader): Stripe.SetupIntent {
  const customerId = input.text('customer') ?? null;
  if (customerId !== null) requireCustomer(world, customerId);
  const setup = blankSetup(world, customerId);
  const automatic = input.group('automatic_payment_methods');
  const redirects = automatic.oneOf('allow_redirects', ['always', 'never']) ?? 'always';
  setup.automatic_payment_methods = { enabled: automatic.boolean('enabled') ?? true, allow_redirects: redirects };
  setup.usage = input.oneOf('usage', ['off_session', 'on_session']) ?? 'off_session';
  setup.metadata = input.metadata();
  setup.description = input.text('description') ?? null;
  world.setups.set(setup.id, { object: setup, waiting: null });
  world.emit('setup_intent.created', setup);
  return setup;
}

export function cancelSetup(world: World, id: string, input: Reader): Stripe.SetupIntent {
  const { object } = requireSetup(world, id);
  if (object.status === 'succeeded' || object.status === 'canceled') throw unexpectedState(object, 'cancel');
  object.status = 'canceled';
  object.cancellation_reason =
    input.oneOf('cancellation_reason', ['abandoned', 'duplicate', 'requested_by_customer']) ?? null;
  world.emit('setup_intent.canceled', object);
  return object;
}

/** A failure is returned and not thrown: what it changed stays. */
export function confirmSetup(
  world: World,
  setup: StoredSetup,
  how: { readonly methodId: string; readonly returnUrl: string | null },
): StripeError | null {
  const { object } = setup;
  if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(object.status)) {
    throw unexpectedState(object, 'confirm');
  }
  const method = resolveMethod(world, how.methodId);
  const isRedirect = leavesThePage(method.behaviour);
  if (isRedirect && object.automatic_payment_methods?.allow_redirects === 'never') {
    throw refused(`This SetupIntent allows no payment method that redirects, such as ${method.object.type}.`, {
      code: 'setup_intent_invalid_parameter',
      param: 'payment_method',
    });
  }
  object.payment_method = method.object.id;
  object.last_setup_error = null;
  if (method.behaviour.authentication === 'never') return complete(world, setup, method);
  setup.waiting = { methodId: method.object.id, returnUrl: how.returnUrl };
  object.status = 'requires_action';
  object.next_action = nextAction(world, object, method.behaviour, how.returnUrl);
  world.emit('setup_intent.requires_action', object);
  return null;
}

export function answerSetupChallenge(world: World, setup: StoredSetup, isApproved: boolean): void {
  const waiting = setup.waiting;
  const method = waiting ? world.methods.get(waiting.methodId) : undefined;
  if (setup.object.status !== 'requires_action' || !method || method.behaviour.challenge === 'unanswered') return;
  setup.waiting = null;
  setup.object.next_action = null;
  if (isApproved && method.behaviour.challenge !== 'fails') complete(world, setup, method);
  else fail(world, setup, method, authenticationFailed(method));
}

function complete(world: World, setup: StoredSetup, method: StoredMethod): StripeError | null {
  const { object } = setup;
  if (object.customer !== null) {
    try {
      attachMethod(world, method.object.id, String(object.customer));
    } catch (error) {
      if (!(error instanceof StripeError)) throw error;
      return fail(world, setup, method, error);
    }
  }
  method.isSetUp = true;
  object.status = 'succeeded';
  world.emit('setup_intent.succeeded', object);
  return null;
}

function fail(world: World, setup: StoredSetup, method: StoredMethod, cause: StripeError): StripeError {
  const { object } = setup;
  object.status = 'requires_payment_method';
  object.payment_method = null;
  object.last_setup_error = {
    type: cause.body.type,
    message: cause.body.message,
    payment_method: structuredClone(method.object),
    ...(cause.body.code === undefined ? {} : { code: cause.body.code }),
    ...(cause.body.decline_code === undefined ? {} : { decline_code: cause.body.decline_code }),
  };
  world.emit('setup_intent.setup_failed', object);
  return new StripeError(cause.status, { ...cause.body, setup_intent: structuredClone(object) });
}

const authenticationFailed = (method: StoredMethod): StripeError =>
  cardError(method, {
    code: 'setup_intent_authentication_failure',
    declineCode: 'authentication_required',
    adviceCode: null,
    message:
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
  });

const unexpectedState = (setup: Stripe.SetupIntent, verb: string): StripeError =>
  refused(`You cannot ${verb} this SetupIntent because it has a status of ${setup.status}.`, {
    code: 'setup_intent_unexpected_state',
    setup_intent: setup,
  });
