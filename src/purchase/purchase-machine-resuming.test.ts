/** What is found, remembered and left, and how often a bank is asked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase } from 'billing-portal-contract';
import { PurchaseMachine } from './purchase-machine.ts';
import { createAttemptStore } from './attempt-store.ts';
import { approving, type FakeBrowser, FakeClock, Tab } from './testing/browser.ts';
import type { FakePurchases } from './testing/fake-purchases.ts';
import { assertChargedOnce, review, setUp, stateOf } from './testing/set-up.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const remembered = ({ items }: FakeBrowser) =>
  [...items.values()].map((text) => (JSON.parse(text) as { purchaseId: string | null }).purchaseId);

/** A purchase that another browser made: this one remembers nothing of it. */
async function elsewhere(outcome: Purchase['status']) {
  const world = setUp();
  world.server.outcomes = [outcome];
  await review(world.tab);
  void world.tab.machine.confirm();
  await world.tab.reaches('settling', 'succeeded', 'declined', 'authenticating');
  world.tab.machine.dispose();
  world.browser.items.clear();
  return { ...world, tab: world.browser.openTab(world.server), id: [...world.server.purchases.keys()][0]! };
}

function change(server: FakePurchases, id: string, more: Partial<Purchase>): void {
  server.purchases.set(id, { ...server.purchases.get(id)!, ...more });
}

test('a purchase that is found through the server is remembered for the next reload', async () => {
  const { tab, server, browser, id } = await elsewhere('requires_payment_method');
  await tab.machine.resume(id);
  stateOf(tab, 'declined');
  assert.deepEqual(remembered(browser), [id]);
  tab.machine.dispose();
  const reloaded = browser.openTab(server);
  assert.equal(await reloaded.machine.resume(), true);
  stateOf(reloaded, 'declined');
});

test('a purchase that has ended is shown, and not remembered', async () => {
  for (const status of ['succeeded', 'failed', 'canceled'] as const) {
    const { tab, server, browser, id } = await elsewhere('requires_payment_method');
    change(server, id, { status });
    let most = 0;
    tab.machine.subscribe(() => (most = Math.max(most, browser.items.size)));
    await tab.machine.resume(id);
    await tab.reaches(status);
    assert.equal(most, 0, status);
  }
});

test('a transfer that is days on its way is shown as such at once, and hinders nothing else', async () => {
  const { tab, server, browser, id } = await elsewhere('requires_payment_method');
  const transfer = {} as NonNullable<Purchase['transfer']>;
  change(server, id, { status: 'pending', transfer });
  server.refreshPurchase = (known) => server.getPurchase(known);
  await tab.machine.resume(id);
  stateOf(tab, 'processing');
  await turn();
  assert.equal(server.calls.filter((call) => call === 'getPurchase').length, 1);
  assert.equal(browser.items.size, 0);
});

test('a purchase that is not there leaves the dialog as it was', async () => {
  const { tab } = setUp();
  assert.equal(await tab.machine.resume('purchase_of_nobody'), false);
  stateOf(tab, 'idle');
  await review(tab);
});

test('a purchase of another tab is shown instead of a second one, though the tabs cannot speak to each other', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['processing', 'processing', 'succeeded'];
  const deaf = deafTab(browser, server);
  await review(deaf);
  await review(tab);
  void tab.machine.confirm();
  await tab.reaches('settling');
  await deaf.machine.confirm();
  await deaf.reaches('succeeded');
  assert.equal(stateOf(deaf, 'succeeded').purchase.quoteId, 'quote_2');
  assert.equal(server.purchases.size, 1);
  assert.equal(server.calls.filter((call) => call === 'createPurchase').length, 1);
  assertChargedOnce(server);
});

