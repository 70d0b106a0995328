import type { DeclineCode } from '../../contract/purchase.ts';
import type { ProcessorFailure } from '../payments/payment-gateway.ts';

/** The bank's reasons that may be shown. All others read "declined": never tell who holds a stolen card that it is known. */
const BY_BANK_REASON: Readonly<Record<string, DeclineCode>> = {
  insufficient_funds: 'insufficient_funds',
  withdrawal_count_limit_exceeded: 'limit_exceeded',
  card_velocity_exceeded: 'limit_exceeded',
  expired_card: 'expired_card',
  incorrect_cvc: 'incorrect_cvc',
  invalid_cvc: 'incorrect_cvc',
  card_not_supported: 'card_not_supported',
  currency_not_supported: 'card_not_supported',
  transaction_not_allowed: 'card_not_supported',
  authentication_required: 'authentication_required',
  processing_error: 'processing_error',
  reenter_transaction: 'processing_error',
  try_again_later: 'processing_error',
};

const BY_PROCESSOR_CODE: Readonly<Record<string, DeclineCode>> = {
  card_declined: 'card_declined',
  expired_card: 'expired_card',
  incorrect_cvc: 'incorrect_cvc',
  processing_error: 'processing_error',
  authentication_required: 'authentication_required',
  payment_intent_authentication_failure: 'authentication_failed',
  payment_intent_payment_attempt_expired: 'payment_expired',
  payment_method_not_available: 'card_not_supported',
};

/** Why a payment did not go through, in the words of the contract. */
export function declineCodeOf(failure: ProcessorFailure): DeclineCode {
  const byBank = failure.declineCode === null ? undefined : lookUp(BY_BANK_REASON, failure.declineCode);
  return byBank ?? lookUp(BY_PROCESSOR_CODE, failure.code) ?? 'unknown';
}

function lookUp(table: Readonly<Record<string, DeclineCode>>, key: string): DeclineCode | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
