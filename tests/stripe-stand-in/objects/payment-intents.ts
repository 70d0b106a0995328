/** One payment from its confirmation to its end: at once, after a challenge, or when the bank has answered. */
import type Stripe from 'stripe';
import { noSuch, refused, type StripeError } from '../http/stripe-error.ts';
import { leavesThePage, type Decline, type TestMethod } from '../test-methods.ts';
import type { StoredIntent, StoredMethod, World } from '../world.ts';
import { newCharge } from './charges.ts';
import { openDispute, warnOfFraud } from './disputes.ts';
import { markPaid } from './invoice-lifecycle.ts';
import { invoicePaymentOf } from './invoice-payments.ts';
import { attachMethod, cardError } from './payment-methods.ts';

/** How long a bank keeps a payment processing, unless a control settles it before. */
export const PROCESSING_SECONDS = 5;

const AUTHENTICATION_REQUIRED: Decline = {
  code: 'authentication_required',
  declineCode: 'authentication_required',
  adviceCode: null,
  message: 'Your card was declined. This transaction requires authentication.',
};

const CHALLENGE_FAILED: Decline = {
  code: 'payment_intent_authentication_failure',
  declineCode: '',
  adviceCode: null,
  message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
};

export interface Confirmation {
  readonly methodId: string;
  readonly isOffSession: boolean;
  readonly returnUrl: string | null;
  /** Keep the method for the customer when the payment succeeds. */
  readonly isSaved?: boolean;
}

export function requireIntent(world: World, id: string): StoredIntent {
  const intent = world.intents.get(id);
  if (!intent) throw noSuch('payment_intent', id, 'intent');
  return intent;
}

/**
 * Tries to take the money. A decline is returned, not thrown: what it changed stays, as a failed charge stays at Stripe.
 */
export function confirmIntent(world: World, intent: StoredIntent, how: Confirmation): StripeError | null {
  const { object } = intent;
  if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(object.status)) {
    throw unexpectedState(object, 'confirm');
  }
  const method = world.methods.get(how.methodId);
  if (!method) throw noSuch('PaymentMethod', how.methodId, 'payment_method');
  refuseMethod(object, method);
  object.payment_method = method.object.id;
  object.last_payment_error = null;
  object.next_action = null;
  if (how.isSaved === true) object.setup_future_usage = 'off_session';
  if (asksFirst(method)) {
    if (how.isOffSession) return fail(world, intent, method, AUTHENTICATION_REQUIRED);
    ask(world, intent, method, how.returnUrl);
    return null;
  }
  return charge(world, intent, method);
}

function refuseMethod(intent: Stripe.PaymentIntent, { object }: StoredMethod): void {
  if (!intent.payment_method_types.includes(object.type)) {
    throw refused(
      `The PaymentMethod provided (${object.type}) is not allowed for this PaymentIntent. It allows: ${intent.payment_method_types.join(', ')}.`,
      { code: 'payment_intent_incompatible_payment_method', payment_intent: intent },
    );
  }
  if (object.customer !== null && object.customer !== intent.customer) {
    throw refused('The PaymentMethod belongs to a different Customer than the PaymentIntent.', {
      code: 'payment_method_unexpected_state',
    });
  }
}

function asksFirst({ behaviour, isSetUp }: StoredMethod): boolean {
  return behaviour.authentication === 'always' || (behaviour.authentication === 'unless_set_up' && !isSetUp);
}

function ask(world: World, intent: StoredIntent, method: StoredMethod, returnUrl: string | null): void {
  intent.waiting = { methodId: method.object.id, returnUrl, settlesAt: null };
  intent.object.status = 'requires_action';
  intent.object.next_action = nextAction(world, intent.object, method.behaviour, returnUrl);
  world.emit('payment_intent.requires_action', intent.object);
  const invoice = invoiceOf(world, intent);
  if (invoice) {
    world.emit('invoice.payment_action_required', invoice);
    world.emit('invoice.payment_failed', invoice);
  }
}

type NextAction =
  | { type: 'redirect_to_url'; redirect_to_url: { url: string; return_url: string | null } }
  | { type: 'use_stripe_sdk'; use_stripe_sdk: { type: string; stripe_js: string } };

export function nextAction(
  world: World,
  intent: { readonly id: string; readonly client_secret: string | null },
  behaviour: TestMethod,
  returnUrl: string | null,
): NextAction {
  const url = `${world.url}/challenge/${intent.id}?secret=${encodeURIComponent(intent.client_secret ?? '')}`;
  if (leavesThePage(behaviour)) {
    return { type: 'redirect_to_url', redirect_to_url: { url: `${url}&page=full`, return_url: returnUrl } };
  }
  return { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } };
}

/** The customer's answer to the challenge. An answer that comes too late, or twice, changes nothing. */
export function answerChallenge(world: World, intent: StoredIntent, isApproved: boolean): void {
  const waiting = intent.waiting;
  if (intent.object.status !== 'requires_action' || !waiting) return;
  const method = world.methods.get(waiting.methodId);
  if (!method || method.behaviour.challenge === 'unanswered') return;
  intent.object.next_action = null;
  intent.waiting = null;
  if (!isApproved || method.behaviour.challenge === 'fails') fail(world, intent, method, CHALLENGE_FAILED);
  else charge(world, intent, method);
}

