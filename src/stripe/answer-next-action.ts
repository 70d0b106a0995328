import type {
  PaymentIntent,
  PaymentIntentOrSetupIntentResult,
  PaymentIntentResult,
  Stripe,
  StripeError,
} from '@stripe/stripe-js';
import type { NextAction } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import type { AuthenticationResult, StripeSurroundings } from '../purchase/authenticator.ts';
import { loadStripe } from './load-stripe.ts';
import { forgetRedirect, intentIdOf, rememberRedirect, withoutStripeParameters } from './redirect-record.ts';

type StripeAction = Extract<NextAction, { readonly type: 'stripe_next_action' }>;
type Answer = PaymentIntentResult | PaymentIntentOrSetupIntentResult;

interface AnswerOptions extends StripeSurroundings {
  readonly purchaseId: string;
  readonly signal: AbortSignal;
}

/**
 * Lets the customer's bank ask, on top of the page. What Stripe answers is a hint for the screen and never for the money: after
 * `answered` the server looks. Rejects with a `BillingError` when the bank could not be asked at all.
 */
export async function answerNextAction(action: StripeAction, options: AnswerOptions): Promise<AuthenticationResult> {
  const { clientSecret, publishableKey, scriptUrl } = action;
  const stripe = await loadStripe({ publishableKey, scriptUrl, livemode: options.livemode() }, options.locale());
  if (options.signal.aborted) return 'dismissed';
  // Should the bank take over the whole page, this is how the tab knows what it comes back to.
  rememberRedirect({ kind: 'purchase', intentId: intentIdOf(clientSecret), purchaseId: options.purchaseId });
  try {
    const answer = await options.aside(() => untilAborted(ask(stripe, action), options.signal));
    return answer === null ? 'dismissed' : resultOf(answer);
  } finally {
    forgetRedirect();
  }
}

async function ask(stripe: Stripe, { clientSecret, step }: StripeAction): Promise<Answer> {
  const { paymentIntent } = await stripe.retrievePaymentIntent(clientSecret);
  if (step === 'handle' && !isLostAtBank(paymentIntent)) return stripe.handleNextAction({ clientSecret });
  // Declined while nobody was there, the intent has forgotten its method and remembers only what was tried.
  const tried = paymentIntent?.last_payment_error?.payment_method?.id;
  const method = paymentIntent?.payment_method == null ? tried : undefined;
  return stripe.confirmPayment({
    clientSecret,
    confirmParams: {
      return_url: withoutStripeParameters(location.href),
      ...(method !== undefined && { payment_method: method }),
    },
    redirect: 'if_required',
  });
}

/** The server cannot say where a bank with a page of its own shall send the customer back to; this page can. */
function isLostAtBank(intent: PaymentIntent | undefined): boolean {
  const redirect = intent?.next_action?.redirect_to_url;
  return redirect != null && redirect.return_url == null;
}

function resultOf(answer: Answer): AuthenticationResult {
  if (answer.error !== undefined) return afterError(answer.error);
  // Still asking: the customer closed the bank's window without an answer.
  const status = 'paymentIntent' in answer ? answer.paymentIntent?.status : undefined;
  return status === 'requires_action' ? 'dismissed' : 'answered';
}

function afterError({ code, message, type }: StripeError): AuthenticationResult {
  switch (type) {
    case 'card_error':
    case 'validation_error':
      return 'answered';
    case 'invalid_request_error':
      // The customer did not approve, or it was answered elsewhere meanwhile: the server knows which.
      if (code === 'payment_intent_authentication_failure' || code === 'payment_intent_unexpected_state') {
        return 'answered';
      }
      throw new BillingError('not_supported', message ?? 'Stripe refused to show the challenge');
    default:
      throw new BillingError('payment_script_blocked', message ?? 'The bank could not be reached');
  }
}

/** The bank's window is Stripe's to close; a dialog that is gone does not wait for it. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
    promise.then(resolve, reject);
  });
}
