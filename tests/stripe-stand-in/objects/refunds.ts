import type Stripe from 'stripe';
import { missingParameter, noSuch, refused } from '../http/stripe-error.ts';
import type { Reader } from '../http/reader.ts';
import type { World } from '../world.ts';
import { chargesOf } from './charges.ts';

export function createRefund(world: World, input: Reader): Stripe.Refund {
  const reason = input.oneOf('reason', ['duplicate', 'fraudulent', 'requested_by_customer']) ?? null;
  const charge = chargeToRefund(world, input);
  const left = charge.amount - charge.amount_refunded;
  if ([...world.disputes.values()].some((dispute) => dispute.charge === charge.id && dispute.status !== 'won')) {
    throw refused('This charge has been charged back and cannot be refunded.', { code: 'charge_disputed' });
  }
  if (left === 0) {
    throw refused(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  }
  const amount = input.integer('amount') ?? left;
  if (amount <= 0) throw refused('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' });
  if (amount > left) {
    throw refused(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
      param: 'amount',
    });
  }
  const behaviour = world.methods.get(charge.payment_method ?? '')?.behaviour;
  const refund = newRefund(world, charge, {
    amount,
    reason,
    metadata: input.metadata(),
    status: behaviour?.refund === 'later' ? 'pending' : 'succeeded',
  });
  if (behaviour?.refund === 'fails') failRefund(world, refund);
  return refund;
}

function chargeToRefund(world: World, input: Reader): Stripe.Charge {
  const chargeId = input.text('charge');
  const intentId = input.text('payment_intent');
  if (chargeId === undefined && intentId === undefined) throw missingParameter('payment_intent');
  if (chargeId !== undefined) {
    const charge = world.charges.get(chargeId);
    if (!charge) throw noSuch('charge', chargeId, 'charge');
    if (charge.status !== 'succeeded') throw refused('This charge did not succeed and cannot be refunded.');
    return charge;
  }
  if (!world.intents.has(intentId ?? '')) throw noSuch('payment_intent', intentId ?? '', 'payment_intent');
  const paid = chargesOf(world, intentId ?? '').find((charge) => charge.status === 'succeeded');
  if (paid) return paid;
  throw refused('This PaymentIntent does not have a successful charge to refund.', { param: 'payment_intent' });
}

function newRefund(
  world: World,
  charge: Stripe.Charge,
  input: {
    readonly amount: number;
    readonly reason: Stripe.Refund.Reason | null;
    readonly metadata: Stripe.Metadata;
    readonly status: 'pending' | 'succeeded';
  },
): Stripe.Refund {
  const refund: Stripe.Refund = {
    id: world.newId('re'),
    object: 'refund',
    amount: input.amount,
    balance_transaction: world.newId('txn'),
    charge: charge.id,
    created: world.seconds(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata: input.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: input.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: input.status,
    transfer_reversal: null,
  };
  world.refunds.set(refund.id, refund);
  charge.amount_refunded += refund.amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  world.emit('refund.created', refund);
  world.emit('charge.refunded', charge);
  return refund;
}

/** The money comes back to the seller: the bank of the customer would not take it. */
export function failRefund(world: World, refund: Stripe.Refund): void {
  if (refund.status === 'failed' || refund.status === 'canceled') throw refused('The refund has ended.');
  refund.status = 'failed';
  refund.failure_reason = 'expired_or_canceled_card';
  giveUp(world, refund);
  world.emit('refund.failed', refund);
  updated(world, refund);
}

export function cancelRefund(world: World, refund: Stripe.Refund): void {
  if (refund.status !== 'pending') throw refused('Only a pending refund can be canceled.');
  refund.status = 'canceled';
  giveUp(world, refund);
  updated(world, refund);
}

export function completeRefund(world: World, refund: Stripe.Refund): void {
  if (refund.status !== 'pending') throw refused('The refund is not pending.');
  refund.status = 'succeeded';
  updated(world, refund);
}

function updated(world: World, refund: Stripe.Refund): void {
  world.emit('refund.updated', refund);
  world.emit('charge.refund.updated', refund);
}

function giveUp(world: World, refund: Stripe.Refund): void {
  const charge = world.charges.get(String(refund.charge));
  if (!charge) return;
  charge.amount_refunded -= refund.amount;
  charge.refunded = false;
  world.emit('charge.updated', charge);
}
