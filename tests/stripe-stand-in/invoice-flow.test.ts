/** The whole flow of an invoice with the official SDK, and every state that it can come to. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type Stripe from 'stripe';
import { startStripeStandIn, type StripeStandIn } from './stand-in.ts';
import { sdkFor } from './testing/sdk.ts';

let standIn: StripeStandIn;
let stripe: Stripe;
let counter = 0;

before(async () => {
  standIn = await startStripeStandIn({ seed: 7 });
  stripe = sdkFor(standIn.url);
});
after(() => standIn.close());

const keyed = (name: string) => ({ idempotencyKey: `${name}_${++counter}` });
const LOOK = { expand: ['payments.data.payment.payment_intent', 'confirmation_secret'] };

async function customerWith(method: string, more: Stripe.CustomerCreateParams = {}) {
  const customer = await stripe.customers.create(
    { name: 'Ada', address: { country: 'DE' }, ...more },
    keyed('customer'),
  );
  const attached = await stripe.paymentMethods.attach(method, { customer: customer.id }, keyed('attach'));
  return { customer, methodId: attached.id };
}

async function draft(customerId: string, amount: number, more: Stripe.InvoiceCreateParams = {}) {
  const invoice = await stripe.invoices.create(
    {
      customer: customerId,
      currency: 'eur',
      collection_method: 'charge_automatically',
      auto_advance: false,
      automatic_tax: { enabled: true },
      pending_invoice_items_behavior: 'exclude',
      description: 'Balance top-up',
      metadata: { purchase_id: `purchase_${++counter}` },
      ...more,
    },
    keyed('invoice'),
  );
  await stripe.invoiceItems.create(
    {
      customer: customerId,
      invoice: invoice.id,
      amount,
      currency: 'eur',
      tax_behavior: 'exclusive',
      description: 'Pack',
    },
    keyed('item'),
  );
  return invoice.id;
}

async function open(customerId: string, amount: number) {
  const id = await draft(customerId, amount);
  await stripe.invoices.finalizeInvoice(id, { auto_advance: false }, keyed('finalize'));
  return id;
}

const pay = (id: string, methodId: string, isOffSession = false) =>
  stripe.invoices.pay(id, { payment_method: methodId, off_session: isOffSession }, keyed('pay'));

async function look(id: string) {
  const invoice = await stripe.invoices.retrieve(id, LOOK);
  const intent = invoice.payments?.data[0]?.payment.payment_intent;
  assert.ok(intent === undefined || typeof intent === 'object');
  return { invoice, intent };
}

test('a quote, an invoice of the same sum, a charge', async () => {
  const { customer, methodId } = await customerWith('pm_card_visa');
  const preview = await stripe.invoices.createPreview({
    customer: customer.id,
    currency: 'eur',
    automatic_tax: { enabled: true },
    invoice_items: [{ amount: 1000, currency: 'eur', tax_behavior: 'exclusive', description: 'Pack' }],
  });
  assert.deepEqual([preview.total_excluding_tax, preview.total], [1000, 1190]);
  assert.equal(preview.total_taxes?.[0]?.amount, 190);

  const id = await draft(customer.id, 1000);
  const seen = await stripe.invoices.retrieve(id);
  assert.deepEqual([seen.status, seen.total, seen.lines.data.length], ['draft', preview.total, 1]);
  const finalized = await stripe.invoices.finalizeInvoice(id, { auto_advance: false }, keyed('finalize'));
  assert.equal(finalized.status, 'open');
  assert.match(finalized.number ?? '', /-0001$/);
  const paid = await pay(id, methodId);
  assert.deepEqual([paid.status, paid.amount_paid, paid.amount_remaining], ['paid', 1190, 0]);
  const { invoice, intent } = await look(id);
  assert.deepEqual([invoice.payments?.data[0]?.status, intent?.status], ['paid', 'succeeded']);
  await assert.rejects(pay(id, methodId), { statusCode: 400, message: 'Invoice is already paid' });
});

test('what the current version no longer has is not there', async () => {
  const { customer, methodId } = await customerWith('pm_card_visa');
  const id = await open(customer.id, 1000);
  const invoice = await pay(id, methodId);
  for (const gone of ['payment_intent', 'charge', 'paid', 'paid_out_of_band', 'tax', 'subscription', 'payments']) {
    assert.ok(!(gone in invoice), gone);
  }
  await assert.rejects(stripe.invoices.retrieve(id, { expand: ['payment_intent'] }), /cannot be expanded/);
});

test('a decline leaves the invoice open, and another card pays the same invoice', async () => {
  const { customer, methodId } = await customerWith('pm_stand_in_savedInsufficientFunds');
  const id = await open(customer.id, 1000);
  await assert.rejects(pay(id, methodId), {
    statusCode: 402,
    code: 'card_declined',
    decline_code: 'insufficient_funds',
    advice_code: 'try_again_later',
  });
  const declined = await look(id);
  assert.deepEqual([declined.invoice.status, declined.intent?.status], ['open', 'requires_payment_method']);
  assert.equal(declined.intent?.last_payment_error?.decline_code, 'insufficient_funds');
  const other = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id }, keyed('attach'));
  assert.equal((await pay(id, other.id)).amount_paid, 1190);
  const charges = await stripe.charges.list({ payment_intent: declined.intent?.id ?? '' });
  assert.deepEqual(
    charges.data.map((charge) => charge.status),
    ['succeeded', 'failed'],
  );
});

test('a card that asks is declined off session, which is the default, and asks on session', async () => {
  const { customer, methodId } = await customerWith('pm_card_authenticationRequired');
  const id = await open(customer.id, 1000);
  await assert.rejects(stripe.invoices.pay(id, { payment_method: methodId }, keyed('pay')), {
    statusCode: 402,
    code: 'authentication_required',
  });
  assert.equal((await look(id)).intent?.status, 'requires_payment_method');
  await assert.rejects(pay(id, methodId), { statusCode: 402, code: 'invoice_payment_intent_requires_action' });
  const { invoice, intent } = await look(id);
  assert.deepEqual([invoice.status, intent?.status], ['open', 'requires_action']);
  assert.equal(invoice.confirmation_secret?.client_secret, intent?.client_secret);
  standIn.control.answerChallenge(intent?.id ?? '', 'approve');
  assert.deepEqual([(await look(id)).invoice.status, (await look(id)).invoice.amount_paid], ['paid', 1190]);
});

test('a failed challenge leaves the invoice open; one that is answered after the void takes no money', async () => {
  const { customer, methodId } = await customerWith('pm_card_threeDSecure2Required');
  const failing = await open(customer.id, 1000);
  await assert.rejects(pay(failing, methodId));
  standIn.control.answerChallenge((await look(failing)).intent?.id ?? '', 'fail');
  const failed = await look(failing);
  assert.equal(failed.intent?.status, 'requires_payment_method');
  assert.equal(failed.intent.last_payment_error?.code, 'payment_intent_authentication_failure');

  const abandoned = await open(customer.id, 1000);
  await assert.rejects(pay(abandoned, methodId));
  await stripe.invoices.voidInvoice(abandoned, {}, keyed('void'));
  standIn.control.answerChallenge((await look(abandoned)).intent?.id ?? '', 'approve');
  const late = await look(abandoned);
  assert.deepEqual([late.invoice.status, late.intent?.status, late.invoice.amount_paid], ['void', 'canceled', 0]);
});

test('a bank debit is processing, cannot be paid again or voided, and ends by the clock or by the bank', async () => {
  const { customer, methodId } = await customerWith('pm_sepaDebit');
  const good = await open(customer.id, 1000);
  await pay(good, methodId);
  assert.equal((await look(good)).intent?.status, 'processing');
  await assert.rejects(pay(good, methodId), { statusCode: 400 });
  await assert.rejects(stripe.invoices.voidInvoice(good, {}, keyed('void')), { statusCode: 400 });
  standIn.control.advanceClock(5);
  assert.equal((await look(good)).invoice.status, 'paid');

  const bad = await open(customer.id, 1000);
  await pay(bad, methodId);
  standIn.control.settleProcessing(bad, 'fails');
  const { invoice, intent } = await look(bad);
  assert.deepEqual([invoice.status, intent?.status], ['open', 'requires_payment_method']);
  assert.equal(intent?.last_payment_error?.code, 'payment_intent_payment_attempt_failed');
});

test('paid without money: below the minimum, by hand, and by credit of the customer', async () => {
  const { customer } = await customerWith('pm_card_visa');
  const tiny = await look(await open(customer.id, 30));
  assert.deepEqual([tiny.invoice.status, tiny.invoice.amount_paid, tiny.intent], ['paid', 0, undefined]);

  const owner = await customerWith('pm_card_visa');
  const cash = await open(owner.customer.id, 1000);
  const byHand = await stripe.invoices.pay(cash, { paid_out_of_band: true }, keyed('cash'));
  assert.deepEqual([byHand.status, byHand.amount_paid, byHand.amount_paid_off_stripe], ['paid', 1190, 1190]);
  assert.equal((await look(cash)).intent?.status, 'canceled');
  assert.deepEqual((await stripe.charges.list({ customer: owner.customer.id })).data, []);

  const rich = await customerWith('pm_card_visa', { balance: -5000 });
  const covered = await look(await open(rich.customer.id, 1000));
  assert.deepEqual([covered.invoice.status, covered.invoice.amount_paid], ['paid', 0]);
  assert.deepEqual([covered.invoice.starting_balance, covered.invoice.ending_balance], [-5000, -3810]);
});

test('the payment of an invoice is not canceled alone; a draft is deleted and an open invoice is voided', async () => {
  const { customer } = await customerWith('pm_card_visa');
  const id = await open(customer.id, 1000);
  const { intent } = await look(id);
  await assert.rejects(stripe.paymentIntents.cancel(intent?.id ?? ''), { statusCode: 400 });
  await assert.rejects(stripe.invoices.del(id), { statusCode: 400 });
  assert.equal((await stripe.invoices.voidInvoice(id, {}, keyed('void'))).status, 'void');
  const draftId = await draft(customer.id, 500);
  assert.equal((await stripe.invoices.del(draftId)).deleted, true);
  await assert.rejects(stripe.invoices.retrieve(draftId), { statusCode: 404, code: 'resource_missing' });
});

test('tax needs a place, and tax inside a price does not change the sum', async () => {
  const lost = await customerWith('pm_card_visa', { address: { line1: 'Somewhere' } });
  const id = await draft(lost.customer.id, 1000);
  await assert.rejects(stripe.invoices.finalizeInvoice(id, {}, keyed('finalize')), {
    code: 'customer_tax_location_invalid',
  });
  await stripe.customers.update(lost.customer.id, { address: { country: 'FR' } });
  assert.equal((await stripe.invoices.finalizeInvoice(id, {}, keyed('finalize'))).total, 1200);
  await assert.rejects(
    stripe.customers.create({ address: { country: 'XX' }, tax: { validate_location: 'immediately' } }),
    { code: 'customer_tax_location_invalid' },
  );
  const inside = await stripe.invoices.createPreview({
    customer: lost.customer.id,
    currency: 'eur',
    automatic_tax: { enabled: true },
    invoice_items: [{ amount: 1200, currency: 'eur', tax_behavior: 'inclusive' }],
  });
  assert.deepEqual([inside.total, inside.total_excluding_tax, inside.total_taxes?.[0]?.amount], [1200, 1000, 200]);
});

test('an invoice is found by its customer, newest first, page by page', async () => {
  const { customer } = await customerWith('pm_card_visa');
  const ids = [await draft(customer.id, 100), await draft(customer.id, 200), await draft(customer.id, 300)];
  const page = await stripe.invoices.list({ customer: customer.id, limit: 2 });
  assert.deepEqual([page.data.map((invoice) => invoice.id), page.has_more], [[ids[2], ids[1]], true]);
  const all: string[] = [];
  for await (const invoice of stripe.invoices.list({ customer: customer.id, limit: 1 })) all.push(invoice.id);
  assert.deepEqual(all, [...ids].reverse());
});
