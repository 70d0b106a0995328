import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from 'billing-portal-contract';
import type { BillingCapacityResumedEvent } from '../events/billing-capacity-resumed-event.ts';
import { BillingPurchaseSucceededEvent } from '../events/billing-purchase-succeeded-event.ts';
import { takeChange } from './take-change.ts';
import { resumeAfterReload } from './ensure-capacity.ts';
import type { PurchaseOutcome } from './purchase-intent.ts';
import { pendingResume } from './resume-record.ts';
import { accountOf, deferred, turn } from './testing/create-store.ts';
import { ALLOWED, gated, shortOf } from './testing/gated.ts';

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
    buying: { ...buying, blockedBy: { code: 'payment_past_due', invoiceId: 'inv_1', purchaseId: null } },
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
  for (const quantity of [1.5, -1, '', '1 000', '1e3', '9'.repeat(19)]) {
    await assert.rejects(store.ensureCapacity({ feature: 'image', quantity }), TypeError);
  }
  assert.equal((await store.ensureCapacity({ feature: 'image', quantity: '9'.repeat(18) })).waited, false);
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
  assert.deepEqual(pendingResume(), { feature: 'image', quantity: '2', resumeToken: 'job_7' });
  dialog.give({ status: 'succeeded', purchase: null });
  await resumed;
  assert.equal(pendingResume(), null);
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
  await turn();
  takeChange(store, ['capacity']);
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
