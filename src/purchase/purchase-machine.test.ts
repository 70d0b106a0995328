import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeBrowser } from './testing/browser.ts';
import type { Fault } from './testing/fake-purchases.ts';
import { assertChargedOnce, PACK, review, setUp, stateOf } from './testing/set-up.ts';

test('a pack is quoted, confirmed and bought', async () => {
  const { server, tab } = setUp();
  await review(tab);
  assert.equal(stateOf(tab, 'review').quote.total.minor, '1200');
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'succeeded').purchase.status, 'succeeded');
  assert.deepEqual(tab.history, ['quoting', 'review', 'paying', 'succeeded']);
  assertChargedOnce(server);
});

test('nothing is paid before somebody confirms', async () => {
  const { server, tab } = setUp();
  await tab.machine.confirm();
  await tab.machine.retryWith('pm_1');
  await tab.machine.authenticate();
  assert.deepEqual(server.calls, []);
});

test('a double click pays once', async () => {
  const { server, tab } = setUp();
  await review(tab);
  await Promise.all([tab.machine.confirm(), tab.machine.confirm(), tab.machine.confirm()]);
  assert.equal(server.calls.filter((call) => call === 'createPurchase').length, 1);
  assertChargedOnce(server);
});

test('of prices asked for while typing, the last one stays', async () => {
  const { tab, server } = setUp();
  const first = tab.machine.quote({ kind: 'credit_pack', pack: 'small' });
  const second = tab.machine.quote({ kind: 'credit_pack', pack: 'large' });
  await Promise.all([first, second]);
  assert.equal(stateOf(tab, 'review').quote.pack?.key, 'large');
  assert.equal(server.quotes.size, 2);
});

test('the old price stays on screen while a new one is on its way', async () => {
  const { tab } = setUp();
  await review(tab);
  const old = stateOf(tab, 'review').quote;
  const pending = tab.machine.quote(PACK);
  assert.equal(stateOf(tab, 'quoting').previous, old);
  await pending;
});

test('a request that gets no price says why', async () => {
  const { tab, server } = setUp();
  server.fail('createQuote', 'amount_too_large');
  await tab.machine.quote(PACK);
  assert.equal(stateOf(tab, 'refused').error.code, 'amount_too_large');
  await review(tab);
});

test('without a connection the price is asked for until it comes', async () => {
  const { tab, server } = setUp();
  server.fail('createQuote', 'request_lost', 'request_lost');
  await review(tab);
  assert.deepEqual(tab.history, ['quoting', 'offline', 'review']);
});

test('a payment that cannot be sent is not sent', async () => {
  const { tab, browser, server } = setUp();
  await review(tab);
  browser.isOnline = false;
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'review').error?.code, 'offline');
  assert.ok(!server.calls.includes('createPurchase'));
  browser.isOnline = true;
  await tab.machine.confirm();
  assertChargedOnce(server);
});

test('without a card nothing is sent, and a quote with a card goes on', async () => {
  const { tab, server } = setUp();
  server.hasCard = false;
  await review(tab);
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'review').error?.code, 'payment_method_required');
  assert.ok(!server.calls.includes('createPurchase'));
  server.hasCard = true;
  await tab.machine.quote({ ...PACK, paymentMethodId: 'pm_new' });
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'succeeded').purchase.paymentMethod?.id, 'pm_new');
});

test('a lost response is asked for again and charged once', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'response_lost');
  await tab.machine.confirm();
  assert.deepEqual(tab.history.slice(2), ['paying', 'unknown', 'succeeded']);
  assertChargedOnce(server);
});

test('a lost request is sent again and charged once', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'request_lost', 'request_lost');
  await tab.machine.confirm();
  stateOf(tab, 'succeeded');
  assertChargedOnce(server);
});

test('after a lost response a refusal that says nothing does not count as "not paid"', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'response_lost', 'session_expired', 'rate_limited', 'session_unavailable');
  await tab.machine.confirm();
  assert.deepEqual(tab.history.slice(2), ['paying', 'unknown', 'succeeded']);
  assertChargedOnce(server);
});

test('a session that ends before anything was sent leaves the price to be confirmed again', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'session_expired');
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'review').error?.code, 'session_expired');
  await tab.machine.confirm();
  assertChargedOnce(server);
});

