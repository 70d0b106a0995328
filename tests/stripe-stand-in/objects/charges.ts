/** The attempts to take money, and the record of those that did. */
import type Stripe from 'stripe';
import type { Decline } from '../test-methods.ts';
import type { StoredIntent, StoredMethod, World } from '../world.ts';

export function newCharge(
  world: World,
  intent: StoredIntent,
  method: StoredMethod,
  result: { readonly status: 'succeeded' | 'pending' } | { readonly status: 'failed'; readonly decline: Decline },
): Stripe.Charge {
  const decline = result.status === 'failed' ? result.decline : null;
  const { object } = intent;
  const charge: Stripe.Charge = {
    id: world.newId('ch'),
    object: 'charge',
    amount: object.amount,
    amount_captured: result.status === 'failed' ? 0 : object.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: result.status === 'succeeded' ? world.newId('txn') : null,
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: 'STAND-IN',
    captured: result.status !== 'failed',
    created: world.seconds(),
    currency: object.currency,
    customer: object.customer,
    description: object.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: { ...object.metadata },
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: result.status === 'succeeded',
    payment_intent: object.id,
    payment_method: method.object.id,
    payment_method_details: detailsOf(method),
    receipt_email: null,
    receipt_number: null,
    receipt_url: result.status === 'failed' ? null : `${world.url}/hosted/receipts/${object.id}`,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: result.status,
    transfer_data: null,
    transfer_group: null,
  };
  world.charges.set(charge.id, charge);
  object.latest_charge = charge.id;
  world.emit(result.status === 'failed' ? 'charge.failed' : `charge.${result.status}`, charge);
  return charge;
}

function outcomeOf(decline: Decline | null): Stripe.Charge.Outcome {
  return {
    advice_code: decline?.adviceCode ?? null,
    network_advice_code: null,
    network_decline_code: decline ? '05' : null,
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline?.declineCode ?? null,
    risk_level: 'normal',
    risk_score: 10,
    seller_message: decline ? 'The bank returned a decline code.' : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  };
}

function detailsOf(method: StoredMethod): Stripe.Charge.PaymentMethodDetails {
  const { object, behaviour } = method;
  if (!object.card) return { type: object.type };
  return {
    type: 'card',
    card: {
      amount_authorized: null,
      authorization_code: null,
      brand: object.card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: object.card.country,
      electronic_commerce_indicator: null,
      exp_month: object.card.exp_month,
      exp_year: object.card.exp_year,
      fingerprint: `fingerprint_${behaviour.name}`,
      funding: object.card.funding,
      installments: null,
      last4: object.card.last4,
      mandate: null,
      network: object.card.brand,
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}

export function chargesOf(world: World, intentId: string): Stripe.Charge[] {
  return [...world.charges.values()].filter((charge) => charge.payment_intent === intentId);
}
