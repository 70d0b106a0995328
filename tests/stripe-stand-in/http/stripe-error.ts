/** An error as Stripe answers it: `{"error": {...}}` with a status. */
import type Stripe from 'stripe';

export interface StripeErrorBody {
  readonly type: 'card_error' | 'invalid_request_error' | 'api_error' | 'idempotency_error';
  readonly message: string;
  readonly code?: string;
  readonly decline_code?: string;
  readonly advice_code?: string;
  readonly network_decline_code?: string;
  readonly param?: string;
  readonly charge?: string;
  readonly payment_intent?: Stripe.PaymentIntent;
  readonly payment_method?: Stripe.PaymentMethod;
  readonly setup_intent?: Stripe.SetupIntent;
}

export class StripeError extends Error {
  readonly status: number;
  readonly body: StripeErrorBody;
  /** Stripe stores an answer under the idempotency key only once the endpoint began to execute. */
  readonly isStored: boolean;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    body: StripeErrorBody,
    options: { isStored?: boolean; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.isStored = options.isStored ?? true;
    this.headers = options.headers ?? {};
  }
}

/** The parameters do not fit: refused before the endpoint executes, so nothing is stored under the key. */
export const invalidParameter = (code: string, param: string, message: string): StripeError =>
  new StripeError(400, { type: 'invalid_request_error', code, param, message }, { isStored: false });

export const missingParameter = (param: string): StripeError =>
  invalidParameter('parameter_missing', param, `Missing required param: ${param}.`);

/** The object is not in a state that allows this. */
export const refused = (message: string, extra: Partial<StripeErrorBody> = {}): StripeError =>
  new StripeError(400, { type: 'invalid_request_error', message, ...extra });

export const noSuch = (what: string, id: string, param = 'id'): StripeError =>
  new StripeError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    param,
    message: `No such ${what}: '${id}'`,
  });

/** Stripe knows the parameter and this stand-in does not act on it: better an error than a silent difference. */
export const notBuilt = (what: string): StripeError =>
  new StripeError(
    501,
    { type: 'api_error', code: 'stand_in_not_built', message: `The stand-in for Stripe does not know ${what}.` },
    { isStored: false, headers: { 'stripe-should-retry': 'false' } },
  );
