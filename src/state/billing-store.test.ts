import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account, GrantPage, Invoice } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import type { PurchaseIntent, PurchaseOutcome } from './purchase-intent.ts';
import { dataOf, type Resource } from './resource.ts';
import { lookForChanges } from './look-for-changes.ts';
import { takeChange } from './take-change.ts';
import { grantsOf } from './paged-resources.ts';
import { invoiceOf } from './purchase-resources.ts';
import { paymentMethodsOf } from './resources.ts';
import { usageOf } from './usage-resource.ts';
import { accountOf, createStore, deferred, turn } from './testing/create-store.ts';

test('the account is asked for once, however many want it', async () => {
  let calls = 0;
  const { store } = createStore({
    getAccount: () => {
      calls += 1;
      return Promise.resolve(accountOf('cus_1'));
    },
  });
  await Promise.all([store.whenReady(), store.whenReady(), store.whenReady()]);
  assert.equal(calls, 1);
  assert.ok(store.may('pay') && !store.may('manage') && !store.can('events'));
});

test('an inlined snapshot needs no request and keeps its age', () => {
  const { store } = createStore({ getAccount: () => assert.fail('no request') }, { account: accountOf('cus_1') });
  const { account } = store;
  assert.ok(account.status === 'ready' && account.receivedAtMs === Date.parse('2026-11-22T10:00:00.000Z'));
});

test('a refresh keeps what is on screen, and a failure keeps it too', async () => {
  const answers = [accountOf('cus_1'), new BillingError('offline', 'gone')];
  const { store, events } = createStore({
    getAccount: () => {
      const answer = answers.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Account);
    },
  });
  await store.whenReady();
  const refreshed = store.refresh();
  const during: Resource<Account> = store.account;
  assert.ok(during.status === 'ready' && during.isRefreshing);
  await refreshed;
  const after: Resource<Account> = store.account;
  assert.ok(after.status === 'failed' && after.staleData?.customer.id === 'cus_1');
  assert.deepEqual(
    events.map(({ type }) => type),
    ['billing-error'],
  );
});

test('after a failure nothing is asked again until somebody wants it', async () => {
  let calls = 0;
  const { store } = createStore({
    listPaymentMethods: () => {
      calls += 1;
      return calls === 1 ? Promise.reject(new BillingError('internal_error', 'x')) : Promise.resolve([]);
    },
  });
  const methods = paymentMethodsOf(store);
  methods.ensure();
  await turn();
  methods.ensure();
  await turn();
  assert.equal(calls, 1);
  await methods.refresh();
  assert.equal(methods.value.status, 'ready');
});

test('a lost session is told to the page', async () => {
  const { store, events } = createStore({
    getAccount: () => Promise.reject(new BillingError('session_unavailable', 'signed out')),
  });
  await assert.rejects(store.whenReady(), { code: 'session_unavailable' });
  assert.deepEqual(
    events.map(({ type }) => type),
    ['billing-session-expired', 'billing-error'],
  );
});

test('a late answer of an older request is dropped', async () => {
  const first = deferred<Account>();
  const second = deferred<Account>();
  const answers = [first, second];
  const { store } = createStore({ getAccount: () => answers.shift()?.promise ?? Promise.reject(new Error('x')) });
  const ready = store.whenReady();
  const refreshed = store.refresh();
  second.give(accountOf('cus_1', { livemode: true }));
  await refreshed;
  first.give(accountOf('cus_1', { livemode: false }));
  await ready;
  await turn();
  assert.equal(dataOf(store.account)?.livemode, true);
});

test("another customer's session drops everything that was loaded for the one before", async () => {
  const ids = ['cus_1', 'cus_2'];
  const { store } = createStore({
    getAccount: () => Promise.resolve(accountOf(ids.shift() ?? 'cus_2')),
    listPaymentMethods: () => Promise.resolve([]),
  });
  await store.whenReady();
  await paymentMethodsOf(store).refresh();
  assert.equal(paymentMethodsOf(store).value.status, 'ready');
  await store.refresh();
  assert.equal(paymentMethodsOf(store).value.status, 'idle');
});

test('after a renewed session an answer is held back until it is known whose it is', async () => {
  let renew = (): void => assert.fail('nobody listens');
  const account = deferred<Account>();
  const accounts = [Promise.resolve(accountOf('cus_1')), account.promise];
  const { store } = createStore({
    getAccount: () => accounts.shift() ?? Promise.reject(new Error('x')),
    listPaymentMethods: () => Promise.resolve([{ id: 'pm_of_cus_2' } as never]),
    watchSession: (renewed) => {
      renew = renewed;
      return () => undefined;
    },
  });
  await store.whenReady();
  renew();
  const loaded = paymentMethodsOf(store).refresh();
  await turn();
  assert.equal(paymentMethodsOf(store).value.status, 'loading');
  account.give(accountOf('cus_2'));
  await loaded;
  assert.equal(paymentMethodsOf(store).value.status, 'idle');
});