test('the bank is asked after a pause each time, and never twice for one', async () => {
  const { tab, server, browser } = setUp();
  server.outcomes = ['processing'];
  await review(tab);
  const before = browser.clock.now();
  const asked: number[] = [];
  const ask = server.refreshPurchase.bind(server);
  server.refreshPurchase = (id) => {
    asked.push(browser.clock.now() - before);
    return ask(id);
  };
  void tab.machine.confirm();
  await tab.reaches('processing');
  while (asked.length < 10) await turn();
  tab.machine.dispose();
  assert.deepEqual(asked.slice(0, 10), [700, 1700, 3200, 5200, 8200, 12_200, 17_200, 22_200, 32_200, 47_200]);
});

test('a second challenge of the bank is opened like the first', async () => {
  const opened: string[] = [];
  const { tab, server } = setUp({
    authenticate: (_purchase, action) => {
      opened.push(action.type === 'sandbox_challenge' ? action.challengeId : '');
      return Promise.resolve('answered');
    },
  });
  server.outcomes = ['requires_action', 'requires_action', 'succeeded'];
  const ask = server.refreshPurchase.bind(server);
  server.refreshPurchase = async (id) => {
    const purchase = await ask(id);
    return purchase.nextAction === null
      ? purchase
      : { ...purchase, nextAction: { type: 'sandbox_challenge', challengeId: 'ch_again' } };
  };
  await review(tab);
  await tab.machine.confirm();
  stateOf(tab, 'succeeded');
  assert.deepEqual(opened, ['ch_1', 'ch_again']);
});

test('a dismissed challenge is opened again once, however often that is asked for', async () => {
  let opened = 0;
  let dismissed = true;
  const { tab, server } = setUp({
    authenticate: () => {
      opened += 1;
      return Promise.resolve(dismissed ? 'dismissed' : 'answered');
    },
  });
  server.outcomes = ['requires_action'];
  await review(tab);
  await tab.machine.confirm();
  stateOf(tab, 'authenticating');
  dismissed = false;
  server.outcomes = ['requires_action', 'succeeded'];
  await Promise.all([tab.machine.authenticate(), tab.machine.authenticate()]);
  await tab.reaches('succeeded');
  assert.equal(opened, 2);
});

test('who leaves stops everything: nothing is told and nothing is asked any more', async () => {
  const { tab, server } = setUp();
  server.outcomes = ['processing'];
  await review(tab);
  void tab.machine.confirm();
  await tab.reaches('settling');
  const { length } = server.calls;
  const told = [...tab.history];
  tab.machine.dispose();
  for (let count = 0; count < 20; count += 1) await turn();
  assert.equal(server.calls.length, length);
  assert.deepEqual(tab.history, told);
});

test('what was typed last is what a new price is asked for', async () => {
  const { tab, server } = setUp();
  await tab.machine.quote({ kind: 'credit_pack', pack: 'medium', quantity: 3 });
  server.fail('createPurchase', 'quote_expired');
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'confirm_again').quote.pack?.quantity, 3);
});

/** A tab in a browser without channels, where storage alone is shared. */
function deafTab(browser: FakeBrowser, api: FakePurchases): Tab {
  const attempts = createAttemptStore({
    customerId: 'cus_1',
    storage: browser.storage,
    createChannel: () => null,
  });
  return new Tab(
    new PurchaseMachine({ api, attempts, authenticator: approving(), clock: new FakeClock(), isOnline: () => true }),
  );
}

test('a challenge that is answered in one tab is over in the other', async () => {
  let dismissed = true;
  const authenticator = {
    authenticate: () => Promise.resolve(dismissed ? ('dismissed' as const) : ('answered' as const)),
  };
  const { tab, server, browser } = setUp(authenticator);
  server.outcomes = ['requires_action', 'requires_action', 'requires_action', 'succeeded'];
  await review(tab);
  await tab.machine.confirm();
  assert.equal(stateOf(tab, 'authenticating').isStarted, false);
  const second = browser.openTab(server, authenticator);
  await second.machine.resume();
  await second.reaches('authenticating');
  dismissed = false;
  await second.machine.authenticate();
  await second.reaches('succeeded');
  await tab.reaches('succeeded');
  assertChargedOnce(server);
});
