/**
 * Pretend payment methods, named as Stripe names its test methods. None has a number: none is ever typed or sent.
 * Names that Stripe does not have begin with `pm_stand_in_`.
 */
export type Authentication = 'never' | 'always' | 'unless_set_up';

export interface Decline {
  readonly code: string;
  readonly declineCode: string;
  readonly adviceCode: 'confirm_card_data' | 'do_not_try_again' | 'try_again_later' | null;
  readonly message: string;
}

export interface TestMethod {
  readonly name: string;
  readonly label: string;
  readonly type: 'card' | 'sepa_debit' | 'us_bank_account' | 'link' | 'ideal' | 'paypal';
  readonly brand: string;
  readonly last4: string;
  readonly funding: 'credit' | 'debit' | 'prepaid';
  readonly expiry: { readonly month: number; readonly year: number };
  readonly wallet: 'apple_pay' | 'google_pay' | null;
  readonly attaches: boolean;
  readonly authentication: Authentication;
  /** How the customer's bank answers the challenge: as the customer does, always with no, or never. */
  readonly challenge: 'as_answered' | 'fails' | 'unanswered';
  readonly decline: Decline | null;
  /** `later`: the money is `processing` until the bank answers. */
  readonly settles: 'now' | 'later';
  readonly lateFailure: Decline | null;
  readonly disputed: 'fraudulent' | 'product_not_received' | null;
  readonly fraudWarning: boolean;
  readonly refund: 'now' | 'later' | 'fails';
}

const base: Omit<TestMethod, 'name' | 'label' | 'last4'> = {
  type: 'card',
  brand: 'visa',
  funding: 'credit',
  expiry: { month: 12, year: 2034 },
  wallet: null,
  attaches: true,
  authentication: 'never',
  challenge: 'as_answered',
  decline: null,
  settles: 'now',
  lateFailure: null,
  disputed: null,
  fraudWarning: false,
  refund: 'now',
};

const method = (name: string, label: string, last4: string, differs: Partial<TestMethod> = {}): TestMethod => ({
  ...base,
  ...differs,
  name,
  label,
  last4,
});

const declined = (
  declineCode: string,
  message: string,
  adviceCode: Decline['adviceCode'] = null,
  code = 'card_declined',
): Decline => ({ code, declineCode, adviceCode, message });

const INSUFFICIENT = declined('insufficient_funds', 'Your card has insufficient funds.', 'try_again_later');
const GENERIC = declined('generic_decline', 'Your card was declined.', 'try_again_later');
const LOST = declined('lost_card', 'Your card was declined.', 'do_not_try_again');
const STOLEN = declined('stolen_card', 'Your card was declined.', 'do_not_try_again');
const DO_NOT_HONOR = declined('do_not_honor', 'Your card was declined.', 'try_again_later');
const EXPIRED = declined('expired_card', 'Your card has expired.', 'do_not_try_again', 'expired_card');
const WRONG_CVC = declined(
  'incorrect_cvc',
  "Your card's security code is incorrect.",
  'confirm_card_data',
  'incorrect_cvc',
);
const PROCESSING_ERROR = declined(
  'processing_error',
  'An error occurred while processing your card. Try again in a little bit.',
  'try_again_later',
  'processing_error',
);
const DEBIT_FAILED = declined(
  'insufficient_funds',
  "The customer's account has insufficient funds to cover this payment.",
  null,
  'payment_intent_payment_attempt_failed',
);

