/**
 * The pretend bank: how a charge on each test card ends. The cards are those of the server's sandbox processor, by the
 * same keys; a test compares the two lists. Those that differ only in how webhooks arrive are approved here.
 */
import type { DeclineCode } from 'billing-portal-contract';

export type BankOutcome = 'approve' | DeclineCode;

export type BankAnswer =
  | { readonly kind: 'now'; readonly outcome: BankOutcome }
  /** The bank wants to see the customer first; `then` follows an approval, `null`: no answer ever arrives. */
  | { readonly kind: 'challenge'; readonly then: BankOutcome | null }
  /** The money is on its way; the bank says later what became of it. */
  | { readonly kind: 'processing'; readonly then: BankOutcome }
  /** Approved, but the answer takes its time. */
  | { readonly kind: 'slow' }
  /** Charged, and then the line goes dead: nobody knows until somebody looks. */
  | { readonly kind: 'answer_lost' };

export interface TestCard {
  readonly key: string;
  readonly name: string;
  readonly brand: string;
  readonly last4: string;
  readonly answer: BankAnswer;
}

const approved: BankAnswer = { kind: 'now', outcome: 'approve' };

function card(key: string, name: string, brand: string, last4: string, answer: BankAnswer = approved): TestCard {
  return { key, name, brand, last4, answer };
}

function declined(outcome: DeclineCode): BankAnswer {
  return { kind: 'now', outcome };
}

export const testCards: readonly TestCard[] = [
  card('visa_ok', 'Visa, approved', 'visa', '4242'),
  card('mastercard_ok', 'Mastercard, approved', 'mastercard', '4444'),
  card('three_d_secure_ok', '3-D Secure, approved when you approve', 'visa', '3220', {
    kind: 'challenge',
    then: 'approve',
  }),
  card('three_d_secure_fails', '3-D Secure, fails', 'visa', '3063', {
    kind: 'challenge',
    then: 'authentication_failed',
  }),
  card('three_d_secure_abandoned', '3-D Secure, answer never arrives', 'visa', '3097', {
    kind: 'challenge',
    then: null,
  }),
  card('declined', 'Visa, declined', 'visa', '0002', declined('card_declined')),
  card('insufficient_funds', 'Visa, insufficient funds', 'visa', '9995', declined('insufficient_funds')),
  card('expired_card', 'Mastercard, expired', 'mastercard', '0069', declined('expired_card')),
  card('incorrect_cvc', 'Visa, wrong security code', 'visa', '0127', declined('incorrect_cvc')),
  // Never told apart from any other decline.
  card('stolen_card', 'Visa, reported stolen', 'visa', '9979', declined('card_declined')),
  card('limit_exceeded', 'Amex, limit exceeded', 'amex', '6975', declined('limit_exceeded')),
  card('card_not_supported', 'Amex, not supported', 'amex', '1001', declined('card_not_supported')),
  card('processing_error', 'Visa, error at the bank', 'visa', '0119', declined('processing_error')),
  card('slow', 'Visa, approved after a few seconds', 'visa', '0077', { kind: 'slow' }),
  card('processing_then_ok', 'Visa, processing, then approved', 'visa', '5156', {
    kind: 'processing',
    then: 'approve',
  }),
  card('processing_then_failed', 'Visa, processing, then declined', 'visa', '5157', {
    kind: 'processing',
    then: 'insufficient_funds',
  }),
  card('response_lost', 'Visa, charged but the answer is lost', 'visa', '0500', { kind: 'answer_lost' }),
  card('webhook_twice', 'Visa, told twice', 'visa', '0202'),
  card('webhook_late', 'Visa, told late', 'visa', '0303'),
  card('webhook_never', 'Visa, never told', 'visa', '0404'),
  card('webhook_out_of_order', 'Visa, told out of order', 'visa', '0505'),
  card('disputed_later', 'Visa, disputed later', 'visa', '0259'),
  card('refund_pending', 'Visa, refunds take a while', 'visa', '7726'),
  card('refund_fails', 'Visa, refunds fail later', 'visa', '5126'),
];

export function testCard(key: string): TestCard | null {
  return testCards.find((candidate) => candidate.key === key) ?? null;
}
