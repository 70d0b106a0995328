/** What a bank that takes its time comes to, and what is on screen meanwhile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase, PurchaseStatus } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import { dispatchPurchaseEvents } from './purchase-events.ts';
import { assertChargedOnce, PACK, review, setUp, stateOf } from './testing/set-up.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const BY_BANK = {} as NonNullable<Purchase['transfer']>;

/** What a payment comes to at once, before anybody looks. */
async function pay(status: PurchaseStatus, more: Partial<Purchase> = {}) {
  const world = setUp();
  const { server, tab } = world;
  const create = server.createPurchase.bind(server);
  server.createPurchase = async (request, options) => ({ ...(await create(request, options)), ...more });
  server.outcomes = [status];
  await review(tab);
  return { ...world, paid: tab.machine.confirm() };
}

test('a bank that never answers is asked for half an hour and a minute, and then when somebody wants to know', async () => {
  for (const status of ['pending', 'processing'] as const) {
    const { server, tab, browser } = await pay(status);
    const looks = () => server.calls.filter((call) => call === 'refreshPurchase').length;
    const atRest = async () => {
      for (let known = -1; known < looks();) {
        known = looks();
        for (let count = 0; count < 20; count += 1) await turn();
      }
      return looks();
    };
    const start = browser.clock.now();
    assert.equal(await atRest(), 8 + 3 + 30, status);
    assert.equal(browser.clock.now() - start, 22_200 + 55_000 + 30 * 60_000);
    stateOf(tab, 'processing');
    tab.machine.checkAgain();
    assert.equal(await atRest(), 42, status);
    server.outcomes = ['succeeded'];
    tab.machine.checkAgain();
    await tab.reaches('succeeded');
    assert.deepEqual(tab.history.slice(2), ['paying', 'settling', 'processing', 'succeeded']);
    assertChargedOnce(server);
  }
});

test('a transfer is on its way for days: it is forgotten here, and something else can be bought', async () => {
  for (const status of ['pending', 'processing'] as const) {
    const { server, tab, browser, paid } = await pay(status, { transfer: BY_BANK });
    await paid;
    stateOf(tab, 'processing');
    assert.equal(server.calls.includes('refreshPurchase'), false, 'nobody waits for it');
    assert.equal(browser.items.size, 0);
  }
});

test('a purchase whose answer is lost while the bank takes its time stays on screen', async () => {
  const { server, tab } = await pay('processing');
  await tab.reaches('settling');
  server.fail('refreshPurchase', 'request_lost');
  await tab.reaches('unknown');
  const { purchase, quote, isOffline } = stateOf(tab, 'unknown');
  assert.deepEqual([purchase?.id, quote, isOffline], ['purchase_1', null, true]);
  tab.machine.dispose();
});

test('a purchase that cannot be looked at any more takes its time, and nothing is paid again', async () => {
  const { server, tab, paid } = await pay('processing');
  await tab.reaches('settling');
  server.purchases.clear();
  await paid;
  assert.equal(stateOf(tab, 'processing').purchase.id, 'purchase_1');
  assert.equal(server.calls.filter((call) => call === 'createPurchase').length, 1);
});

test('a challenge that is still being made is waited for', async () => {
  const { server, tab, paid } = await pay('requires_action', { nextAction: null });
  const look = server.refreshPurchase.bind(server);
  let looks = 0;
  server.refreshPurchase = async (id) => {
    looks += 1;
    return looks < 3 ? { ...(await look(id)), nextAction: null } : look(id);
  };
  await tab.reaches('settling');
  server.outcomes = ['requires_action', 'requires_action', 'requires_action', 'succeeded'];
  await paid;
  stateOf(tab, 'succeeded');
  assert.deepEqual(tab.history.slice(2), ['paying', 'settling', 'authenticating', 'settling', 'succeeded']);
});

