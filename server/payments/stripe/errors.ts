/** What an error of Stripe means for us. The one place that reads them. @see https://docs.stripe.com/error-codes */
import Stripe from 'stripe';
import { GatewayError, type GatewayErrorKind, type ProcessorFailure } from '../payment-gateway.ts';

/** Nothing happened, because something else was happening to the same object. */
const BUSY_CODES = new Set(['idempotency_key_in_use', 'lock_timeout', 'rate_limit']);
/** The step does not fit the state: somebody else was there first. */
const STATE_CODES = new Set([
  'charge_already_refunded',
  'charge_disputed',
  'intent_invalid_state',
  'invoice_not_editable',
  'payment_intent_action_required',
  'payment_intent_unexpected_state',
  'setup_intent_unexpected_state',
  'status_transition_invalid',
]);

/** The answer of a payment that waits for the customer: no error at all. */
export const REQUIRES_ACTION_CODE = 'invoice_payment_intent_requires_action';

/** Runs one call. Whatever Stripe answers but a success becomes a `GatewayError`. */
export async function asking<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw translate(error);
  }
}

export function translate(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const kind = kindOf(error);
  const failure = kind === 'declined' ? { failure: failureOf(error) } : {};
  return new GatewayError(kind, describe(error), { ...failure, cause: error });
}

export function kindOf(error: InstanceType<typeof Stripe.errors.StripeError>): GatewayErrorKind {
  const { errors } = Stripe;
  const code = error.code ?? '';
  if (BUSY_CODES.has(code) || error instanceof errors.StripeRateLimitError) return 'busy';
  if (error instanceof errors.StripeIdempotencyError) return 'idempotency_conflict';
  if (error instanceof errors.StripeCardError) return 'declined';
  if (error instanceof errors.StripeSignatureVerificationError) return 'bad_signature';
  // Our key is wrong or may not do this. Nothing happened, and the same call works once somebody has put it right.
  if (error instanceof errors.StripeAuthenticationError || error instanceof errors.StripePermissionError) return 'busy';
  if (error instanceof errors.StripeInvalidRequestError) {
    if (code === 'resource_missing' || error.statusCode === 404) return 'missing';
    return STATE_CODES.has(code) || error.statusCode === 409 ? 'invalid_state' : 'invalid_request';
  }
  // Time-out, lost connection, 5xx, and whatever a later version invents.
  return 'unknown_outcome';
}

/** Why the bank said no. */
export function failureOf(error: {
  readonly code?: string;
  readonly decline_code?: string;
  readonly advice_code?: string;
}): ProcessorFailure {
  return {
    code: error.code ?? 'card_declined',
    declineCode: error.decline_code ?? null,
    isFinal: error.advice_code === 'do_not_try_again',
  };
}

/** For the log: no message of the bank, which may name the card's holder. */
function describe(error: InstanceType<typeof Stripe.errors.StripeError>): string {
  const parts = [error.type, error.statusCode, error.code, error.decline_code, error.param, error.requestId];
  const known = parts.filter((part) => part !== undefined && part !== null && part !== '').join(' ');
  return `Stripe answered ${known}: ${error.message}`;
}
