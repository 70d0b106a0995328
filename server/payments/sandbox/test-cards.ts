/** Pretend cards, picked from a list by name. They have no number: none is ever typed or sent. */
import type { ProcessorFailure, ProcessorPaymentMethod } from '../payment-gateway.ts';

/** How the events about a payment reach the server. */
export type DeliveryMode = 'normal' | 'twice' | 'late' | 'never' | 'out_of_order';

export type CardOutcome =
  | { readonly kind: 'approved' }
  | { readonly kind: 'declined'; readonly failure: ProcessorFailure }
  /** The bank asks the customer. `answer`: whether an approval counts; `null`: no answer ever reaches the bank. */
  | { readonly kind: 'challenge'; readonly answer: 'counts' | 'fails' | null }
  /** Known only after a while. `slow`: the call itself waits for it. */
  | { readonly kind: 'later'; readonly wait: 'slow' | 'processing'; readonly failure: ProcessorFailure | null };

export interface TestCard {
  readonly key: string;
  readonly name: string;
  readonly brand: string;
  readonly last4: string;
  readonly outcome: CardOutcome;
  /** The payment happens, and its answer never arrives. */
  readonly losesAnswer?: boolean;
  readonly deliveryMode?: DeliveryMode;
  /** The holder complains to the bank some time after paying. */
  readonly isDisputedLater?: boolean;
  /** What becomes of refunds; at once when absent. */
  readonly refunds?: 'succeed_later' | 'fail_later';
  readonly expiry?: { readonly month: number; readonly year: number };
}

const APPROVED: CardOutcome = { kind: 'approved' };
const DEFAULT_EXPIRY = { month: 12, year: 2034 };

const declined = (code: string, declineCode: string | null = null): CardOutcome => ({
  kind: 'declined',
  failure: { code, declineCode },
});
const bankDeclined = (declineCode: string): CardOutcome => declined('card_declined', declineCode);

export const testCards: readonly TestCard[] = [
  { key: 'visa_ok', name: 'Visa, approved', brand: 'visa', last4: '4242', outcome: APPROVED },
  { key: 'mastercard_ok', name: 'Mastercard, approved', brand: 'mastercard', last4: '4444', outcome: APPROVED },
  {
    key: 'three_d_secure_ok',
    name: '3-D Secure, approved when you approve',
    brand: 'visa',
    last4: '3220',
    outcome: { kind: 'challenge', answer: 'counts' },
  },
  {
    key: 'three_d_secure_fails',
    name: '3-D Secure, fails',
    brand: 'visa',
    last4: '3063',
    outcome: { kind: 'challenge', answer: 'fails' },
  },
  {
    key: 'three_d_secure_abandoned',
    name: '3-D Secure, answer never arrives',
    brand: 'visa',
    last4: '3097',
    outcome: { kind: 'challenge', answer: null },
  },
  { key: 'declined', name: 'Visa, declined', brand: 'visa', last4: '0002', outcome: bankDeclined('generic_decline') },
  {
    key: 'insufficient_funds',
    name: 'Visa, insufficient funds',
    brand: 'visa',
    last4: '9995',
    outcome: bankDeclined('insufficient_funds'),
  },
  {
    key: 'expired_card',
    name: 'Mastercard, expired',
    brand: 'mastercard',
    last4: '0069',
    outcome: declined('expired_card', 'expired_card'),
    expiry: { month: 8, year: 2025 },
  },
  {
    key: 'incorrect_cvc',
    name: 'Visa, wrong security code',
    brand: 'visa',
    last4: '0127',
    outcome: declined('incorrect_cvc', 'incorrect_cvc'),
  },
  {
    key: 'stolen_card',
    name: 'Visa, reported stolen',
    brand: 'visa',
    last4: '9979',
    outcome: bankDeclined('stolen_card'),
  },
  {
    key: 'limit_exceeded',
    name: 'Amex, limit exceeded',
    brand: 'amex',
    last4: '6975',
    outcome: bankDeclined('card_velocity_exceeded'),
  },
  {
    key: 'card_not_supported',
    name: 'Amex, not supported',
    brand: 'amex',
    last4: '1001',
    outcome: bankDeclined('card_not_supported'),
  },
  {
    key: 'processing_error',
    name: 'Visa, error at the bank',
    brand: 'visa',
    last4: '0119',
    outcome: declined('processing_error'),
  },
  {
    key: 'slow',
    name: 'Visa, approved after a few seconds',
    brand: 'visa',
    last4: '0077',
    outcome: { kind: 'later', wait: 'slow', failure: null },
  },
  {
    key: 'processing_then_ok',
    name: 'Visa, processing, then approved',
    brand: 'visa',
    last4: '5156',
    outcome: { kind: 'later', wait: 'processing', failure: null },
  },
  {
    key: 'processing_then_failed',
    name: 'Visa, processing, then declined',
    brand: 'visa',
    last4: '5157',
    outcome: {
      kind: 'later',
      wait: 'processing',
      failure: { code: 'card_declined', declineCode: 'insufficient_funds' },
    },
  },
  {
    key: 'response_lost',
    name: 'Visa, charged but the answer is lost',
    brand: 'visa',
    last4: '0500',
    outcome: APPROVED,
    losesAnswer: true,
  },
  {
    key: 'webhook_twice',
    name: 'Visa, told twice',
    brand: 'visa',
    last4: '0202',
    outcome: APPROVED,
    deliveryMode: 'twice',
  },
  {
    key: 'webhook_late',
    name: 'Visa, told late',
    brand: 'visa',
    last4: '0303',
    outcome: APPROVED,
    deliveryMode: 'late',
  },
  {
    key: 'webhook_never',
    name: 'Visa, never told',
    brand: 'visa',
    last4: '0404',
    outcome: APPROVED,
    deliveryMode: 'never',
  },
  {
    key: 'webhook_out_of_order',
    name: 'Visa, told out of order',
    brand: 'visa',
    last4: '0505',
    outcome: APPROVED,
    deliveryMode: 'out_of_order',
  },
  {
    key: 'disputed_later',
    name: 'Visa, disputed later',
    brand: 'visa',
    last4: '0259',
    outcome: APPROVED,
    isDisputedLater: true,
  },
  {
    key: 'refund_pending',
    name: 'Visa, refunds take a while',
    brand: 'visa',
    last4: '7726',
    outcome: APPROVED,
    refunds: 'succeed_later',
  },
  {
    key: 'refund_fails',
    name: 'Visa, refunds fail later',
    brand: 'visa',
    last4: '5126',
    outcome: APPROVED,
    refunds: 'fail_later',
  },
];

export function findTestCard(key: string): TestCard | null {
  return testCards.find((card) => card.key === key) ?? null;
}

export function asPaymentMethod(id: string, card: TestCard): ProcessorPaymentMethod {
  const { month, year } = card.expiry ?? DEFAULT_EXPIRY;
  return {
    id,
    type: 'card',
    label: card.name,
    card: { brand: card.brand, last4: card.last4, expiryMonth: month, expiryYear: year },
    // Nobody is there to answer a challenge.
    chargeableOffSession: card.outcome.kind !== 'challenge',
  };
}
