/** From the click to the ledger, with Stripe behind it and no webhook at all. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { OpenReviews, PaymentMethod, PaymentMethodSetup, Purchase } from 'billing-portal-contract';
import { sweepAfterSale } from '../../server/after-sale/sweep-after-sale.ts';
import { asProblem } from '../../server/http/testing/test-server.ts';
import { intentOf, startStripeServer, type StripeServer } from './testing/stripe-server.ts';

let server: StripeServer;
before(async () => {
  server = await startStripeServer();
});
after(() => server.close());

test('a saved card is charged the quoted total once, and the invoice has the number of Stripe', async () => {
  const anna = await server.person('anna');
  const quote = await anna.quote();
  const [first, second] = await Promise.all([anna.buy(quote), anna.buy(quote)]);
  const purchase = await anna.refresh(first);
  assert.equal(second.id, purchase.id);
  assert.equal(purchase.status, 'succeeded');
  const customer = await anna.processorCustomerId();
  const { data: invoices } = await server.stripe.invoices.list({ customer });
  assert.equal(invoices.length, 1);
  assert.equal(purchase.invoiceNumber, invoices[0]?.number);
  const { data: charges } = await server.stripe.charges.list({ customer });
  assert.deepEqual(
    charges.map(({ amount, currency }) => [String(amount), currency]),
    [[quote.total.minor, 'eur']],
  );
  const known = await server.stripe.customers.retrieve(customer);
  assert.ok(!known.deleted && known.name === 'Customer anna' && known.address?.country === 'DE');
});

test('3-D Secure: the browser gets what it needs, and the bank decides', async () => {
  const ben = await server.person('ben', { card: 'three_d_secure_ok' });
  const waiting = await ben.buy();
  assert.equal(waiting.status, 'requires_action');
  const action = waiting.nextAction;
  assert.ok(action?.type === 'stripe_next_action' && action.step === 'handle');
  assert.equal(action.publishableKey, 'pk_test_server');
  assert.equal(action.scriptUrl, 'http://127.0.0.1:1/stripe.js');
  server.standIn.control.answerChallenge(intentOf(action), 'approve');
  const purchase = await ben.refresh(waiting);
  assert.equal(purchase.status, 'succeeded');
  // The secret is good for nothing any more, and nobody is given it.
  assert.equal(purchase.nextAction, null);
});

test('3-D Secure that nobody answers is voided after an hour, and a late answer moves nothing', async () => {
  const cleo = await server.person('cleo', { card: 'three_d_secure_ok' });
  const waiting = await cleo.buy();
  server.advance(59 * 60);
  await server.work();
  assert.equal((await cleo.refresh(waiting)).status, 'requires_action');
  server.advance(10 * 60);
  await server.work();
  assert.equal((await cleo.refresh(waiting)).status, 'canceled');
  // The bank's page may still be open somewhere.
  server.standIn.control.answerChallenge(intentOf(waiting.nextAction), 'approve');
  assert.equal((await cleo.refresh(waiting)).status, 'canceled');
  const { data: charges } = await server.stripe.charges.list({ customer: await cleo.processorCustomerId() });
  assert.deepEqual(charges, []);
});

test('declined, then another card for the same invoice', async () => {
  const dora = await server.person('dora', { card: 'declined' });
  const declined = await dora.buy();
  assert.equal(declined.status, 'requires_payment_method');
  assert.deepEqual(declined.failure, { code: 'card_declined', canRetry: true });
  await server.operator('addSandboxCard', { body: { customer: 'dora', testCard: 'mastercard_ok' } });
  const [card] = await dora.methods();
  const body = { paymentMethodId: card?.id ?? '', attempt: 2 };
  const { status } = await dora.call('retryPurchase', { params: { id: declined.id }, body });
  assert.equal(status, 201);
  assert.equal((await dora.refresh(declined)).status, 'succeeded');
  const { data: invoices } = await server.stripe.invoices.list({ customer: await dora.processorCustomerId() });
  assert.equal(invoices.length, 1);
});

test('a card whose bank asks not to be asked again is not', async () => {
  const emil = await server.person('emil', { card: 'pm_stand_in_savedLostCard' });
  assert.deepEqual((await emil.buy()).failure, { code: 'card_declined', canRetry: true });
  const [lost] = await emil.methods();
  assert.equal(lost?.chargeableOffSession, false);
  const again = await emil.call('createQuote', {
    body: { kind: 'credit_pack', pack: 'small', paymentMethodId: lost?.id },
  });
  assert.equal(asProblem(again).code, 'payment_method_unavailable');
  assert.equal((await emil.quote()).paymentMethod, null);
});

test('a new card inside the flow: set up, verified at Stripe, and paid with', async () => {
  const fay = await server.person('fay', { card: null });
  const quote = await fay.quote();
  assert.equal(quote.paymentMethod, null);
  assert.equal(
    asProblem(await fay.call('createPurchase', { body: { quoteId: quote.id } })).code,
    'payment_method_required',
  );
  const setup = (await fay.call('createPaymentMethodSetup')).body as PaymentMethodSetup;
  assert.ok(setup.provider === 'stripe' && setup.scriptUrl !== null);
  const complete = () => fay.call('completePaymentMethodSetup', { params: { id: setup.id }, body: {} });
  // Whatever the browser says: nothing was collected yet.
  assert.equal(asProblem(await complete()).code, 'payment_method_unavailable');
  await server.stripe.setupIntents.confirm(setup.id, {
    payment_method: 'pm_card_visa',
    return_url: 'https://example.com',
  });
  const stranger = await server.person('stranger', { card: null });
  const theft = await stranger.call('completePaymentMethodSetup', { params: { id: setup.id }, body: {} });
  assert.equal(asProblem(theft).code, 'not_found');
  const saved = (await complete()).body as PaymentMethod;
  assert.ok(saved.isDefault && saved.card?.last4 === '4242');
  assert.equal((await fay.buy(quote)).status, 'succeeded');
});

test('a balance that Stripe keeps for the customer is refused before anything is asked of it', async () => {
  const gus = await server.person('gus');
  const quote = await gus.quote();
  await server.stripe.customers.update(await gus.processorCustomerId(), { balance: -500 });
  assert.equal(
    asProblem(await gus.call('createPurchase', { body: { quoteId: quote.id } })).code,
    'charge_not_possible',
  );
  const { data } = await server.stripe.invoices.list({ customer: await gus.processorCustomerId() });
  assert.deepEqual(data, []);
});

test('a refund made in the dashboard is seen without any webhook', async () => {
  const hal = await server.person('hal');
  const purchase = await hal.buy();
  assert.equal(purchase.status, 'succeeded');
  const { data: charges } = await server.stripe.charges.list({ customer: await hal.processorCustomerId() });
  await server.stripe.refunds.create({ charge: charges[0]?.id ?? '' });
  server.advance(6 * 60);
  await sweepAfterSale(server.server.billing);
  const token = await server.mint('hal');
  const { body } = await server.portal(token, 'getInvoice', { params: { id: purchase.invoiceId ?? '' } });
  assert.deepEqual((body as { amountRefunded: unknown }).amountRefunded, purchase.total);
});

test('money that a person sent back and whose refund fails days later waits for a person again', async () => {
  const iris = await server.person('iris', { card: 'three_d_secure_ok' });
  const waiting = await iris.buy();
  // As if the books had agreed to another amount.
  const { db } = server.server.billing.database;
  await db
    .updateTable('purchase')
    .set((row) => ({ subtotal_minor: row('subtotal_minor', '+', 1n), total_minor: row('total_minor', '+', 1n) }))
    .where('id', '=', waiting.id)
    .execute();
  server.standIn.control.answerChallenge(intentOf(waiting.nextAction), 'approve');
  assert.equal((await iris.refresh(waiting)).status, 'processing');
  const reviews = async () => {
    const { body } = await server.operator('listReviews');
    return (body as OpenReviews).items.filter(({ customer }) => customer === 'iris').map(({ reason }) => reason);
  };
  assert.deepEqual(await reviews(), ['amount_mismatch']);
  const decide = () =>
    server.operator('resolveReview', {
      params: { id: waiting.id },
      body: { customer: 'iris', decision: 'refund', reason: 'wrong amount' },
    });
  const decided = (await decide()).body as Purchase;
  assert.deepEqual([decided.status, decided.afterSale?.refunded.minor], ['canceled', waiting.total.minor]);
  const customer = await iris.processorCustomerId();
  const [charge] = (await server.stripe.charges.list({ customer })).data;
  const [refund] = (await server.stripe.refunds.list({ charge: charge?.id ?? '' })).data;
  server.standIn.control.failRefund(refund?.id ?? '');
  server.advance(24 * 60 * 60);
  await sweepAfterSale(server.server.billing);
  assert.deepEqual(await reviews(), ['refund_failed']);
  assert.equal((await decide()).status, 200);
  assert.deepEqual(await reviews(), []);
  const { data: refunds } = await server.stripe.refunds.list({ charge: charge?.id ?? '' });
  assert.deepEqual(refunds.map(({ status }) => status).sort(), ['failed', 'succeeded']);
});
