/** Declines, challenges of the bank, and slow or late answers of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BillingError } from '../api/billing-error.ts';
import { assertChargedOnce, PACK, review, setUp, stateOf } from './testing/set-up.ts';

test('a declined purchase is paid with another card: one purchase, one charge', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['requires_payment_method', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'declined').purchase.failure?.code, 'card_declined');
  assert.equal(browser.items.size, 1);
  await Promise.all([tab.machine.retryWith('pm_other'), tab.machine.retryWith('pm_other')]);
  assert.equal(stateOf(tab, 'succeeded').purchase.attempt, 2);
  assert.deepEqual(server.charges, ['purchase_1#2']);
  assert.equal(browser.items.size, 0);
});

test('a retry whose answer is lost is asked for again and charged once', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['requires_payment_method', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  server.fail('retryPurchase', 'response_lost');
  await tab.machine.retryWith('pm_other');
  stateOf(tab, 'succeeded');
  assertChargedOnce(server);
});

test('a refused retry leaves the purchase declined with the reason', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['requires_payment_method'];
  await review(tab);
  await tab.machine.confirm();
  server.fail('retryPurchase', 'payment_method_unavailable');
  await tab.machine.retryWith('pm_gone');
  assert.equal(stateOf(tab, 'declined').error?.code, 'payment_method_unavailable');
});

test('a retry of what another tab has settled shows what became of it', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['requires_payment_method', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  await server.retryPurchase('purchase_1', { paymentMethodId: 'pm_2', attempt: 2 });
  server.fail('retryPurchase', 'purchase_not_open');
  await tab.machine.retryWith('pm_3');
  stateOf(tab, 'succeeded');
  assertChargedOnce(server);
});

test('a bill that goes on under its own quote is not remembered once it is paid', async () => {
  const { tab, server, browser } = setUp();
  const create = server.createPurchase.bind(server);
  // The renewal was made with another quote, long before.
  server.createPurchase = async (...request) => ({ ...(await create(...request)), quoteId: 'quote_of_the_renewal' });
  await review(tab);
  await tab.machine.confirm();
  stateOf(tab, 'succeeded');
  assert.equal(browser.items.size, 0);
});

test('a new price after a decline voids the declined purchase first', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['requires_payment_method'];
  await review(tab);
  await tab.machine.confirm();
  await review(tab);
  assert.equal(server.purchases.get('purchase_1')?.status, 'canceled');
});

test('a declined purchase that turns out to be paid is not replaced by a new price', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['requires_payment_method', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  await server.retryPurchase('purchase_1', { paymentMethodId: 'pm_2', attempt: 2 });
  await tab.machine.quote(PACK);
  stateOf(tab, 'succeeded');
  assertChargedOnce(server);
});

test('a challenge of the bank is answered and the purchase settles', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['requires_action', 'processing', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  assert.deepEqual(tab.history.slice(2), ['paying', 'authenticating', 'settling', 'succeeded']);
  assertChargedOnce(server);
});

test('a bank that lags behind is not answered twice', async () => {
  let challenges = 0;
  const { tab, server } = setUp({
    authenticate: () => {
      challenges += 1;
      return Promise.resolve('answered');
    },
  });
  server.outcomes = ['requires_action', 'requires_action', 'requires_action', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  stateOf(tab, 'succeeded');
  assert.equal(challenges, 1);
});

test('a dismissed challenge can be opened again, or the purchase left', async () => {
  const answers = ['dismissed', 'answered'] as const;
  let index = 0;
  const { tab, server } = setUp({ authenticate: () => Promise.resolve(answers[index++] ?? 'answered') });
  server.outcomes = ['requires_action', 'requires_action', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'authenticating').isStarted, false);
  await tab.machine.authenticate();
  stateOf(tab, 'succeeded');
  assertChargedOnce(server);
});

test('leaving a dismissed challenge voids the purchase', async () => {
  const { tab, server, browser } = setUp({ authenticate: () => Promise.resolve('dismissed') });
  server.outcomes = ['requires_action'];
  await review(tab);
  await tab.machine.confirm();
  await tab.machine.cancel();
  assert.equal(stateOf(tab, 'canceled').purchase.status, 'canceled');
  assert.equal(server.charges.length, 0);
  assert.equal(browser.items.size, 0);
});

test('a challenge that cannot be shown says so, and the purchase stays open', async () => {
  const error = new BillingError('not_supported', 'no stripe');
  const { tab, server } = setUp({ authenticate: () => Promise.reject(error) });
  server.outcomes = ['requires_action'];
  await review(tab);
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'authenticating').error, error);
});

test('an answer to the bank that may have been lost is settled by looking', async () => {
  const { tab, server } = setUp({ authenticate: () => Promise.reject(new BillingError('offline', 'lost')) });
  server.outcomes = ['requires_action', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  stateOf(tab, 'succeeded');
});

test('a slow bank becomes "processing", and a late failure is shown', async () => {
  const { tab, server } = setUp();
  server.outcomes = [...Array<'processing'>(14).fill('processing'), 'failed'];
  await review(tab);
  await tab.machine.confirm();
  assert.deepEqual(tab.history.slice(2), ['paying', 'settling', 'processing', 'failed']);
  assert.equal(server.charges.length, 0);
});

test('a lost connection while settling is said, and settling goes on', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['processing', 'succeeded'];
  await review(tab);
  server.fail('refreshPurchase', 'request_lost', 'session_unavailable');
  await tab.machine.confirm();
  assert.deepEqual(tab.history.slice(2), ['paying', 'settling', 'unknown', 'succeeded']);
});

test('who may only look follows the last record', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['processing', 'succeeded'];
  await review(tab);
  server.fail('refreshPurchase', 'permission_denied', 'permission_denied');
  const paid = tab.machine.confirm();
  await tab.reaches('settling');
  await paid;
  assert.ok(server.calls.includes('getPurchase'));
  stateOf(tab, 'succeeded');
});