test('after many lost answers it waits to be asked, and still pays once', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'response_lost', ...Array<Fault>(8).fill('request_lost'));
  const paid = tab.machine.confirm();
  await tab.reaches('unknown');
  while (tab.state.status === 'unknown' && tab.state.isChecking) await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([stateOf(tab, 'unknown').isOffline, stateOf(tab, 'unknown').isChecking], [true, false]);
  tab.machine.checkAgain();
  await paid;
  stateOf(tab, 'succeeded');
  assertChargedOnce(server);
});

test('nothing else can be started while the outcome is not known', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'response_lost', ...Array<Fault>(8).fill('request_lost'));
  const paid = tab.machine.confirm();
  await tab.reaches('unknown');
  await tab.machine.quote(PACK);
  await tab.machine.cancel();
  await tab.machine.confirm();
  stateOf(tab, 'unknown');
  assert.equal(server.calls.filter((call) => call === 'createQuote').length, 1);
  while (tab.state.status === 'unknown') {
    tab.machine.checkAgain();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await paid;
});

test('a key that is in flight is waited for', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'idempotency_key_in_flight', 'idempotency_key_in_flight');
  await tab.machine.confirm();
  assert.deepEqual(tab.history.slice(2), ['paying', 'succeeded']);
});

test('a changed price has to be confirmed again, and the old one is named', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.priceNet = 2000;
  await tab.machine.confirm();
  const state = stateOf(tab, 'confirm_again');
  assert.deepEqual(
    [state.reason, state.quote.total.minor, state.previousTotal?.minor],
    ['price_changed', '2400', '1200'],
  );
  assert.equal(server.charges.length, 0);
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'succeeded').purchase.total.minor, '2400');
  assertChargedOnce(server);
});

test('a superseded or expired quote without a fresh one is asked for by the machine', async () => {
  for (const [code, reason] of [
    ['quote_superseded', 'superseded'],
    ['quote_expired', 'expired'],
  ] as const) {
    const { tab, server } = setUp();
    await review(tab);
    server.fail('createPurchase', code);
    await tab.machine.confirm();
    const state = stateOf(tab, 'confirm_again');
    assert.deepEqual([state.reason, state.quote.id, state.quote.pack?.key], [reason, 'quote_2', 'medium']);
    await tab.machine.confirm();
    assertChargedOnce(server);
  }
});

test('a refusal before any money moved leaves the price on screen with the reason', async () => {
  for (const code of ['pack_unavailable', 'payment_past_due', 'account_frozen', 'permission_denied'] as const) {
    const { tab, server, browser } = setUp();
    await review(tab);
    server.fail('createPurchase', code);
    await tab.machine.confirm();
    assert.equal(stateOf(tab, 'review').error?.code, code);
    assert.equal(browser.items.size, 0);
  }
});

test('another purchase in progress is shown instead of a second one', async () => {
  const { browser, server, tab } = setUp();
  server.outcomes = ['processing'];
  await review(tab);
  const first = tab.machine.confirm();
  await tab.reaches('processing');
  // Another browser, which shares nothing.
  const elsewhere = new FakeBrowser().openTab(server);
  await review(elsewhere);
  const second = elsewhere.machine.confirm();
  const state = await elsewhere.reaches('settling', 'processing');
  assert.equal(state.status === 'settling' && state.purchase.id, 'purchase_1');
  server.outcomes = ['succeeded'];
  tab.machine.checkAgain();
  elsewhere.machine.checkAgain();
  await Promise.all([first, second, tab.reaches('succeeded'), elsewhere.reaches('succeeded')]);
  assertChargedOnce(server);
  assert.equal(browser.items.size, 0);
});

test('cancelling a price is only leaving it', async () => {
  const { tab, server } = setUp();
  await review(tab);
  await tab.machine.cancel();
  stateOf(tab, 'idle');
  assert.deepEqual(server.calls, ['createQuote']);
});

test('cancelling what is settling shows what really became of it', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['processing'];
  await review(tab);
  const paid = tab.machine.confirm();
  await tab.reaches('processing');
  server.outcomes = ['succeeded'];
  await tab.machine.cancel();
  await paid;
  await tab.reaches('succeeded');
  assertChargedOnce(server);
});