test('a server that refuses every session is not asked for ever', async () => {
  let calls = 0;
  let renew = (): void => assert.fail('nobody listens');
  const { store } = createStore({
    getAccount: async () => {
      calls += 1;
      await turn();
      renew();
      await turn();
      throw new BillingError('session_expired', 'refused');
    },
    watchSession: (renewed) => {
      renew = renewed;
      return () => undefined;
    },
  });
  await assert.rejects(store.whenReady(), { code: 'session_expired' });
  for (let round = 0; round < 5; round += 1) await turn();
  assert.equal(calls, 1);
});

test('a change on the server makes old what it touches, and what is on screen is loaded again', async () => {
  const calls: string[] = [];
  const { store } = createStore({
    getAccount: () => (calls.push('account'), Promise.resolve(accountOf('cus_1'))),
    listPaymentMethods: () => (calls.push('methods'), Promise.resolve([])),
    getInvoice: () => (calls.push('invoices'), Promise.resolve({} as Invoice)),
  });
  const stop = store.subscribe(() => {
    paymentMethodsOf(store).ensure();
    invoiceOf(store, 'inv_1').ensure();
  });
  await store.whenReady();
  await turn();
  calls.length = 0;
  takeChange(store, ['invoice']);
  await turn();
  assert.deepEqual(calls.sort(), ['account', 'invoices']);
  stop();
});

test('a look loads the rest again only when the account says that something changed, and what had failed', async () => {
  const calls: string[] = [];
  let account = accountOf('cus_1');
  const { store } = createStore({
    getAccount: () => Promise.resolve(account),
    listPaymentMethods: () => (calls.push('methods'), Promise.resolve([])),
    getInvoice: () => (calls.push('invoices'), Promise.reject(new BillingError('offline', 'gone'))),
  });
  store.subscribe(() => {
    paymentMethodsOf(store).ensure();
    invoiceOf(store, 'inv_1').ensure();
  });
  await store.whenReady();
  await turn();
  calls.length = 0;
  account = accountOf('cus_1', { asOf: '2026-11-22T10:05:00.000Z' });
  await lookForChanges(store);
  await turn();
  assert.deepEqual(calls, ['invoices']);
  account = accountOf('cus_1', { livemode: true });
  await lookForChanges(store);
  await turn();
  assert.deepEqual(calls.sort(), ['invoices', 'invoices', 'methods']);
});

test('a list grows page by page and shows nothing twice', async () => {
  const page = (ids: string[], nextCursor: string | null) =>
    ({ items: ids.map((id) => ({ id })), nextCursor }) as GrantPage;
  const pages: Record<string, GrantPage> = { '': page(['c', 'b'], 'p2'), p2: page(['b', 'a'], null) };
  const { store } = createStore({
    listGrants: (query) => Promise.resolve(pages[query?.cursor ?? ''] as GrantPage),
  });
  const list = grantsOf(store);
  assert.equal(grantsOf(store), list);
  await list.refresh();
  await Promise.all([list.loadMore(), list.loadMore()]);
  const data = dataOf(list.value);
  assert.deepEqual([data?.items.map(({ id }) => id), data?.hasMore], [['c', 'b', 'a'], false]);
});

test('a page that fails says so and leaves the list', async () => {
  const answers = [{ items: [{ id: 'a' }], nextCursor: 'p2' } as GrantPage];
  const { store } = createStore({
    listGrants: () => {
      const answer = answers.shift();
      return answer === undefined ? Promise.reject(new BillingError('timeout', 'slow')) : Promise.resolve(answer);
    },
  });
  const list = grantsOf(store);
  await list.refresh();
  await list.loadMore();
  const data = dataOf(list.value);
  assert.deepEqual([data?.items.length, data?.isLoadingMore, data?.loadMoreError?.code], [1, false, 'timeout']);
});

test('what a backend does not offer is a failure of that part alone', async () => {
  const { store } = createStore({});
  await usageOf(store).refresh();
  const { value } = usageOf(store);
  assert.ok(value.status === 'failed' && value.error.code === 'not_supported');
});

const INTENT: PurchaseIntent = { kind: 'credit_pack', source: 'test' };

test('a page can take over the buying', async () => {
  const { store, host } = createStore({});
  store.registerPurchaseOpener(() => assert.fail('no dialog'));
  host.addEventListener('billing-purchase-request', (event) => event.preventDefault());
  assert.deepEqual(await store.requestPurchase(INTENT, host), { status: 'prevented', purchase: null });
});

test('dialogs open one after another, and one that failed does not block the next', async () => {
  const { store, host } = createStore({});
  const opened: string[] = [];
  const dialogs = [deferred<PurchaseOutcome>(), deferred<PurchaseOutcome>()];
  store.registerPurchaseOpener((intent) => {
    opened.push(intent.source);
    return dialogs[opened.length - 1]?.promise ?? Promise.reject(new Error('x'));
  });
  const first = store.requestPurchase({ ...INTENT, source: 'first' }, host);
  const second = store.requestPurchase({ ...INTENT, source: 'second' }, host);
  await turn();
  assert.deepEqual(opened, ['first']);
  dialogs[0]?.refuse(new Error('broken'));
  await assert.rejects(first, /broken/);
  await turn();
  assert.deepEqual(opened, ['first', 'second']);
  dialogs[1]?.give({ status: 'dismissed', purchase: null });
  assert.equal((await second).status, 'dismissed');
});
