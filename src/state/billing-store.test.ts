import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account, CheckResult, InvoicePage } from 'billing-portal-contract';
import type { BillingApi } from '../api/billing-api.ts';
import { BillingError } from '../api/billing-error.ts';
import { BillingPurchaseSucceededEvent } from '../events/billing-purchase-succeeded-event.ts';
import type { BillingCapacityResumedEvent } from '../events/billing-capacity-resumed-event.ts';
import { BillingStore, type BillingStoreOptions } from './billing-store.ts';
import { resumeAfterReload } from './ensure-capacity.ts';
import type { PurchaseIntent, PurchaseOutcome } from './purchase-intent.ts';
import { dataOf, type Resource } from './resource.ts';

type FakeApi = { -readonly [K in keyof BillingApi]?: BillingApi[K] } & {
  watchSession?(renewed: () => void): () => void;
};

function accountOf(id: string, rest: Partial<Account> = {}): Account {
  return {
    asOf: '2026-11-22T10:00:00.000Z',
    permissions: ['view', 'pay'],
    capabilities: [],
    customer: { id },
    ...rest,
  } as unknown as Account;
}

function createStore(api: FakeApi, options: Partial<BillingStoreOptions> = {}) {
  const host = new EventTarget();
  const events: Event[] = [];
  for (const type of ['error', 'session-expired', 'capacity-resumed', 'purchase-request']) {
    host.addEventListener(`billing-${type}`, (event) => events.push(event));
  }
  const whole = { getAccount: () => Promise.resolve(accountOf('cus_1')), ...api } as BillingApi;
  return { store: new BillingStore({ api: whole, host, ...options }), host, events };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** An answer that is given when the test says so. */
function deferred<T>() {
  let give = (_value: T): void => undefined;
  let refuse = (_error: unknown): void => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  return { promise, give, refuse };
}

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
  const methods = store.paymentMethods();
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
  await store.paymentMethods().refresh();
  assert.equal(store.paymentMethods().value.status, 'ready');
  await store.refresh();
  assert.equal(store.paymentMethods().value.status, 'idle');
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
  const loaded = store.paymentMethods().refresh();
  await turn();
  assert.equal(store.paymentMethods().value.status, 'loading');
  account.give(accountOf('cus_2'));
  await loaded;
  assert.equal(store.paymentMethods().value.status, 'idle');
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
    listInvoices: () => (calls.push('invoices'), Promise.resolve({ items: [], nextCursor: null })),
  });
  const stop = store.subscribe(() => {
    store.paymentMethods().ensure();
    store.invoices().ensure();
  });
  await store.whenReady();
  await turn();
  calls.length = 0;
  store.changed(['invoice']);
  await turn();
  assert.deepEqual(calls.sort(), ['account', 'invoices']);
  stop();
});

test('a list grows page by page and shows nothing twice', async () => {
  const page = (ids: string[], nextCursor: string | null) =>
    ({ items: ids.map((id) => ({ id })), nextCursor }) as InvoicePage;
  const pages: Record<string, InvoicePage> = { '': page(['c', 'b'], 'p2'), p2: page(['b', 'a'], null) };
  const { store } = createStore({
    listInvoices: (query) => Promise.resolve(pages[query?.cursor ?? ''] as InvoicePage),
  });
  const invoices = store.invoices({ status: 'paid' });
  assert.equal(store.invoices({ status: 'paid' }), invoices);
  await invoices.refresh();
  await Promise.all([invoices.loadMore(), invoices.loadMore()]);
  const data = dataOf(invoices.value);
  assert.deepEqual([data?.items.map(({ id }) => id), data?.hasMore], [['c', 'b', 'a'], false]);
});

test('a page that fails says so and leaves the list', async () => {
  const answers = [{ items: [{ id: 'a' }], nextCursor: 'p2' } as InvoicePage];
  const { store } = createStore({
    listInvoices: () => {
      const answer = answers.shift();
      return answer === undefined ? Promise.reject(new BillingError('timeout', 'slow')) : Promise.resolve(answer);
    },
  });
  const invoices = store.invoices();
  await invoices.refresh();
  await invoices.loadMore();
  const data = dataOf(invoices.value);
  assert.deepEqual([data?.items.length, data?.isLoadingMore, data?.loadMoreError?.code], [1, false, 'timeout']);
});

