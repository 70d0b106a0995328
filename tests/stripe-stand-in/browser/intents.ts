/** The API as a browser may use it: the publishable key, and the client secret of one payment or set-up. */
import type { PaymentIntent, SetupIntent, StripeError } from '@stripe/stripe-js';
import { IntegrationError } from './integration-error.ts';

export interface Session {
  readonly origin: string;
  readonly publishableKey: string;
}

export type Intent = PaymentIntent | SetupIntent;
export type Answer = { readonly intent: Intent; readonly error?: undefined } | { readonly error: StripeError };

interface Place {
  readonly id: string;
  readonly path: 'payment_intents' | 'setup_intents';
}

export function placeOf(clientSecret: string, operation: string): Place {
  const found = /^((pi|seti)_\w+)_secret_\w+$/.exec(clientSecret);
  if (!found?.[1]) {
    throw new IntegrationError(`Invalid value for stripe.${operation} intent secret: value should be a client secret.`);
  }
  return { id: found[1], path: found[2] === 'pi' ? 'payment_intents' : 'setup_intents' };
}

export const isPayment = (intent: Intent): intent is PaymentIntent => intent.object === 'payment_intent';

export function retrieve(session: Session, clientSecret: string, operation: string): Promise<Answer> {
  const { id, path } = placeOf(clientSecret, operation);
  const query = new URLSearchParams({ key: session.publishableKey, client_secret: clientSecret });
  return ask(`${session.origin}/v1/${path}/${id}?${query.toString()}`, {});
}

export function confirm(
  session: Session,
  clientSecret: string,
  parameters: Readonly<Record<string, string>>,
  operation: string,
): Promise<Answer> {
  const { id, path } = placeOf(clientSecret, operation);
  const body = new URLSearchParams({ key: session.publishableKey, client_secret: clientSecret, ...parameters });
  return ask(`${session.origin}/v1/${path}/${id}/confirm`, { method: 'POST', body });
}

async function ask(url: string, request: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, { ...request, credentials: 'omit' });
    const answer = (await response.json()) as Intent | { readonly error: StripeError };
    return 'error' in answer ? { error: answer.error } : { intent: answer };
  } catch {
    return {
      error: {
        type: 'api_connection_error',
        message: "We are experiencing issues connecting to our payments provider. You haven't been charged.",
      },
    };
  }
}
