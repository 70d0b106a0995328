/** Refunds, disputes, saved methods and webhooks. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type Stripe from 'stripe';
import { startStripeStandIn, type StripeStandIn } from './stand-in.ts';
import { sdkFor } from './testing/sdk.ts';

const SECRETS = ['whsec_new', 'whsec_old'];
const endpoints: Server[] = [];
let standIn: StripeStandIn;
let stripe: Stripe;

before(async () => {
  standIn = await startStripeStandIn({
    seed: 3,
    secrets: { webhooks: SECRETS },
    webhooks: { retryMs: 1, attempts: 2 },
  });
  stripe = sdkFor(standIn.url);
});
after(async () => {
  // Also after a test that failed half way.
  for (const endpoint of endpoints) endpoint.closeAllConnections();
  for (const endpoint of endpoints) endpoint.close();
  await standIn.close();
});

async function paid(method = 'pm_card_visa') {
  const customer = await stripe.customers.create({ name: 'Ada' });
  const { id: methodId } = await stripe.paymentMethods.attach(method, { customer: customer.id });
  const { id } = await stripe.invoices.create({
    customer: customer.id,
    currency: 'eur',
    metadata: { purchase_id: 'p' },
  });
  await stripe.invoiceItems.create({ customer: customer.id, invoice: id, amount: 1000, currency: 'eur' });
  await stripe.invoices.finalizeInvoice(id);
  await stripe.invoices.pay(id, { payment_method: methodId, off_session: false });
  const payments = await stripe.invoicePayments.list({ invoice: id });
  const intentId = String(payments.data[0]?.payment.payment_intent);
  return { id, intentId, customer, methodId };
}

const chargeOf = async (intentId: string) => {
  const intent = await stripe.paymentIntents.retrieve(intentId, { expand: ['latest_charge'] });
  assert.ok(typeof intent.latest_charge === 'object' && intent.latest_charge !== null);
  return intent.latest_charge;
};

test('refunds add up, and never to more than was paid', async () => {
  const { intentId } = await paid();
  const first = await stripe.refunds.create({ payment_intent: intentId, amount: 300, metadata: { refund_id: 'r1' } });
  assert.deepEqual([first.status, first.metadata?.['refund_id']], ['succeeded', 'r1']);
  await assert.rejects(stripe.refunds.create({ payment_intent: intentId, amount: 701 }), { statusCode: 400 });
  await stripe.refunds.create({ payment_intent: intentId });
  const charge = await chargeOf(intentId);
  assert.deepEqual([charge.amount_refunded, charge.refunded], [1000, true]);
  await assert.rejects(stripe.refunds.create({ payment_intent: intentId }), { code: 'charge_already_refunded' });
  assert.equal((await stripe.refunds.list({ payment_intent: intentId })).data.length, 2);
});

test('a refund can wait, and can fail later', async () => {
  const slow = await paid('pm_card_pendingRefund');
  const pending = await stripe.refunds.create({ payment_intent: slow.intentId, amount: 400 });
  assert.equal(pending.status, 'pending');
  standIn.control.completeRefund(pending.id);
  assert.equal((await stripe.refunds.retrieve(pending.id)).status, 'succeeded');

  const failing = await paid('pm_card_refundFail');
  await stripe.refunds.create({ payment_intent: failing.intentId, amount: 400 });
  assert.equal((await stripe.refunds.list({ payment_intent: failing.intentId })).data[0]?.status, 'failed');
  assert.equal((await chargeOf(failing.intentId)).amount_refunded, 0);
});

test('a dispute is opened, forbids refunds, and is won or lost', async () => {
  for (const outcome of ['won', 'lost'] as const) {
    const { id, intentId } = await paid();
    const dispute = standIn.control.openDispute(id, { reason: 'fraudulent' });
    assert.equal((await chargeOf(intentId)).disputed, true);
    await assert.rejects(stripe.refunds.create({ payment_intent: intentId }), { code: 'charge_disputed' });
    standIn.control.closeDispute(dispute.id, outcome);
    const seen = await stripe.disputes.retrieve(dispute.id);
    const moved = seen.balance_transactions.map((transaction) => transaction.amount);
    assert.deepEqual([seen.status, moved], [outcome, outcome === 'won' ? [-1000, 1000] : [-1000]]);
  }
  const born = await paid('pm_card_createDispute');
  assert.equal((await stripe.disputes.list({ payment_intent: born.intentId })).data[0]?.status, 'needs_response');
  const warned = await paid('pm_card_createIssuerFraudRecord');
  const warnings = await stripe.radar.earlyFraudWarnings.list({ payment_intent: warned.intentId });
  assert.equal(warnings.data.length, 1);
});

test('methods are saved by a set-up, listed, made the default and detached', async () => {
  const customer = await stripe.customers.create({ name: 'Ada' });
  const setup = await stripe.setupIntents.create({
    customer: customer.id,
    usage: 'off_session',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  });
  await assert.rejects(stripe.setupIntents.confirm(setup.id, { payment_method: 'pm_card_visa_chargeDeclined' }), {
    code: 'card_declined',
  });
  await assert.rejects(stripe.setupIntents.confirm(setup.id, { payment_method: 'pm_stand_in_paypal' }), {
    code: 'setup_intent_invalid_parameter',
  });
  const asking = await stripe.setupIntents.confirm(setup.id, {
    payment_method: 'pm_card_authenticationRequiredOnSetup',
  });
  assert.equal(asking.status, 'requires_action');
  standIn.control.answerChallenge(setup.id, 'approve');
  const done = await stripe.setupIntents.retrieve(setup.id, { expand: ['payment_method'] });
  assert.equal(done.status, 'succeeded');
  const [method] = (await stripe.customers.listPaymentMethods(customer.id)).data;
  assert.ok(method);
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } });
  const invoice = await stripe.invoices.create({ customer: customer.id, currency: 'eur' });
  await stripe.invoiceItems.create({ customer: customer.id, invoice: invoice.id, amount: 1000, currency: 'eur' });
  await stripe.invoices.finalizeInvoice(invoice.id);
  // It was set up for this, so its bank does not ask again.
  assert.equal((await stripe.invoices.pay(invoice.id)).status, 'paid');
  await stripe.paymentMethods.detach(method.id);
  assert.deepEqual((await stripe.customers.listPaymentMethods(customer.id)).data, []);
  const seen = await stripe.customers.retrieve(customer.id);
  assert.ok(seen.deleted !== true);
  assert.equal(seen.invoice_settings.default_payment_method, null);
});

test('money that had come can be taken back by the bank', async () => {
  const disputed = await paid();
  standIn.control.failLate(disputed.id);
  assert.equal((await stripe.disputes.list({ payment_intent: disputed.intentId })).data[0]?.status, 'lost');
  const returned = await paid();
  standIn.control.failLate(returned.id, 'failed_charge');
  assert.equal((await chargeOf(returned.intentId)).status, 'failed');
  assert.equal((await stripe.invoices.retrieve(returned.id)).status, 'paid');
});

test('a business elsewhere in the union pays the tax itself', async () => {
  const { id: customer } = await stripe.customers.create({ address: { country: 'FR' } });
  const taxId = await stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'FRAB123456789' });
  const preview = () =>
    stripe.invoices.createPreview({
      customer,
      currency: 'eur',
      automatic_tax: { enabled: true },
      invoice_items: [{ amount: 1000, currency: 'eur' }],
      expand: ['total_taxes.tax_rate_details.tax_rate'],
    });
  const reversed = await preview();
  assert.deepEqual([reversed.total, reversed.total_taxes?.[0]?.taxability_reason], [1000, 'reverse_charge']);
  const rate: unknown = reversed.total_taxes?.[0]?.tax_rate_details?.tax_rate;
  assert.equal((rate as Stripe.TaxRate).display_name, 'VAT');
  await stripe.customers.deleteTaxId(customer, taxId.id);
  assert.equal((await preview()).total, 1200);
});

test('a stranger cannot pay with the method of another customer', async () => {
  const ada = await paid();
  const bob = await stripe.customers.create({ name: 'Bob' });
  const { id } = await stripe.invoices.create({ customer: bob.id, currency: 'eur' });
  await stripe.invoiceItems.create({ customer: bob.id, invoice: id, amount: 1000, currency: 'eur' });
  await stripe.invoices.finalizeInvoice(id);
  await assert.rejects(stripe.invoices.pay(id, { payment_method: ada.methodId }), { code: 'resource_missing' });
});

interface Endpoint {
  readonly url: string;
  readonly events: Stripe.Event[];
  answer: number;
}

/** An endpoint that verifies as the SDK does, with one of the two secrets. */
async function endpoint(secret: string): Promise<Endpoint> {
  const events: Stripe.Event[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      try {
        const event = stripe.webhooks.constructEvent(body, request.headers['stripe-signature'] ?? '', secret);
        if (self.answer === 200) events.push(event);
        response.writeHead(self.answer).end();
      } catch {
        response.writeHead(400).end();
      }
    });
  });
  endpoints.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const self: Endpoint = { url, events, answer: 200 };
  return self;
}

