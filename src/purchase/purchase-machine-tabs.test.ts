/** Reloads, second tabs, and everything at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FakeBrowser } from './testing/browser.ts';
import { type Fault, refusal } from './testing/fake-purchases.ts';
import { assertChargedOnce, PACK, review, setUp, stateOf } from './testing/set-up.ts';

test('a reload in the middle of paying shows the same purchase', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['processing', 'processing', 'succeeded'];
  await review(tab);
  void tab.machine.confirm();
  await tab.reaches('settling');
  tab.machine.dispose();
  const reloaded = browser.openTab(server);
  assert.equal(await reloaded.machine.resume(), true);
  await reloaded.reaches('succeeded');
  assertChargedOnce(server);
  assert.equal(browser.items.size, 0);
});

test('a reload before the answer came finds the purchase by its quote and does not pay again', async () => {
  const { tab, server, browser } = setUp();
  await review(tab);
  void tab.machine.confirm();
  tab.machine.dispose();
  const reloaded = browser.openTab(server);
  assert.equal(await reloaded.machine.resume(), true);
  await reloaded.reaches('succeeded');
  assertChargedOnce(server);
});

test('a remembered attempt that came to nothing is forgotten, and buying begins anew', async () => {
  for (const code of ['quote_expired', 'quote_price_changed', 'not_found', 'pack_unavailable'] as const) {
    const { tab, server, browser } = setUp();
    await review(tab);
    server.fail('createPurchase', 'request_lost');
    void tab.machine.confirm();
    tab.machine.dispose();
    const reloaded = browser.openTab(server);
    server.faults.set('createPurchase', [refusal(code)]);
    assert.equal(await reloaded.machine.resume(), false);
    stateOf(reloaded, 'idle');
    assert.equal(browser.items.size, 0);
    assert.equal(server.charges.length, 0);
  }
});

test('a challenge is not opened by itself after a reload', async () => {
  const { server, browser, tab } = setUp({ authenticate: () => new Promise(() => undefined) });
  server.outcomes = ['requires_action', 'requires_action', 'requires_action', 'succeeded'];
  await review(tab);
  void tab.machine.confirm();
  await tab.reaches('authenticating');
  tab.machine.dispose();
  const reloaded = browser.openTab(server);
  assert.equal(await reloaded.machine.resume(), true);
  assert.equal(stateOf(reloaded, 'authenticating').isStarted, false);
  await reloaded.machine.authenticate();
  stateOf(reloaded, 'succeeded');
});

test('a decline of long ago is voided instead of shown', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['requires_payment_method'];
  await review(tab);
  await tab.machine.confirm();
  tab.machine.dispose();
  const soon = browser.openTab(server);
  assert.equal(await soon.machine.resume(), true);
  stateOf(soon, 'declined');
  soon.machine.dispose();
  browser.clock.advance(30 * 60_000);
  const inTime = browser.openTab(server);
  assert.equal(await inTime.machine.resume(), true);
  stateOf(inTime, 'declined');
  inTime.machine.dispose();
  browser.clock.advance(1);
  const later = browser.openTab(server);
  assert.equal(await later.machine.resume(), false);
  assert.equal(server.purchases.get('purchase_1')?.status, 'canceled');
});

test('a purchase that the account names is shown, whatever became of it', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['requires_payment_method'];
  await review(tab);
  await tab.machine.confirm();
  const elsewhere = new FakeBrowser().openTab(server);
  assert.equal(await elsewhere.machine.resume('purchase_1'), true);
  stateOf(elsewhere, 'declined');
  const lost = browser.openTab(server);
  assert.equal(await lost.machine.resume('purchase_9'), false);
});

test('a second tab shows the purchase of the first and cannot pay beside it', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['processing', 'processing', 'processing', 'succeeded'];
  const second = browser.openTab(server);
  await review(tab);
  await review(second);
  const paid = tab.machine.confirm();
  await second.reaches('settling', 'processing', 'unknown');
  await second.machine.confirm();
  await paid;
  await second.reaches('succeeded');
  stateOf(tab, 'succeeded');
  assertChargedOnce(server);
  assert.equal(server.purchases.size, 1);
});

test('two tabs that confirm at the same moment make one purchase of each quote at most, and one is open', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['processing', 'processing', 'processing', 'processing', 'processing', 'succeeded'];
  const second = browser.openTab(server);
  await review(tab);
  await review(second);
  await Promise.all([tab.machine.confirm(), second.machine.confirm()]);
  await Promise.all([tab.reaches('succeeded'), second.reaches('succeeded')]);
  assertChargedOnce(server);
});

test('a tab goes back to its price when the purchase of the other came to nothing', async () => {
  const { tab, server, browser } = setUp();
  const second = browser.openTab(server);
  await review(tab);
  await review(second);
  server.fail('createPurchase', 'pack_unavailable', 'pack_unavailable');
  await tab.machine.confirm();
  await second.reaches('review');
  assert.equal(stateOf(second, 'review').quote.id, 'quote_2');
  assert.equal(server.charges.length, 0);
});

test('a decline paid in one tab is seen in the other', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['requires_payment_method', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  const second = browser.openTab(server);
  await second.machine.resume();
  stateOf(second, 'declined');
  await second.machine.retryWith('pm_2');
  await tab.reaches('succeeded');
  assertChargedOnce(server);
});

test("another customer's attempt is never shown", async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['requires_payment_method'];
  await review(tab);
  await tab.machine.confirm();
  const other = browser.openTab(server, undefined, 'cus_2');
  assert.equal(await other.machine.resume(), false);
  assert.deepEqual(other.history, []);
});

test('only ids are kept, and nothing after the end', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['requires_payment_method', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  const [record = ''] = browser.items.values();
  assert.deepEqual(Object.keys(JSON.parse(record) as object).sort(), [
    'idempotencyKey',
    'kind',
    'purchaseId',
    'quoteId',
    'startedAtMs',
  ]);
  await tab.machine.retryWith('pm_2');
  assert.equal(browser.items.size, 0);
});

test('whatever the network, the tabs and the impatience, each purchase is charged at most once, and the end is told', async () => {
  const fault = fc.constantFrom<Fault | null>(
    null,
    'request_lost',
    'response_lost',
    refusal('idempotency_key_in_flight'),
    refusal('rate_limited'),
    refusal('payment_service_unavailable'),
    refusal('session_expired'),
  );
  const faults = fc.array(fault, { maxLength: 6 });
  const outcome = fc.constantFrom<'processing' | 'requires_action' | 'requires_payment_method'>(
    'processing',
    'requires_action',
    'requires_payment_method',
  );
  const action = fc.constantFrom('confirm', 'retry', 'authenticate', 'reload', 'check', 'second', 'cancel', 'quote');
  await fc.assert(
    fc.asyncProperty(
      faults,
      faults,
      faults,
      fc.array(outcome, { maxLength: 4 }),
      fc.array(action, { minLength: 1, maxLength: 12 }),
      async (onPurchase, onRefresh, onRetry, outcomes, actions) => {
        const { server, browser, tab } = setUp();
        server.outcomes = [...outcomes, 'succeeded'];
        server.faults.set('createPurchase', onPurchase);
        server.faults.set('refreshPurchase', onRefresh);
        server.faults.set('retryPurchase', onRetry);
        let current = tab;
        await review(current);
        void current.machine.confirm();
        for (const next of actions) {
          await new Promise((resolve) => setImmediate(resolve));
          if (next === 'confirm') void current.machine.confirm();
          if (next === 'retry') void current.machine.retryWith('pm_2');
          if (next === 'authenticate') void current.machine.authenticate();
          if (next === 'check') current.machine.checkAgain();
          if (next === 'cancel') void current.machine.cancel();
          if (next === 'quote') void current.machine.quote(PACK);
          if (next === 'reload' || next === 'second') {
            if (next === 'reload') current.machine.dispose();
            current = browser.openTab(server);
            void current.machine.resume();
          }
        }
        const rests = [
          'idle',
          'review',
          'confirm_again',
          'declined',
          'authenticating',
          'succeeded',
          'failed',
          'canceled',
        ] as const;
        await current.reaches(...rests);
        assert.equal(new Set(server.charges).size, server.charges.length, 'an attempt was charged twice');
        const charged = server.charges.map((charge) => charge.split('#')[0]);
        assert.equal(new Set(charged).size, charged.length, 'a purchase was charged twice');
      },
    ),
    { numRuns: 300 },
  );
});
