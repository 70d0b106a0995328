import type { PaymentIntentOrSetupIntentResult, PaymentIntentResult, StripeError } from '@stripe/stripe-js';
import type { NextAction } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import type { AuthenticationResult } from '../purchase/authenticator.ts';
import { loadStripe } from './load-stripe.ts';

export type StripeAction = Extract<NextAction, { readonly type: 'stripe_next_action' }>;

export interface AnswerOptions {
  readonly livemode: boolean;
  readonly locale: string;
  /** Where a bank that takes over the page sends the customer back to. The server has the last word on it. */
  readonly returnUrl: string;
}

/**
 * Lets the customer's bank ask, on top of the page. What Stripe answers is a hint for the screen and never for the money: after
 * `answered` the server looks. Rejects with a `BillingError` when the bank could not be asked at all.
 */
export async function answerNextAction(action: StripeAction, options: AnswerOptions): Promise<AuthenticationResult> {
  const { clientSecret, publishableKey, scriptUrl } = action;
  const stripe = await loadStripe({ publishableKey, scriptUrl, livemode: options.livemode }, options.locale);
  const result: PaymentIntentResult | PaymentIntentOrSetupIntentResult =
    action.step === 'handle'
      ? await stripe.handleNextAction({ clientSecret })
      : await stripe.confirmPayment({
          clientSecret,
          confirmParams: { return_url: options.returnUrl },
          redirect: 'if_required',
        });
  if (result.error !== undefined) return afterError(result.error);
  // Still asking: the customer closed the bank's window without an answer.
  const status = 'paymentIntent' in result ? result.paymentIntent?.status : undefined;
  return status === 'requires_action' ? 'dismissed' : 'answered';
}

function afterError({ code, message, type }: StripeError): AuthenticationResult {
  switch (type) {
    case 'card_error':
    case 'validation_error':
      return 'answered';
    case 'invalid_request_error':
      // The customer did not approve, or it was answered elsewhere meanwhile: the server knows which.
      if (code === 'payment_intent_authentication_failure' || code === 'payment_intent_unexpected_state')
        return 'answered';
      throw new BillingError('not_supported', message ?? 'Stripe refused to show the challenge');
    default:
      throw new BillingError('payment_script_blocked', message ?? 'The bank could not be reached');
  }
}