test('webhooks are signed with both secrets and name what happened', async () => {
  for (const secret of SECRETS) {
    const received = await endpoint(secret);
    standIn.control.webhooks.configure({ url: received.url });
    const { id } = await paid();
    await standIn.control.webhooks.flush();
    const types = received.events.map((event) => event.type);
    for (const type of [
      'invoice.finalized',
      'payment_intent.succeeded',
      'invoice_payment.paid',
      'invoice.paid',
    ] as const) {
      assert.equal(types.filter((candidate) => candidate === type).length, 1, type);
    }
    const event = received.events.find((candidate) => candidate.type === 'invoice.paid');
    assert.equal((event?.data.object as Stripe.Invoice).id, id);
    assert.equal(event?.livemode, false);
    standIn.control.webhooks.configure({ url: null });
  }
});

test('webhooks come twice, out of order, after a refusal, or never', async () => {
  const received = await endpoint(SECRETS[0] ?? '');
  const configure = standIn.control.webhooks.configure;
  const run = async () => {
    received.events.length = 0;
    const before = standIn.control.world.events.size;
    await paid();
    await standIn.control.webhooks.flush();
    const made = [...standIn.control.world.events.keys()].slice(before);
    return { made, got: received.events.map((event) => event.id) };
  };
  configure({ url: received.url, copies: 2 });
  const twice = await run();
  assert.equal(twice.got.length, twice.made.length * 2);
  configure({ copies: 1, shuffleWindow: 100 });
  const shuffled = await run();
  assert.notDeepEqual(shuffled.got, shuffled.made);
  assert.deepEqual([...shuffled.got].sort(), [...shuffled.made].sort());
  configure({ shuffleWindow: 1, lostTypes: ['invoice.paid'] });
  await run();
  assert.ok(!received.events.some((event) => event.type === 'invoice.paid'));
  configure({ lostTypes: [], lossShare: 1 });
  assert.deepEqual((await run()).got, []);

  configure({ lossShare: 0, isPaused: true, attempts: 3 });
  await paid();
  received.answer = 503;
  const attemptsBefore = standIn.control.webhooks.deliveries().length;
  await standIn.control.webhooks.flush();
  const attempts = standIn.control.webhooks.deliveries().slice(attemptsBefore);
  const perEvent = Map.groupBy(attempts, (attempt) => attempt.eventId);
  assert.ok([...perEvent.values()].every((tries) => tries.length === 3 && tries.every(({ status }) => status === 503)));
  received.answer = 200;
  const [eventId = ''] = perEvent.keys();
  assert.equal(await standIn.control.webhooks.resend(eventId), 200);
});

test('events can be read again, for who missed them', async () => {
  const { id } = await paid();
  const page = await stripe.events.list({ type: 'invoice.paid', limit: 1 });
  assert.equal((page.data[0]?.data.object as Stripe.Invoice).id, id);
  assert.equal((await stripe.events.retrieve(page.data[0]?.id ?? '')).type, 'invoice.paid');
});
