/** Whose data it is, who is asked, and what is over. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import { lookForChanges } from './look-for-changes.ts';
import type { PurchaseIntent } from './purchase-intent.ts';
import { dataOf } from './resource.ts';
import { paymentMethodsOf } from './resources.ts';
import { accountOf, createStore, deferred, turn } from './testing/create-store.ts';

const INTENT: PurchaseIntent = { kind: 'credit_pack', source: 'test' };

test('nothing is allowed before it is known who is here', () => {
  const { store } = createStore({ getAccount: () => new Promise(() => undefined) });
  assert.deepEqual([store.may('pay'), store.can('events')], [false, false]);
});

test('the account of the customer before, which comes late, takes nothing from the one who is here now', async () => {
  const late = deferred<Account>();
  const answers = [late.promise, Promise.resolve(accountOf('cus_2')), Promise.resolve(accountOf('cus_2'))];
  const { store } = createStore({
    getAccount: () => answers.shift() ?? Promise.reject(new Error('no more')),
    listPaymentMethods: () => Promise.resolve([]),
  });
  const first = store.refresh();
  await store.refresh();
  await paymentMethodsOf(store).refresh();
  late.give(accountOf('cus_1'));
  await first;
  await turn();
  assert.equal(dataOf(store.account)?.customer.id, 'cus_2');
  assert.equal(paymentMethodsOf(store).value.status, 'ready');
});

test('every way in which a session ends is told as such, and any other failure as a failure of its part', async () => {
  for (const code of ['session_expired', 'session_unavailable', 'unauthenticated'] as const) {
    const { store, events } = createStore({ getAccount: () => Promise.reject(new BillingError(code, 'ended')) });
    await store.refresh();
    assert.deepEqual(
      events.map(({ type }) => type),
      ['billing-session-expired', 'billing-error'],
      code,
    );
  }
  const { store, events } = createStore({
    getAccount: () => Promise.reject(new BillingError('internal_error', 'broken')),
    listPaymentMethods: () => Promise.reject(new BillingError('internal_error', 'broken')),
  });
  await store.refresh();
  await paymentMethodsOf(store).refresh();
  const sources = events.map((event) => (event as CustomEvent<{ source: string }>).detail.source);
  assert.deepEqual(sources, ['account', 'methods']);
});

test('a dialog that was taken back opens nothing more, and the one before it opens again', async () => {
  const { store, host } = createStore({});
  const opened: string[] = [];
  const open = (name: string) => () => {
    opened.push(name);
    return Promise.resolve({ status: 'dismissed', purchase: null } as const);
  };
  const takeFirst = store.registerPurchaseOpener(open('first'));
  const takeSecond = store.registerPurchaseOpener(open('second'));
  await store.requestPurchase(INTENT, host);
  takeSecond();
  await store.requestPurchase(INTENT, host);
  assert.deepEqual(opened, ['second', 'first']);
  takeFirst();
  await assert.rejects(store.requestPurchase(INTENT, host), { code: 'not_supported' });
});

test('purchases that wait for an answer ask again when somebody looks', async () => {
  const { store } = createStore({});
  let asked = 0;
  store.purchases.add({ checkAgain: () => (asked += 1) });
  await lookForChanges(store);
  assert.equal(asked, 1);
});

test('how long the credits last is no change: it moves by itself', async () => {
  let account = accountOf('cus_1', { capacity: { runway: 9 } as never });
  let loads = 0;
  const { store } = createStore({
    getAccount: () => Promise.resolve(account),
    listPaymentMethods: () => ((loads += 1), Promise.resolve([])),
  });
  store.subscribe(() => paymentMethodsOf(store).ensure());
  await store.whenReady();
  await turn();
  account = accountOf('cus_1', { capacity: { runway: 8 } as never });
  await lookForChanges(store);
  await turn();
  assert.equal(loads, 1);
});

test('a store that is done with forgets all it knew, and hears of no session any more', async () => {
  let stopped = 0;
  const { store } = createStore({
    listPaymentMethods: () => Promise.resolve([]),
    watchSession: () => () => void (stopped += 1),
  });
  await store.whenReady();
  await paymentMethodsOf(store).refresh();
  let told = 0;
  store.subscribe(() => (told += 1));
  store.dispose();
  assert.deepEqual([store.account.status, paymentMethodsOf(store).value.status, stopped], ['idle', 'idle', 1]);
  told = 0;
  await store.refresh();
  assert.equal(told, 0);
});