test('while the bank asks, the dialog stays, and nothing else can be begun', async () => {
  let answer = (): void => undefined;
  const { server, tab } = setUp({
    authenticate: () => new Promise((resolve) => (answer = () => resolve('answered'))),
  });
  server.outcomes = ['requires_action', 'succeeded'];
  await review(tab);
  const paid = tab.machine.confirm();
  await tab.reaches('authenticating');
  await tab.machine.cancel();
  await tab.machine.quote(PACK);
  await tab.machine.authenticate();
  assert.equal(stateOf(tab, 'authenticating').isStarted, true);
  assert.deepEqual(server.calls, ['createQuote', 'createPurchase']);
  answer();
  await paid;
  stateOf(tab, 'succeeded');
});

test('a challenge that waits, and a payment that takes its time, are not forgotten for a new price', async () => {
  const { server, tab } = setUp({ authenticate: () => Promise.resolve('dismissed') });
  server.outcomes = ['requires_action'];
  await review(tab);
  await tab.machine.confirm();
  await tab.machine.quote(PACK);
  stateOf(tab, 'authenticating');
  server.outcomes = ['processing'];
  void tab.machine.authenticate();
  await tab.reaches('processing');
  await tab.machine.quote(PACK);
  stateOf(tab, 'processing');
  assert.equal(server.calls.filter((call) => call === 'createQuote').length, 1);
  tab.machine.dispose();
});

test('a second card asks its bank by itself, too', async () => {
  const { server, tab } = setUp();
  server.outcomes = ['requires_payment_method', 'requires_action', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  await tab.machine.retryWith('pm_2');
  assert.deepEqual(tab.history.slice(3), ['declined', 'paying', 'authenticating', 'settling', 'succeeded']);
});

test('a second card that could not be sent has paid nothing: it can be tried again', async () => {
  for (const code of ['session_expired', 'rate_limited'] as const) {
    const { server, tab } = setUp();
    server.outcomes = ['requires_payment_method', 'succeeded'];
    await review(tab);
    await tab.machine.confirm();
    server.fail('retryPurchase', code);
    await tab.machine.retryWith('pm_2');
    assert.equal(stateOf(tab, 'declined').error?.code, code);
    await tab.machine.retryWith('pm_2');
    stateOf(tab, 'succeeded');
    assertChargedOnce(server);
  }
});

test('a second card that meets a purchase that is already settling shows what becomes of it', async () => {
  for (const code of ['purchase_settling', 'purchase_not_open'] as const) {
    const { server, tab } = setUp();
    server.outcomes = ['requires_payment_method'];
    await review(tab);
    await tab.machine.confirm();
    const known = server.purchases.get('purchase_1')!;
    server.purchases.set(known.id, { ...known, status: 'processing' });
    server.outcomes = ['succeeded'];
    server.fail('retryPurchase', code);
    await tab.machine.retryWith('pm_2');
    assert.equal(stateOf(tab, 'succeeded').purchase.id, known.id);
    assertChargedOnce(server);
  }
});

test('the funnel hears of a decline once, though another tab has looked at it, and of a refusal with its cause', async () => {
  const { server, tab, browser } = setUp();
  const target = new EventTarget();
  const told: unknown[] = [];
  for (const name of ['opened', 'failed']) {
    target.addEventListener(`billing-purchase-${name}`, (event) => told.push((event as CustomEvent).detail));
  }
  dispatchPurchaseEvents(tab.machine, target, 'gate');
  server.fail('createQuote', new BillingError('pack_unavailable', 'gone'));
  const refused = tab.machine.quote(PACK);
  assert.deepEqual(told, [{ kind: 'credit_pack', source: 'gate' }], 'opened is told before there is a price');
  await refused;
  const refusal = { kind: 'credit_pack', purchaseId: null, code: 'pack_unavailable', canRetry: false };
  assert.deepEqual(told[1], refusal);
  server.outcomes = ['requires_payment_method'];
  await review(tab);
  await tab.machine.confirm();
  const other = browser.openTab(server);
  await other.machine.resume();
  server.fail('retryPurchase', 'payment_method_required');
  await other.machine.retryWith('pm_2');
  const calls = server.calls.length;
  for (let count = 0; count < 20; count += 1) await turn();
  assert.equal(server.calls[calls], 'refreshPurchase', 'this tab has looked, too');
  stateOf(tab, 'declined');
  assert.deepEqual(told[2], { kind: 'credit_pack', purchaseId: 'purchase_1', code: 'card_declined', canRetry: true });
  assert.equal(told.length, 3);
});