function charge(world: World, intent: StoredIntent, method: StoredMethod): StripeError | null {
  const { behaviour } = method;
  if (behaviour.decline) return fail(world, intent, method, behaviour.decline);
  if (behaviour.settles === 'now') {
    succeed(world, intent, method);
    return null;
  }
  intent.object.status = 'processing';
  intent.waiting = { methodId: method.object.id, returnUrl: null, settlesAt: world.seconds() + PROCESSING_SECONDS };
  newCharge(world, intent, method, { status: 'pending' });
  world.emit('payment_intent.processing', intent.object);
  return null;
}

/** The answer of the bank to a payment that is processing. */
export function settleProcessing(world: World, intent: StoredIntent, isPaid: boolean): void {
  const waiting = intent.waiting;
  const method = waiting ? world.methods.get(waiting.methodId) : undefined;
  if (intent.object.status !== 'processing' || !method) return;
  intent.waiting = null;
  const pending = world.charges.get(String(intent.object.latest_charge));
  if (isPaid) succeed(world, intent, method, pending);
  else fail(world, intent, method, method.behaviour.lateFailure ?? GENERIC_LATE_FAILURE, pending);
}

const GENERIC_LATE_FAILURE: Decline = {
  code: 'payment_intent_payment_attempt_failed',
  declineCode: 'insufficient_funds',
  adviceCode: null,
  message: 'The payment failed.',
};

/** What is due by the clock; called before each request, so that a test that moves the clock sees it done. */
export function settleDue(world: World): void {
  for (const intent of world.intents.values()) {
    const waiting = intent.waiting;
    if (waiting?.settlesAt == null || waiting.settlesAt > world.seconds()) continue;
    const method = world.methods.get(waiting.methodId);
    settleProcessing(world, intent, method?.behaviour.lateFailure == null);
  }
}

function succeed(world: World, intent: StoredIntent, method: StoredMethod, pending?: Stripe.Charge): void {
  const { object } = intent;
  let paid = pending;
  if (paid) {
    paid.status = 'succeeded';
    paid.paid = true;
    paid.balance_transaction = world.newId('txn');
    world.emit('charge.succeeded', paid);
  } else paid = newCharge(world, intent, method, { status: 'succeeded' });
  object.status = 'succeeded';
  object.amount_received = object.amount;
  object.last_payment_error = null;
  if (object.setup_future_usage === 'off_session' && object.customer !== null) {
    attachMethod(world, method.object.id, String(object.customer));
    method.isSetUp = true;
  }
  world.emit('payment_intent.succeeded', object);
  const invoice = invoiceOf(world, intent);
  if (invoice) {
    invoice.amount_paid += object.amount;
    invoicePaymentOf(world, invoice.id, 'paid');
    markPaid(world, invoice);
  }
  if (method.behaviour.fraudWarning) warnOfFraud(world, paid);
  if (method.behaviour.disputed) openDispute(world, paid, { reason: method.behaviour.disputed });
}

function fail(
  world: World,
  intent: StoredIntent,
  method: StoredMethod,
  decline: Decline,
  pending?: Stripe.Charge,
): StripeError {
  const { object } = intent;
  let failed = pending;
  if (failed) {
    Object.assign(failed, { status: 'failed', paid: false, failure_code: decline.code, amount_captured: 0 });
    world.emit('charge.failed', failed);
  } else failed = newCharge(world, intent, method, { status: 'failed', decline });
  object.status = 'requires_payment_method';
  object.payment_method = null;
  object.last_payment_error = {
    type: decline.declineCode === '' ? 'invalid_request_error' : 'card_error',
    code: decline.code,
    charge: failed.id,
    message: decline.message,
    payment_method: structuredClone(method.object),
    ...(decline.declineCode === '' ? {} : { decline_code: decline.declineCode }),
    ...(decline.adviceCode ? { advice_code: decline.adviceCode } : {}),
  };
  world.emit('payment_intent.payment_failed', object);
  const invoice = invoiceOf(world, intent);
  if (invoice) world.emit('invoice.payment_failed', invoice);
  return cardError(method, decline, { charge: failed.id, payment_intent: structuredClone(object) });
}

/** By its invoice: nobody may cancel the payment of an invoice alone. */
export function cancelIntent(
  world: World,
  intent: StoredIntent,
  reason: NonNullable<Stripe.PaymentIntent['cancellation_reason']>,
): void {
  const { object } = intent;
  if (object.status === 'canceled') return;
  if (object.status === 'succeeded') throw unexpectedState(object, 'cancel');
  object.status = 'canceled';
  object.canceled_at = world.seconds();
  object.cancellation_reason = reason;
  object.next_action = null;
  intent.waiting = null;
  world.emit('payment_intent.canceled', object);
}

export function unexpectedState(intent: Stripe.PaymentIntent, verb: string): StripeError {
  return refused(`You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`, {
    code: 'payment_intent_unexpected_state',
    payment_intent: intent,
  });
}

function invoiceOf(world: World, intent: StoredIntent): Stripe.Invoice | null {
  return intent.invoiceId === null ? null : (world.invoices.get(intent.invoiceId)?.object ?? null);
}