test('what a backend does not offer is a failure of that part alone', async () => {
  const { store } = createStore({});
  await store.usage().refresh();
  const { value } = store.usage();
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

function shortOf(rest: Partial<CheckResult> = {}): CheckResult {
  const credits = (units: string) => ({ units, exponent: 0 });
  return {
    allowed: false,
    feature: 'image',
    quantity: '1',
    cost: credits('10'),
    available: credits('4'),
    shortfall: credits('6'),
    reason: 'insufficient_credits',
    suggestedPurchase: { kind: 'credit_pack', pack: 'small', quantity: 1 },
    ...rest,
  };
}

function gated(results: (CheckResult | Error)[], outcome: PurchaseOutcome['status'] = 'succeeded', account?: Account) {
  const snapshot = account ?? accountOf('cus_1');
  const set = createStore(
    {
      getAccount: () => Promise.resolve(snapshot),
      check: () => {
        const result = results.length > 1 ? results.shift() : results[0];
        return result instanceof Error ? Promise.reject(result) : Promise.resolve(result as CheckResult);
      },
    },
    { account: snapshot },
  );
  const intents: PurchaseIntent[] = [];
  set.store.registerPurchaseOpener((intent) => {
    intents.push(intent);
    return Promise.resolve({ status: outcome, purchase: null });
  });
  return { ...set, intents };
}

const ALLOWED = shortOf({ allowed: true, shortfall: null, reason: null, suggestedPurchase: null });

test('an action with enough capacity runs at once', async () => {
  const { store, intents, events } = gated([ALLOWED]);
  const result = await store.ensureCapacity({ feature: 'image', quantity: 1 });
  assert.deepEqual([result.waited, intents.length, events.length], [false, 0, 0]);
});

test('exactly what is missing is offered, and the action resumes', async () => {
  const { store, intents, events } = gated([shortOf(), ALLOWED]);
  const result = await store.ensureCapacity({ feature: 'image', quantity: 1n });
  assert.equal(result.waited, true);
  assert.deepEqual([intents[0]?.pack, intents[0]?.shortfall?.shortfall], ['small', { units: '6', exponent: 0 }]);
  assert.deepEqual(
    events.map(({ type }) => type),
    ['billing-purchase-request', 'billing-capacity-resumed'],
  );
});

test('what still does not suffice is offered again', async () => {
  const { store, intents } = gated([shortOf(), shortOf(), ALLOWED]);
  await store.ensureCapacity({ feature: 'image', quantity: 1 });
  assert.equal(intents.length, 2);
});

test('a customer who leaves without buying ends the wait', async () => {
  const { store } = gated([shortOf()], 'dismissed');
  await assert.rejects(store.ensureCapacity({ feature: 'image', quantity: 1 }), { code: 'aborted' });
});

test('while a payment is on its way nothing more is sold, and the action waits for it', async () => {
  const { store, intents } = gated([shortOf(), shortOf(), shortOf(), ALLOWED], 'processing');
  const resumed = store.ensureCapacity({ feature: 'image', quantity: 1 });
  for (let round = 0; round < 4; round += 1) {
    await turn();
    await store.refresh();
  }
  assert.equal((await resumed).waited, true);
  assert.equal(intents.length, 1);
});

test('who may not buy, and what cannot be bought, is said', async () => {
  const viewer = gated([shortOf()], 'succeeded', accountOf('cus_1', { permissions: ['view'] }));
  await assert.rejects(viewer.store.ensureCapacity({ feature: 'image', quantity: 1 }), { code: 'permission_denied' });
  const limited = gated([shortOf({ suggestedPurchase: null, reason: 'included_limit_reached' })]);
  await assert.rejects(limited.store.ensureCapacity({ feature: 'image', quantity: 1 }), {
    code: 'included_limit_reached',
  });
});

test('what an open invoice stands in the way of is opened, so that the dialog can say so', async () => {
  const { buying, capacity } = accountOf('cus_1');
  const account = accountOf('cus_1', {
    buying: { ...buying, blockedBy: { code: 'payment_past_due', invoiceId: 'inv_1' } },
    capacity: { ...(capacity as NonNullable<Account['capacity']>), model: 'credits' },
  });
  const { store, intents } = gated([shortOf({ suggestedPurchase: null })], 'dismissed', account);
  await assert.rejects(store.ensureCapacity({ feature: 'image', quantity: 1 }), { code: 'aborted' });
  assert.deepEqual([intents[0]?.kind, intents[0]?.pack], ['credit_pack', undefined]);
});

test('the action goes on as soon as it is paid for, while the receipt is still on screen', async () => {
  const { store, host } = gated([shortOf(), ALLOWED]);
  store.registerPurchaseOpener(() => new Promise(() => undefined));
  const resumed = store.ensureCapacity({ feature: 'image', quantity: 1 });
  await turn();
  const total = { minor: '840', currency: 'EUR', exponent: 2 };
  const detail = {
    kind: 'credit_pack',
    purchaseId: 'pur_1',
    invoiceId: null,
    total,
    credits: null,
    balance: null,
  } as const;
  host.dispatchEvent(new BillingPurchaseSucceededEvent(detail));
  assert.equal((await resumed).waited, true);
});

test('a page that gives up is answered while the dialog is still open', async () => {
  const { store } = gated([shortOf()]);
  store.registerPurchaseOpener(() => new Promise(() => undefined));
  const controller = new AbortController();
  const waiting = store.ensureCapacity({ feature: 'image', quantity: 1, signal: controller.signal });
  await turn();
  controller.abort();
  await assert.rejects(waiting, { code: 'aborted' });
});

test('a quantity that is no count is a programming error', async () => {
  const { store } = gated([ALLOWED]);
  await assert.rejects(store.ensureCapacity({ feature: 'image', quantity: 1.5 }), TypeError);
});

function useSessionStorage(): Map<string, string> {
  const items = new Map<string, string>();
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
      removeItem: (key: string) => items.delete(key),
    },
  });
  return items;
}

