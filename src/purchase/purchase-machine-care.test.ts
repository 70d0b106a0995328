/** One press does one thing, a server is not pestered, and nothing is left hanging. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuoteRequest } from 'billing-portal-contract';
import { createAttemptStore } from './attempt-store.ts';
import { PurchaseMachine } from './purchase-machine.ts';
import type { PurchaseState } from './purchase-state.ts';
import { approving } from './testing/browser.ts';
import { type Fault, refusal } from './testing/fake-purchases.ts';
import { assertChargedOnce, PACK, review, setUp, stateOf } from './testing/set-up.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const count = (calls: readonly string[], operation: string) => calls.filter((call) => call === operation).length;

test('another card is tried once, however often it is pressed, and nothing else meanwhile', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['requires_payment_method', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  const retried = tab.machine.retryWith('pm_2');
  assert.equal(stateOf(tab, 'paying').purchase?.id, 'purchase_1');
  await Promise.all([tab.machine.retryWith('pm_2'), tab.machine.retryWith('pm_3'), tab.machine.quote(PACK), retried]);
  assert.deepEqual([count(server.calls, 'retryPurchase'), count(server.calls, 'createQuote')], [1, 1]);
  assertChargedOnce(server);
});

test('what is being paid cannot be left', async () => {
  const { tab, server } = setUp();
  await review(tab);
  const paid = tab.machine.confirm();
  await tab.machine.cancel();
  stateOf(tab, 'paying');
  await paid;
  stateOf(tab, 'succeeded');
  assert.equal(count(server.calls, 'cancelPurchase'), 0);
});

test('looking for an open purchase leaves what is on screen alone', async () => {
  const { tab, server } = setUp();
  await review(tab);
  assert.equal(await tab.machine.resume('purchase_1'), false);
  stateOf(tab, 'review');
  assert.equal(count(server.calls, 'refreshPurchase'), 0);
});

test('while an open purchase is looked for, nothing else can be begun', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['requires_payment_method'];
  await review(tab);
  await tab.machine.confirm();
  const reloaded = browser.openTab(server);
  const found = reloaded.machine.resume();
  assert.deepEqual([stateOf(reloaded, 'unknown').isChecking, stateOf(reloaded, 'unknown').isOffline], [true, false]);
  await found;
  const named = browser.openTab(server);
  const shown = named.machine.resume('purchase_1');
  stateOf(named, 'unknown');
  await shown;
  stateOf(named, 'declined');
});

test('without a connection a price is asked for every five seconds', async () => {
  const { tab, server, browser } = setUp();
  const before = browser.clock.now();
  server.fail('createQuote', 'request_lost', 'request_lost', 'request_lost');
  await review(tab);
  assert.equal(browser.clock.now() - before, 15_000);
});

test('a payment is sent again after longer and longer pauses, and after as long as the server asks for', async () => {
  const { tab, server, browser } = setUp();
  await review(tab);
  const before = browser.clock.now();
  const sent: number[] = [];
  const send = server.createPurchase.bind(server);
  server.createPurchase = (request, options) => {
    sent.push(browser.clock.now() - before);
    return send(request, options);
  };
  const busy = refusal('rate_limited', { retryAfterSeconds: 20 });
  server.fail('createPurchase', 'response_lost', 'request_lost', busy, busy, null);
  await tab.machine.confirm();
  assert.deepEqual(sent, [0, 500, 1500, 21_500, 41_500]);
  assertChargedOnce(server);
});

test('a lost answer is asked for after pauses of half a minute at most, then not before somebody wants to know', async () => {
  const { tab, server, browser } = setUp();
  await review(tab);
  const sent: number[] = [];
  const send = server.createPurchase.bind(server);
  server.createPurchase = (request, options) => {
    sent.push(browser.clock.now());
    return send(request, options);
  };
  const pauses = () => sent.slice(1).map((at, index) => at - sent[index]!);
  const isAtRest = () => tab.state.status === 'unknown' && !tab.state.isChecking;
  server.fail('createPurchase', 'response_lost', ...Array<Fault>(17).fill('request_lost'));
  const paid = tab.machine.confirm();
  const backOff = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000];
  while (!isAtRest()) await turn();
  assert.deepEqual(pauses(), backOff);
  tab.machine.checkAgain();
  while (isAtRest()) await turn();
  while (!isAtRest()) await turn();
  // Asked at once, and then no faster than before.
  assert.deepEqual(pauses().slice(8), [0, ...backOff]);
  tab.machine.checkAgain();
  await paid;
  assertChargedOnce(server);
});

test('a payment that is never heard of, because the same one is being worked on, can be asked for again', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', ...Array<'idempotency_key_in_flight'>(9).fill('idempotency_key_in_flight'));
  const paid = tab.machine.confirm();
  await tab.reaches('unknown');
  assert.equal(stateOf(tab, 'unknown').isChecking, false);
  tab.machine.checkAgain();
  await paid;
  assertChargedOnce(server);
});

test('a price that comes late does not take the place of the one asked for last', async () => {
  const { tab, server } = setUp();
  const quote = server.createQuote.bind(server);
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  server.createQuote = async (request) => {
    if (request.kind === 'credit_pack' && request.pack === 'small') await gate;
    return quote(request);
  };
  const first = tab.machine.quote({ kind: 'credit_pack', pack: 'small' });
  await tab.machine.quote({ kind: 'credit_pack', pack: 'large' });
  letGo();
  await first;
  assert.equal(stateOf(tab, 'review').quote.pack?.key, 'large');
});

test('who asks once more sees that it is being asked', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'response_lost', ...Array<Fault>(12).fill('request_lost'));
  const paid = tab.machine.confirm();
  const isChecking = (state: PurchaseState) => state.status === 'unknown' && state.isChecking;
  await tab.reaches('unknown');
  while (isChecking(tab.state)) await turn();
  tab.machine.checkAgain();
  // No answer can have come yet.
  for (let count = 0; count < 5; count += 1) await Promise.resolve();
  assert.equal(isChecking(tab.state), true);
  await paid;
  assertChargedOnce(server);
});

test('a new price is the one the server has sent along, else asked for with the same card and code', async () => {
  const { tab, server } = setUp();
  const asked: QuoteRequest[] = [];
  const quote = server.createQuote.bind(server);
  server.createQuote = (request) => {
    asked.push(request);
    return quote(request);
  };
  const request = { kind: 'credit_pack', pack: 'medium', paymentMethodId: 'pm_2', promotionCode: 'TEN' } as const;
  await tab.machine.quote(request);
  server.fail('createPurchase', 'quote_expired');
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'confirm_again').reason, 'expired');
  assert.deepEqual(asked, [request, request]);
  server.priceNet = 2000;
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'confirm_again').quote.total.minor, '2400');
  assert.equal(asked.length, 2);
});

test('a price that cannot be had any more is refused, not confirmed', async () => {
  const { tab, server } = setUp();
  await review(tab);
  server.fail('createPurchase', 'quote_expired');
  server.fail('createQuote', 'pack_unavailable');
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'refused').error.code, 'pack_unavailable');
});

test('a tab that was asking for a price gets it, when the purchase of the other came to nothing', async () => {
  const { tab, server, browser } = setUp();
  const second = browser.openTab(server);
  await review(tab);
  server.fail('createPurchase', 'pack_unavailable', 'pack_unavailable');
  // Each answer waits for one turn of the loop: this price is still on its way when the other tab pays.
  void tab.machine.confirm();
  void second.machine.quote(PACK);
  await second.reaches('review');
  for (let turns = 0; turns < 20; turns += 1) await turn();
  stateOf(second, 'review');
  assert.equal(server.charges.length, 0);
});

test('a challenge that cannot be looked up says so, and can be opened again', async () => {
  let dismissed = true;
  const { tab, server } = setUp({ authenticate: () => Promise.resolve(dismissed ? 'dismissed' : 'answered') });
  server.outcomes = ['requires_action', 'requires_action', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  server.fail('refreshPurchase', 'not_found');
  await tab.machine.authenticate();
  const { error, isStarted } = stateOf(tab, 'authenticating');
  assert.deepEqual([error?.code, isStarted], ['not_found', false]);
  dismissed = false;
  await tab.machine.authenticate();
  await tab.reaches('succeeded');
});

test('a machine that is done with hears nothing more and says so once', async () => {
  const { server, browser, tab } = setUp();
  let closed = 0;
  let disposed = 0;
  const attempts = createAttemptStore({ customerId: 'cus_1', storage: browser.storage, createChannel: () => null });
  let heard: (() => void) | null = null;
  const machine = new PurchaseMachine({
    api: server,
    authenticator: approving(),
    clock: browser.clock,
    isOnline: () => true,
    disposed: () => (disposed += 1),
    attempts: {
      ...attempts,
      subscribe: (changed) => {
        heard = changed;
        return () => (heard = null);
      },
      close: () => (closed += 1),
    },
  });
  const told: string[] = [];
  machine.subscribe(({ status }) => told.push(status));
  await machine.quote(PACK);
  assert.notEqual(heard, null);
  machine.dispose();
  assert.deepEqual([closed, disposed, heard], [1, 1, null]);
  await machine.quote(PACK);
  assert.deepEqual(told, ['quoting', 'review']);
  await review(tab);
});
