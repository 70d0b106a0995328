/** Confirming, and what has to follow: a challenge over the page, or a way through the page of a bank and back. */
import type { StripeError } from '@stripe/stripe-js';
import { showChallenge } from './challenge.ts';
import type { Elements } from './elements.ts';
import { IntegrationError } from './integration-error.ts';
import { confirm, isPayment, retrieve, type Answer, type Intent, type Session } from './intents.ts';

export interface ConfirmOptions {
  readonly elements?: Elements;
  readonly clientSecret?: string;
  readonly confirmParams?: {
    readonly return_url?: string;
    readonly payment_method?: string;
    readonly setup_future_usage?: string;
  };
  readonly redirect?: 'always' | 'if_required';
}

export async function confirmIntent(session: Session, options: ConfirmOptions, operation: string): Promise<Answer> {
  const { elements, confirmParams = {}, redirect = 'always' } = options;
  const returnUrl = confirmParams.return_url;
  if (redirect === 'always' && returnUrl === undefined) {
    throw new IntegrationError(
      `stripe.${operation}(): confirmParams.return_url is required unless redirect is if_required.`,
    );
  }
  if (returnUrl !== undefined && !URL.canParse(returnUrl)) {
    throw new IntegrationError(`Invalid value for stripe.${operation}(): return_url should be an absolute URL.`);
  }
  const clientSecret = options.clientSecret ?? elements?.clientSecret ?? null;
  if (clientSecret === null) throw new IntegrationError(`stripe.${operation}() needs a clientSecret.`);
  const collected = elements ? elements.collect(operation) : null;
  if (collected?.error) return { error: collected.error };
  const method = collected?.name ?? confirmParams.payment_method;
  const parameters = {
    ...(method === undefined ? {} : { payment_method: method }),
    ...(returnUrl === undefined ? {} : { return_url: returnUrl }),
    ...(confirmParams.setup_future_usage === undefined ? {} : { setup_future_usage: confirmParams.setup_future_usage }),
  };
  const confirmed = await confirm(session, clientSecret, parameters, operation);
  if (confirmed.error) return confirmed;
  const answer = await followUp(session, clientSecret, confirmed.intent, operation);
  if (answer.error || redirect === 'if_required') return answer;
  return leaveTo(returnAddress(answer.intent, clientSecret, returnUrl ?? ''));
}

export async function handleNextAction(session: Session, clientSecret: string): Promise<Answer> {
  const answer = await retrieve(session, clientSecret, 'handleNextAction');
  if (answer.error) return answer;
  if (answer.intent.status !== 'requires_action') {
    throw new IntegrationError(
      `handleNextAction: The ${isPayment(answer.intent) ? 'PaymentIntent' : 'SetupIntent'} supplied is not in the requires_action state.`,
    );
  }
  return followUp(session, clientSecret, answer.intent, 'handleNextAction');
}

async function followUp(session: Session, clientSecret: string, intent: Intent, operation: string): Promise<Answer> {
  if (intent.status !== 'requires_action') return { intent };
  const action = intent.next_action;
  const redirectUrl = action?.redirect_to_url?.url;
  if (redirectUrl) return leaveTo(redirectUrl);
  const sdk = action?.use_stripe_sdk as { readonly stripe_js?: string } | undefined;
  if (!sdk?.stripe_js) throw new IntegrationError('The stand-in for Stripe.js does not know this next action.');
  await showChallenge(session.origin, sdk.stripe_js);
  const answered = await retrieve(session, clientSecret, operation);
  if (answered.error) return answered;
  const failure = failureOf(answered.intent);
  return failure ? { error: failure } : answered;
}

/** After a challenge that failed, or a decline after one that did not. */
function failureOf(intent: Intent): StripeError | null {
  if (intent.status !== 'requires_payment_method') return null;
  const { error, of } = isPayment(intent)
    ? { error: intent.last_payment_error, of: { payment_intent: intent } }
    : { error: intent.last_setup_error, of: { setup_intent: intent } };
  return error ? ({ ...error, ...of } as StripeError) : null;
}

function returnAddress(intent: Intent, clientSecret: string, returnUrl: string): string {
  const url = new URL(returnUrl);
  const name = isPayment(intent) ? 'payment_intent' : 'setup_intent';
  url.searchParams.set(name, intent.id);
  url.searchParams.set(`${name}_client_secret`, clientSecret);
  url.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'pending');
  return url.href;
}

/** The page goes away, so nobody hears an answer. */
function leaveTo(url: string): Promise<never> {
  window.location.assign(url);
  return new Promise(() => undefined);
}
