/** `window.Stripe`, for pages whose `STRIPE_JS_URL` points here. */
import type { StripeError } from '@stripe/stripe-js';
import { confirmIntent, handleNextAction, type ConfirmOptions } from './confirmation.ts';
import { Elements, type ElementsOptions } from './elements.ts';
import { IntegrationError } from './integration-error.ts';
import { isPayment, retrieve, type Answer, type Session } from './intents.ts';

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) throw new IntegrationError('Stripe.js has to be loaded with a script tag.');
const origin = new URL(script.src).origin;

type Result = Readonly<Record<string, unknown>>;

/** Errors come inside the result, as with the real one; only a wrong use of it is thrown. */
function resultOf(answer: Answer): Result {
  if (answer.error) return { error: plain(answer.error) };
  return isPayment(answer.intent) ? { paymentIntent: answer.intent } : { setupIntent: answer.intent };
}

const plain = (error: StripeError): StripeError => ({ ...error });

function createStripe(publishableKey: unknown, options: { readonly locale?: string } = {}) {
  if (typeof publishableKey !== 'string' || publishableKey === '') {
    throw new IntegrationError('Please call Stripe() with your publishable key. You used an empty string.');
  }
  if (/^(sk|rk)_/.test(publishableKey)) {
    throw new IntegrationError(
      'You should not use your secret key with Stripe.js. Please pass a publishable key instead.',
    );
  }
  const session: Session = { origin, publishableKey };
  const confirmWith = async (given: ConfirmOptions, operation: string): Promise<Result> =>
    resultOf(await confirmIntent(session, given, operation));
  return {
    elements: (given: ElementsOptions = {}) =>
      new Elements(session, { ...(options.locale === undefined ? {} : { locale: options.locale }), ...given }),
    confirmPayment: (given: ConfirmOptions) => confirmWith(given, 'confirmPayment'),
    confirmSetup: (given: ConfirmOptions) => confirmWith(given, 'confirmSetup'),
    handleNextAction: async ({ clientSecret }: { readonly clientSecret: string }) =>
      resultOf(await handleNextAction(session, clientSecret)),
    retrievePaymentIntent: async (secret: string) => resultOf(await retrieve(session, secret, 'retrievePaymentIntent')),
    retrieveSetupIntent: async (secret: string) => resultOf(await retrieve(session, secret, 'retrieveSetupIntent')),
    registerAppInfo: () => undefined,
    _registerWrapper: () => undefined,
  };
}

/** The name of the release, which `@stripe/stripe-js` compares with its own. */
createStripe.version = 'endive';

Object.assign(window, { Stripe: createStripe });
