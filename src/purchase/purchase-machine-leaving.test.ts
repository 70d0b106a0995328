/** What is left, given up or found again: nothing that may have been paid is forgotten, and nobody has to pay it twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PurchaseStatus, QuoteRequest } from 'billing-portal-contract';
import { type Fault, refusal } from './testing/fake-purchases.ts';
import { assertChargedOnce, PACK, review, setUp, stateOf } from './testing/set-up.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const turns = async () => {
  for (let count = 0; count < 20; count += 1) await turn();
};

/** A tab that has just been reloaded, after its purchase came to this, or before it was heard what it came to. */
async function reload(outcome: PurchaseStatus | 'unanswered') {
  const world = setUp();
  const { server, browser, tab } = world;
  if (outcome === 'unanswered') server.fail('createPurchase', 'response_lost');
  else server.outcomes = [outcome];
  await review(tab);
  const paid = tab.machine.confirm();
  if (outcome === 'requires_payment_method') await paid;
  else if (outcome !== 'unanswered') await tab.reaches('settling', 'authenticating');
  tab.machine.dispose();
  await turns();
  const calls = server.calls.length;
  return { ...world, tab: browser.openTab(server), callsSince: () => server.calls.slice(calls) };
}

/** A purchase that moves on where no tab sees it. */
function settle({ server }: Pick<ReturnType<typeof setUp>, 'server'>, status: PurchaseStatus): void {
  const purchase = server.purchases.get('purchase_1')!;
  server.purchases.set(purchase.id, { ...purchase, status, nextAction: null });
}

test('what has ended is left without a word to the server', async () => {
  for (const status of ['succeeded', 'failed', 'canceled'] as const) {
    const { server, tab } = setUp();
    server.outcomes = [status];
    await review(tab);
    await tab.machine.confirm();
    stateOf(tab, status);
    const calls = server.calls.length;
    await tab.machine.cancel();
    stateOf(tab, 'idle');
    assert.equal(server.calls.length, calls, status);
  }
});

test('a purchase of which nothing more was heard is found again, though the session has to be renewed first', async () => {
  for (const code of ['session_expired', 'session_unavailable', 'unauthenticated', 'rate_limited'] as const) {
    const world = await reload('unanswered');
    world.server.fail('createPurchase', code, 'idempotency_key_in_flight');
    assert.equal(await world.tab.machine.resume(), true, code);
    await world.tab.reaches('succeeded');
    assertChargedOnce(world.server);
  }
});

test('who leaves while it is looked for finds it the next time', async () => {
  const { server, browser, tab } = await reload('unanswered');
  server.fail('createPurchase', 'request_lost');
  const found = tab.machine.resume();
  await tab.reaches('unknown');
  tab.machine.dispose();
  assert.equal(await found, true, 'no new price is asked for');
  assert.equal(browser.items.size, 1);
  const next = browser.openTab(server);
  await next.machine.resume();
  await next.reaches('succeeded');
  assertChargedOnce(server);
});

test('a purchase that failed or was voided meanwhile is forgotten, and buying begins anew', async () => {
  for (const status of ['failed', 'canceled'] as const) {
    const world = await reload('requires_payment_method');
    settle(world, status);
    assert.equal(await world.tab.machine.resume(), false, status);
    stateOf(world.tab, 'idle');
    assert.equal(world.browser.items.size, 0);
  }
});

test('a purchase of long ago is voided only when it was declined', async () => {
  for (const status of ['processing', 'succeeded'] as const) {
    const world = await reload('processing');
    settle(world, status);
    world.browser.clock.advance(24 * 3_600_000);
    assert.equal(await world.tab.machine.resume(), true);
    await world.tab.reaches(status === 'succeeded' ? 'succeeded' : 'settling');
    assert.equal(world.callsSince().includes('cancelPurchase'), false, status);
    world.tab.machine.dispose();
  }
});

test('a decline of long ago that was paid elsewhere meanwhile is shown as paid', async () => {
  const world = await reload('requires_payment_method');
  world.browser.clock.advance(24 * 3_600_000);
  const look = world.server.refreshPurchase.bind(world.server);
  world.server.refreshPurchase = async (id) => {
    const seen = await look(id);
    settle(world, 'succeeded');
    return seen;
  };
  assert.equal(await world.tab.machine.resume(), true, 'no new price is asked for');
  await world.tab.reaches('succeeded');
});

test('a challenge does not open by itself for who comes back by a link, or meets the purchase of another browser', async () => {
  const { server, browser, tab } = await reload('requires_action');
  await tab.machine.resume('purchase_1');
  assert.equal(stateOf(tab, 'authenticating').isStarted, false);
  tab.machine.dispose();
  browser.items.clear();
  const other = browser.openTab(server);
  await review(other);
  await other.machine.confirm();
  assert.equal(stateOf(other, 'authenticating').isStarted, false);
  assert.equal(stateOf(other, 'authenticating').purchase.id, 'purchase_1');
});