export const testMethods: readonly TestMethod[] = [
  method('pm_card_visa', 'Visa', '4242'),
  method('pm_card_visa_debit', 'Visa, debit', '5556', { funding: 'debit' }),
  method('pm_card_mastercard', 'Mastercard', '4444', { brand: 'mastercard' }),
  method('pm_card_amex', 'American Express', '8431', { brand: 'amex' }),
  method('pm_card_authenticationRequired', 'Visa, always asks', '3184', { authentication: 'always' }),
  method('pm_card_authenticationRequiredOnSetup', 'Visa, asks unless set up', '3155', {
    authentication: 'unless_set_up',
  }),
  method('pm_card_authenticationRequiredSetupForOffSession', 'Visa, already set up', '0446'),
  method('pm_card_threeDSecure2Required', 'Visa, 3-D Secure 2', '3220', { authentication: 'always' }),
  method('pm_card_authenticationRequiredChargeDeclinedInsufficientFunds', 'Visa, asks, then no funds', '3178', {
    authentication: 'always',
    decline: INSUFFICIENT,
  }),
  method('pm_card_threeDSecureRequiredChargeDeclined', 'Visa, 3-D Secure, then declined', '1629', {
    authentication: 'always',
    decline: GENERIC,
  }),
  method('pm_stand_in_threeDSecureFails', 'Visa, 3-D Secure fails', '3063', {
    authentication: 'always',
    challenge: 'fails',
  }),
  method('pm_stand_in_threeDSecureUnanswered', 'Visa, 3-D Secure never answers', '3097', {
    authentication: 'always',
    challenge: 'unanswered',
  }),
  method('pm_card_chargeCustomerFail', 'Visa, saved but declined', '0341', { decline: GENERIC }),
  method('pm_card_visa_chargeDeclined', 'Visa, declined', '0002', { decline: GENERIC, attaches: false }),
  method('pm_card_visa_chargeDeclinedInsufficientFunds', 'Visa, no funds', '9995', {
    decline: INSUFFICIENT,
    attaches: false,
  }),
  method('pm_card_visa_chargeDeclinedLostCard', 'Visa, lost', '9987', { decline: LOST, attaches: false }),
  method('pm_card_visa_chargeDeclinedStolenCard', 'Visa, stolen', '9979', { decline: STOLEN, attaches: false }),
  method('pm_card_chargeDeclinedExpiredCard', 'Visa, expired', '0069', { decline: EXPIRED, attaches: false }),
  method('pm_card_chargeDeclinedIncorrectCvc', 'Visa, wrong code', '0127', { decline: WRONG_CVC, attaches: false }),
  method('pm_card_chargeDeclinedProcessingError', 'Visa, processing error', '0119', {
    decline: PROCESSING_ERROR,
    attaches: false,
  }),
  // The same causes with cards that can be saved first, which is what a portal with saved cards needs.
  method('pm_stand_in_savedInsufficientFunds', 'Visa, saved, no funds', '9996', { decline: INSUFFICIENT }),
  method('pm_stand_in_savedLostCard', 'Visa, saved, lost', '9988', { decline: LOST }),
  method('pm_stand_in_savedDoNotHonor', 'Visa, saved, not honoured', '9961', { decline: DO_NOT_HONOR }),
  method('pm_stand_in_savedExpiredCard', 'Mastercard, saved, expired', '0070', {
    brand: 'mastercard',
    decline: EXPIRED,
    expiry: { month: 8, year: 2025 },
  }),
  method('pm_stand_in_savedIncorrectCvc', 'Visa, saved, wrong code', '0128', { decline: WRONG_CVC }),
  method('pm_stand_in_expiringSoon', 'Visa, expires soon', '4343', { expiry: { month: 12, year: 2026 } }),
  method('pm_card_createDispute', 'Visa, disputed as fraud', '0259', { disputed: 'fraudulent' }),
  method('pm_card_createDisputeProductNotReceived', 'Visa, disputed, not received', '2685', {
    disputed: 'product_not_received',
  }),
  method('pm_card_createIssuerFraudRecord', 'Visa, fraud warning', '5423', { fraudWarning: true }),
  method('pm_card_pendingRefund', 'Visa, slow refund', '7726', { refund: 'later' }),
  method('pm_card_refundFail', 'Visa, refund fails', '5126', { refund: 'fails' }),
  method('pm_stand_in_cardProcessing', 'Visa, processing for a while', '6101', { settles: 'later' }),
  method('pm_stand_in_applePay', 'Apple Pay', '4242', { wallet: 'apple_pay' }),
  method('pm_stand_in_googlePay', 'Google Pay', '4242', { wallet: 'google_pay' }),
  method('pm_sepaDebit', 'SEPA debit', '3000', { type: 'sepa_debit', settles: 'later', refund: 'later' }),
  method('pm_stand_in_sepaDebitFails', 'SEPA debit, returned', '2001', {
    type: 'sepa_debit',
    settles: 'later',
    lateFailure: DEBIT_FAILED,
    refund: 'later',
  }),
  method('pm_usBankAccount_success', 'US bank account', '6789', {
    type: 'us_bank_account',
    settles: 'later',
    refund: 'later',
  }),
  method('pm_stand_in_link', 'Link', '', { type: 'link' }),
  method('pm_stand_in_paypal', 'PayPal, leaves the page', '', { type: 'paypal', authentication: 'unless_set_up' }),
  method('pm_stand_in_ideal', 'iDEAL, leaves the page', '', {
    type: 'ideal',
    authentication: 'always',
    attaches: false,
  }),
];

export function findTestMethod(name: string): TestMethod | undefined {
  return testMethods.find((candidate) => candidate.name === name);
}

/** Methods that the customer approves on a page of their own. */
export const leavesThePage = (candidate: TestMethod): boolean =>
  candidate.type === 'ideal' || candidate.type === 'paypal';
