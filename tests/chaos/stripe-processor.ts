/** Stripe as the server sees it: the stand-in, or whatever listens at STRIPE_API_BASE. */
import Stripe from 'stripe';
import { startStripeStandIn } from '../stripe-stand-in/stand-in.ts';
import type { BankStep, ProcessorCharge, ProcessorUnderTest } from './processor.ts';
import { connectControl, type StandInControl } from './stand-in-control.ts';
import { WEBHOOK_PLANS } from './stripe-weather.ts';

const SECRET = 'whsec_chaos';
const PAGE = 100;
const ALL = { limit: 10_000 };
/** Longer than the stand-in's banks take. */
const BANK_SECONDS = 10;

export async function stripeProcessor(seed: number): Promise<ProcessorUnderTest> {
  const given = process.env['STRIPE_API_BASE'];
  const standIn = given ? null : await startStripeStandIn({ seed, secrets: { webhooks: [SECRET] } });
  const apiBase = given ?? standIn?.url ?? '';
  const control = await connectControl(apiBase);
  const secretKey = process.env['STRIPE_SECRET_KEY'] ?? 'sk_test_chaos';
  const { hostname, port, protocol } = new URL(apiBase);
  const isPlain = protocol === 'http:';
  const stripe = new Stripe(secretKey, {
    host: hostname,
    port: port === '' ? (isPlain ? 80 : 443) : port,
    protocol: isPlain ? 'http' : 'https',
    telemetry: false,
  });
  return {
    name: 'stripe',
    stripe: { apiBase, secretKey, publishableKey: 'pk_test_chaos', webhookSecrets: [SECRET] },
    servers: 3,

    prepare: async (wave, webhookUrl) => {
      const weather = wave[0]?.weather ?? 'told';
      const url = weather === 'not_told' ? null : webhookUrl;
      await control.post('webhooks', { ...WEBHOOK_PLANS[weather], url, secrets: [SECRET] });
      for (const { httpFault } of wave) if (httpFault) await control.post('faults', httpFault);
      if (wave.some(({ expiresKeys }) => expiresKeys)) setTimeout(() => void control.post('expire-keys'), 150).unref();
    },

    calm: () => control.remove('faults'),
    hurryBanks: () => control.post('clock', { seconds: BANK_SECONDS }),

    answerChallenge: async (_client, action, outcome) => {
      if (action.type !== 'stripe_next_action') throw new Error(`Unexpected next action ${JSON.stringify(action)}`);
      const [intent] = action.clientSecret.split('_secret_');
      // Answered already, or nobody waits for it any more: the customer's page says so, and they look at the portal.
      await control.post('challenge', { intent, answer: outcome }).catch(() => {});
    },

    act: (step, { customerId }, purchaseId) => act(stripe, control, step, customerId, purchaseId),
    chargesOf: (customerId) => chargesOf(stripe, customerId),
    close: async () => standIn?.close(),
  };
}

/** Ours by the metadata, however many customers the processor made for it. */
async function customersOf(stripe: Stripe, customerId: string): Promise<readonly string[]> {
  const all = await stripe.customers.list({ limit: PAGE }).autoPagingToArray(ALL);
  return all.filter(({ metadata }) => metadata['customer_id'] === customerId).map(({ id }) => id);
}

/** Through the API alone, as an auditor would who trusts neither the portal nor the stand-in's control. */
async function chargesOf(stripe: Stripe, customerId: string): Promise<readonly ProcessorCharge[]> {
  const charges: ProcessorCharge[] = [];
  for (const customer of await customersOf(stripe, customerId)) {
    const purchases = await purchasesByIntent(stripe, customer);
    for (const charge of await stripe.charges.list({ customer, limit: PAGE }).autoPagingToArray(ALL)) {
      const intent = String(charge.payment_intent);
      const refunds = charge.amount_refunded === 0 ? [] : await refundsOf(stripe, intent);
      charges.push({
        purchaseId: purchases.get(intent) ?? null,
        hasSucceeded: charge.status === 'succeeded',
        amountMinor: BigInt(charge.amount),
        refundedMinor: refunds.reduce((sum, { amount }) => sum + BigInt(amount), 0n),
        refundIds: refunds.flatMap(({ metadata }) => metadata?.['refund_id'] ?? []),
        disputedMinor: charge.disputed ? await disputedOf(stripe, intent) : 0n,
      });
    }
  }
  return charges;
}

async function purchasesByIntent(stripe: Stripe, customer: string): Promise<Map<string, string>> {
  const purchases = new Map<string, string>();
  for (const invoice of await stripe.invoices.list({ customer, limit: PAGE }).autoPagingToArray(ALL)) {
    const payments = await stripe.invoicePayments.list({ invoice: invoice.id, limit: PAGE });
    for (const { payment } of payments.data) {
      const purchaseId = invoice.metadata?.['purchase_id'];
      if (payment.payment_intent && purchaseId) purchases.set(String(payment.payment_intent), purchaseId);
    }
  }
  return purchases;
}

/** Those that are through: a pending one may still fail. */
async function refundsOf(stripe: Stripe, intent: string): Promise<readonly Stripe.Refund[]> {
  const refunds = await stripe.refunds.list({ payment_intent: intent, limit: PAGE });
  return refunds.data.filter(({ status }) => status === 'succeeded');
}

async function disputedOf(stripe: Stripe, intent: string): Promise<bigint> {
  const disputes = await stripe.disputes.list({ payment_intent: intent, limit: PAGE });
  return disputes.data
    .filter(({ status }) => status !== 'won' && !status.startsWith('warning_'))
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

async function act(
  stripe: Stripe,
  control: StandInControl,
  step: BankStep,
  customerId: string,
  purchaseId: string,
): Promise<void> {
  const intent = await paidIntent(stripe, customerId, purchaseId);
  if (intent === null) return;
  switch (step) {
    case 'dashboard_refund': {
      const [charge] = (await stripe.charges.list({ payment_intent: intent, limit: 1 })).data;
      const left = charge ? charge.amount - charge.amount_refunded : 0;
      // A third of what is left, and all of it when that is little.
      const amount = left > 300 ? Math.ceil(left / 3) : left;
      if (amount > 0) await stripe.refunds.create({ payment_intent: intent, amount }).catch(ignoreRefusal);
      return;
    }
    case 'dispute_open':
      return control.post('open-dispute', { id: intent }).catch(() => {});
    case 'dispute_won':
    case 'dispute_lost': {
      const open = (await stripe.disputes.list({ payment_intent: intent })).data.find(
        ({ status }) => status !== 'won' && status !== 'lost',
      );
      const outcome = step === 'dispute_won' ? 'won' : 'lost';
      return open ? control.post('close-dispute', { dispute: open.id, outcome }) : undefined;
    }
    case 'fraud_warning':
      return control.post('warn-of-fraud', { id: intent });
  }
}

/** More than is left cannot be refunded, and neither can what is disputed: as at Stripe. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
}

async function paidIntent(stripe: Stripe, customerId: string, purchaseId: string): Promise<string | null> {
  for (const customer of await customersOf(stripe, customerId)) {
    for (const [intent, id] of await purchasesByIntent(stripe, customer)) if (id === purchaseId) return intent;
  }
  return null;
}