test('a purchase in progress that is gone when it is looked at leaves the dialog as it was at first', async () => {
  const { server, tab } = setUp();
  await review(tab);
  server.fail('createPurchase', refusal('purchase_in_progress', { purchaseId: 'purchase_9' }));
  await tab.machine.confirm();
  stateOf(tab, 'idle');
  await review(tab);
});

test('looking at a purchase that has ended does not forget the one that another tab is paying', async () => {
  for (const status of ['succeeded', 'failed', 'canceled'] as const) {
    const { server, browser, tab } = setUp();
    server.outcomes = ['requires_payment_method'];
    await review(tab);
    await tab.machine.confirm();
    const purchase = server.purchases.get('purchase_1')!;
    server.purchases.set('purchase_0', { ...purchase, id: 'purchase_0', quoteId: 'quote_0', status });
    const other = browser.openTab(server);
    await other.machine.resume('purchase_0');
    await other.reaches(status);
    assert.match([...browser.items.values()].join(), /"purchase_1"/);
  }
});

test('leaving a decline is told as unknown while no answer comes, and then what became of it', async () => {
  for (const faults of [['request_lost', 'session_expired'], ['session_unavailable'], ['response_lost']] as const) {
    const { server, browser, tab } = setUp();
    server.outcomes = ['requires_payment_method'];
    await review(tab);
    await tab.machine.confirm();
    server.fail('cancelPurchase', ...faults);
    await tab.machine.cancel();
    assert.equal(stateOf(tab, 'unknown').purchase?.id, 'purchase_1', 'it does not wait for the answer');
    await tab.reaches('canceled');
    assert.equal(browser.items.size, 0);
  }
});

test('a decline that cannot be left, because its money is on its way by now, is settling in every tab', async () => {
  const world = await reload('requires_payment_method');
  const { server, browser, tab } = world;
  await tab.machine.resume();
  const other = browser.openTab(server);
  await other.machine.resume();
  settle(world, 'processing');
  server.outcomes = ['processing'];
  await tab.machine.cancel();
  await tab.reaches('settling');
  await other.reaches('settling');
  for (const { machine } of [tab, other]) machine.dispose();
});

test('the way from a decline to a new price shows no end in between', async () => {
  const { server, tab } = setUp();
  server.outcomes = ['requires_payment_method'];
  await review(tab);
  await tab.machine.confirm();
  await tab.machine.quote(PACK);
  assert.deepEqual(tab.history.slice(3), ['declined', 'settling', 'quoting', 'review']);
});

test('without a connection nothing is asked for any more after who asked has left', async () => {
  const { server, tab } = setUp();
  server.fail('createQuote', ...Array<Fault>(100).fill('request_lost'));
  void tab.machine.quote(PACK);
  await tab.reaches('offline');
  const calls = server.calls.length;
  tab.machine.dispose();
  await turns();
  assert.equal(server.calls.length, calls);
});

test('a tab without a connection asks for its price again, when the purchase of the other came to nothing', async () => {
  const { server, browser, tab } = setUp();
  const second = browser.openTab(server);
  await review(tab);
  server.fail('createQuote', 'request_lost');
  void second.machine.quote(PACK);
  await second.reaches('offline');
  server.fail('createPurchase', 'pack_unavailable', 'pack_unavailable');
  await tab.machine.confirm();
  await second.reaches('review');
  await turns();
  stateOf(second, 'review');
  assert.equal(server.charges.length, 0);
});

test('a new price is asked for with the card that the old one named, or with none', async () => {
  const { server, tab } = setUp();
  const asked: QuoteRequest[] = [];
  const quote = server.createQuote.bind(server);
  server.createQuote = (request) => {
    asked.push(request);
    return quote(request);
  };
  await review(tab);
  server.fail('createPurchase', 'quote_expired');
  await tab.machine.confirm();
  assert.deepEqual(asked, [PACK, { ...PACK, paymentMethodId: 'pm_visa' }]);
  server.hasCard = false;
  server.priceNet = 0;
  await tab.machine.quote(PACK);
  server.fail('createPurchase', 'quote_expired');
  await tab.machine.confirm();
  assert.deepEqual(asked.slice(2), [PACK, PACK]);
});

test('a request that fails after who sent it has left is not sent again', async () => {
  const { server, tab } = setUp();
  await review(tab);
  server.fail('createPurchase', ...Array<Fault>(20).fill('request_lost'));
  void tab.machine.confirm();
  tab.machine.dispose();
  await turns();
  assert.deepEqual(server.calls, ['createQuote', 'createPurchase']);
});
