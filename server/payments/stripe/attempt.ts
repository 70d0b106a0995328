/**
 * Which of our attempts a payment of Stripe's tells of. Stripe numbers none, and an answer may be lost, so what the payment
 * looked like before an attempt was sent is noted: whatever differs afterwards came of that attempt.
 */
import type Stripe from 'stripe';
import type { AttemptNotes } from './invoice-notes.ts';
import { idOf } from './ids.ts';

export function attemptOf(intent: Stripe.PaymentIntent, { answered, sent, seenBefore }: AttemptNotes): number {
  if (sent > answered) return fingerprintOf(intent) === seenBefore ? answered : sent;
  if (answered > 0) return answered;
  // Before the first attempt a payment is new, and nothing has to be noted to see that.
  return isNew(intent) ? 0 : 1;
}

export function fingerprintOf(intent: Stripe.PaymentIntent): string {
  const { status, latest_charge: charge, payment_method: method, last_payment_error: error } = intent;
  return [status, idOf(charge), idOf(method), error?.charge, error?.code].map((part) => part ?? '').join('|');
}

/** `requires_confirmation`: the customer has a default method, and nobody has tried it yet. */
function isNew({ status, latest_charge: charge, last_payment_error: error }: Stripe.PaymentIntent): boolean {
  const isWaiting = status === 'requires_payment_method' || status === 'requires_confirmation';
  return isWaiting && charge === null && error === null;
}