test('an action that waits is remembered for a reload, and forgotten at the end', async () => {
  useSessionStorage();
  const { store } = gated([shortOf(), ALLOWED]);
  const dialog = deferred<PurchaseOutcome>();
  store.registerPurchaseOpener(() => dialog.promise);
  const resumed = store.ensureCapacity({ feature: 'image', quantity: '2', resumeToken: 'job_7' });
  await turn();
  assert.deepEqual(store.pendingResume, { feature: 'image', quantity: '2', resumeToken: 'job_7' });
  dialog.give({ status: 'succeeded', purchase: null });
  await resumed;
  assert.equal(store.pendingResume, null);
});

test('after a reload the page is told once its action may run', async () => {
  const items = useSessionStorage();
  items.set('billing-portal/resume/v1', JSON.stringify({ feature: 'image', quantity: '2', resumeToken: 'job_7' }));
  const openPurchase = { id: 'purchase_1' } as never;
  const { store, events, intents } = gated(
    [shortOf(), shortOf(), ALLOWED],
    'succeeded',
    accountOf('cus_1', { openPurchase }),
  );
  const resumed = resumeAfterReload(store, new AbortController().signal);
  await turn();
  await store.refresh();
  store.changed(['capacity']);
  await resumed;
  assert.equal(intents.length, 0);
  assert.deepEqual(
    events.map((event) => (event as BillingCapacityResumedEvent).detail),
    [{ feature: 'image', quantity: '2', resumeToken: 'job_7', isAfterReload: true }],
  );
  assert.equal(items.size, 0);
});

test('after a reload an action that nothing is under way for stays remembered', async () => {
  const items = useSessionStorage();
  items.set('billing-portal/resume/v1', JSON.stringify({ feature: 'image', quantity: '2', resumeToken: 'job_7' }));
  const { store, events } = gated([shortOf()], 'succeeded', accountOf('cus_1', { openPurchase: null }));
  await resumeAfterReload(store, new AbortController().signal);
  assert.deepEqual([events.length, items.size], [0, 1]);
});

test('an action whose promise still waits is not told twice', async () => {
  const items = useSessionStorage();
  const { store, events } = gated([shortOf(), ALLOWED]);
  const dialog = deferred<PurchaseOutcome>();
  store.registerPurchaseOpener(() => dialog.promise);
  const waiting = store.ensureCapacity({ feature: 'image', quantity: '2', resumeToken: 'job_8' });
  await turn();
  await resumeAfterReload(store, new AbortController().signal);
  dialog.give({ status: 'succeeded', purchase: null });
  await waiting;
  assert.equal(events.filter(({ type }) => type === 'billing-capacity-resumed').length, 1);
  assert.equal(items.size, 0);
});
