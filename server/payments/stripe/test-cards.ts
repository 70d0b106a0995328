/** The seller's demo customers pick cards by the names of the sandbox; these are Stripe's own for its test mode. */
import type Stripe from 'stripe';
import { GatewayError, type Keyed, type ProcessorPaymentMethod } from '../payment-gateway.ts';
import { asking } from './errors.ts';
import { readPaymentMethod } from './payment-method-label.ts';

/** Stripe saves no card that is declined at once; all its declines that can be saved are this one. */
const SAVED_AND_DECLINED = 'pm_card_chargeCustomerFail';
const ASKS_ALWAYS = 'pm_card_authenticationRequired';

const BY_SANDBOX_NAME: Readonly<Record<string, string>> = {
  visa_ok: 'pm_card_visa',
  mastercard_ok: 'pm_card_mastercard',
  three_d_secure_ok: ASKS_ALWAYS,
  three_d_secure_fails: 'pm_card_threeDSecureRequiredChargeDeclined',
  three_d_secure_abandoned: ASKS_ALWAYS,
  declined: SAVED_AND_DECLINED,
  insufficient_funds: SAVED_AND_DECLINED,
  expired_card: SAVED_AND_DECLINED,
  refund_pending: 'pm_card_pendingRefund',
  refund_fails: 'pm_card_refundFail',
};

/** `name`: of the sandbox's list, or Stripe's own, "pm_card_visa". Never with a live key. */
export async function saveTestCard(
  stripe: Stripe,
  livemode: boolean,
  input: { readonly customer: string; readonly name: string; readonly keyed: Keyed },
): Promise<ProcessorPaymentMethod> {
  if (livemode) throw new GatewayError('missing', 'There are no test cards in live mode.');
  const { customer, name, keyed } = input;
  const method = Object.hasOwn(BY_SANDBOX_NAME, name)
    ? BY_SANDBOX_NAME[name]
    : /^pm_\w+$/.test(name)
      ? name
      : undefined;
  if (method === undefined) throw new GatewayError('invalid_request', `Stripe has no test card for "${name}".`);
  return readPaymentMethod(await asking(() => stripe.paymentMethods.attach(method, { customer }, keyed)));
}
