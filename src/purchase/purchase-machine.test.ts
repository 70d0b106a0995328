import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuoteRequest } from 'billing-portal-contract';
import fc from 'fast-check';
import { BillingError } from '../api/billing-error.ts';
import type { Authenticator } from './authenticator.ts';
import type { PurchaseState } from './purchase-state.ts';
import { FakeBrowser, type Tab } from './testing/browser.ts';
import { type Fault, FakePurchases, refusal } from './testing/fake-purchases.ts';

const PACK: QuoteRequest = { kind: 'credit_pack', pack: 'medium' };

function setUp(authenticator?: Authenticator) {
  const server = new FakePurchases();
  const browser = new FakeBrowser();
  return { server, browser, tab: browser.openTab(server, authenticator) };
}

async function review(tab: Tab): Promise<void> {
  await tab.machine.quote(PACK);
  assert.equal(tab.state.status, 'review');
}

function stateOf<S extends PurchaseState['status']>(tab: Tab, status: S): Extract<PurchaseState, { status: S }> {
  assert.equal(tab.state.status, status, tab.history.join(' → '));
  return tab.state as Extract<PurchaseState, { status: S }>;
}

function assertChargedOnce(server: FakePurchases): void {
  assert.equal(server.charges.length, 1, server.charges.join());
}

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
  browser.clock.advance(3_600_000);
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
