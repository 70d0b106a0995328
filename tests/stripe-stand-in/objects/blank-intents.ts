import type Stripe from 'stripe';
import type { StoredIntent, World } from '../world.ts';

/** What the account offers where nobody restricts it. */
export function offeredTypes(currency: string): string[] {
  if (currency === 'eur') return ['card', 'link', 'paypal', 'sepa_debit', 'ideal'];
  if (currency === 'usd') return ['card', 'link', 'paypal', 'us_bank_account'];
  return ['card', 'link', 'paypal'];
}

export interface IntentInput {
  readonly amount: number;
  readonly currency: string;
  readonly customerId: string | null;
  readonly description: string | null;
  readonly invoiceId: string | null;
  readonly methodId: string | null;
  readonly metadata: Stripe.Metadata;
  readonly methodTypes: readonly string[];
}

export function newIntent(world: World, input: IntentInput): StoredIntent {
  const id = world.newId('pi');
  const object: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: input.amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: input.invoiceId === null ? { enabled: true, allow_redirects: 'always' } : null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: world.newId(`${id}_secret`),
    confirmation_method: 'automatic',
    created: world.seconds(),
    currency: input.currency,
    customer: input.customerId,
    customer_account: null,
    description: input.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: { ...input.metadata },
    next_action: null,
    on_behalf_of: null,
    payment_method: input.methodId,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: [...input.methodTypes],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: input.methodId === null ? 'requires_payment_method' : 'requires_confirmation',
    transfer_data: null,
    transfer_group: null,
  };
  const stored: StoredIntent = { object, invoiceId: input.invoiceId, waiting: null };
  world.intents.set(id, stored);
  world.emit('payment_intent.created', object);
  return stored;
}

export function blankSetup(world: World, customerId: string | null): Stripe.SetupIntent {
  const id = world.newId('seti');
  return {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
    cancellation_reason: null,
    client_secret: world.newId(`${id}_secret`),
    created: world.seconds(),
    customer: customerId,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card', 'link', 'paypal', 'sepa_debit'],
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage: 'off_session',
  };
}
