import type Stripe from 'stripe';
import { refused } from '../http/stripe-error.ts';
import type { World } from '../world.ts';

const EVIDENCE_DAYS = 7;

export function openDispute(
  world: World,
  charge: Stripe.Charge,
  input: { readonly reason: string; readonly amount?: number },
): Stripe.Dispute {
  const open = [...world.disputes.values()].find(
    (dispute) => dispute.charge === charge.id && dispute.status === 'needs_response',
  );
  if (open) throw refused('The charge is disputed already.', { code: 'charge_disputed' });
  const dispute: Stripe.Dispute = {
    id: world.newId('du'),
    object: 'dispute',
    amount: input.amount ?? charge.amount - charge.amount_refunded,
    balance_transactions: [],
    charge: charge.id,
    created: world.seconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence(),
    evidence_details: {
      due_by: world.seconds() + EVIDENCE_DAYS * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: 'manual',
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: input.reason,
    status: 'needs_response',
  };
  charge.disputed = true;
  world.disputes.set(dispute.id, dispute);
  move(world, dispute, -dispute.amount);
  world.emit('charge.dispute.created', dispute);
  world.emit('charge.dispute.funds_withdrawn', dispute);
  world.emit('charge.updated', charge);
  return dispute;
}

export function closeDispute(world: World, dispute: Stripe.Dispute, outcome: 'won' | 'lost'): void {
  if (dispute.status === 'won' || dispute.status === 'lost') throw refused('The dispute is closed.');
  dispute.status = outcome;
  if (outcome === 'won') {
    move(world, dispute, dispute.amount);
    world.emit('charge.dispute.funds_reinstated', dispute);
  }
  world.emit('charge.dispute.closed', dispute);
}

function move(world: World, dispute: Stripe.Dispute, amount: number): void {
  dispute.balance_transactions.push({
    id: world.newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: world.seconds(),
    balance_type: 'payments',
    created: world.seconds(),
    currency: dispute.currency,
    description: amount < 0 ? 'Chargeback withdrawal' : 'Chargeback reversal',
    exchange_rate: null,
    fee: 0,
    fee_details: [],
    net: amount,
    reporting_category: amount < 0 ? 'dispute' : 'dispute_reversal',
    source: dispute.id,
    status: 'available',
    type: 'adjustment',
  });
}

export function warnOfFraud(world: World, charge: Stripe.Charge): Stripe.Radar.EarlyFraudWarning {
  const warning: Stripe.Radar.EarlyFraudWarning = {
    id: world.newId('issfr'),
    object: 'radar.early_fraud_warning',
    actionable: true,
    charge: charge.id,
    created: world.seconds(),
    fraud_type: 'made_with_stolen_card',
    livemode: false,
    payment_intent: String(charge.payment_intent),
  };
  world.fraudWarnings.set(warning.id, warning);
  world.emit('radar.early_fraud_warning.created', warning);
  return warning;
}

function noEvidence(): Stripe.Dispute.Evidence {
  return {
    access_activity_log: null,
    billing_address: null,
    cancellation_policy: null,
    cancellation_policy_disclosure: null,
    cancellation_rebuttal: null,
    customer_communication: null,
    customer_email_address: null,
    customer_name: null,
    customer_purchase_ip: null,
    customer_signature: null,
    duplicate_charge_documentation: null,
    duplicate_charge_explanation: null,
    duplicate_charge_id: null,
    enhanced_evidence: {},
    product_description: null,
    receipt: null,
    refund_policy: null,
    refund_policy_disclosure: null,
    refund_refusal_explanation: null,
    service_date: null,
    service_documentation: null,
    shipping_address: null,
    shipping_carrier: null,
    shipping_date: null,
    shipping_documentation: null,
    shipping_tracking_number: null,
    uncategorized_file: null,
    uncategorized_text: null,
  };
}
