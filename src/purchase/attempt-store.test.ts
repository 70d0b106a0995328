import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AttemptRecord, createAttemptStore } from './attempt-store.ts';

const RECORD: AttemptRecord = {
  quoteId: 'quote_1',
  idempotencyKey: 'purchase:quote_1',
  purchaseId: 'purchase_1',
  kind: 'credit_pack',
  startedAtMs: 1_000_000,
};

function storeOn(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null) {
  return createAttemptStore({ customerId: 'cus_1', storage, createChannel: () => null });
}

function storageWith(text: string | null) {
  return { getItem: () => text, setItem: () => {}, removeItem: () => {} };
}

test('a browser that keeps nothing still remembers for this tab', () => {
  const forbidden = (): never => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  const store = storeOn({ getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  assert.equal(store.read(), null);
  store.write(RECORD);
  assert.deepEqual(store.read(), RECORD);
  store.clear('quote_1');
  assert.equal(store.read(), null);
});

test('what is kept and is no attempt counts as nothing', () => {
  const { idempotencyKey, quoteId } = RECORD;
  for (const kept of [
    '',
    'no json',
    'null',
    '7',
    '[]',
    '{}',
    { quoteId },
    { idempotencyKey },
    { ...RECORD, quoteId: 1 },
  ]) {
    const text = typeof kept === 'string' ? kept : JSON.stringify(kept);
    assert.equal(storeOn(storageWith(text)).read(), null, text);
  }
  assert.equal(storeOn(storageWith(null)).read(), null);
  assert.deepEqual(storeOn(storageWith(JSON.stringify(RECORD))).read(), RECORD);
});

test('an attempt is forgotten by its quote or its purchase, and a newer one is left alone', () => {
  for (const [quoteId, purchaseId, isForgotten] of [
    ['quote_1', undefined, true],
    ['quote_1', 'purchase_9', true],
    ['quote_9', 'purchase_1', true],
    ['quote_9', 'purchase_9', false],
    ['quote_9', undefined, false],
  ] as const) {
    const items = new Map<string, string>();
    const store = storeOn({
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    });
    store.write({ ...RECORD });
    store.clear(quoteId, purchaseId);
    assert.deepEqual(store.read(), isForgotten ? null : RECORD);
  }
  const unanswered = storeOn(storageWith(JSON.stringify({ ...RECORD, purchaseId: null })));
  unanswered.clear('quote_9');
  assert.equal(unanswered.read()?.quoteId, 'quote_1');
});

test('the tabs of a browser hear of each other, until they stop listening', async () => {
  const open = () => createAttemptStore({ customerId: 'cus_1', storage: storageWith(null) });
  const [here, there, elsewhere] = [open(), open(), createAttemptStore({ customerId: 'cus_2' })];
  let heard = 0;
  elsewhere.subscribe(() => assert.fail('of another customer'));
  const next = () =>
    new Promise<void>((resolve) => {
      const stop = there.subscribe(() => {
        heard += 1;
        stop();
        resolve();
      });
    });
  for (const move of [() => here.write(RECORD), () => here.announce()]) {
    const told = next();
    move();
    await told;
  }
  assert.equal(heard, 2, 'each listener was stopped after what it heard first');
  for (const store of [here, there, elsewhere]) store.close();
});

test('a browser without channels between its tabs still buys', (context) => {
  context.mock.property(globalThis, 'BroadcastChannel', undefined as never);
  const store = createAttemptStore({ customerId: 'cus_1', storage: storageWith(JSON.stringify(RECORD)) });
  const stop = store.subscribe(() => undefined);
  store.announce();
  assert.deepEqual(store.read(), RECORD);
  stop();
  store.close();
});

test('an attempt is kept in the storage of the browser, and for this tab where that is blocked', (context) => {
  const { localStorage } = Object.getOwnPropertyDescriptors(globalThis);
  context.after(() => {
    if (localStorage === undefined) Reflect.deleteProperty(globalThis, 'localStorage');
    else Object.defineProperty(globalThis, 'localStorage', localStorage);
  });
  const kept = new Map<string, string>();
  const allowed = { getItem: () => null, setItem: (key: string, text: string) => void kept.set(key, text) };
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  for (const get of [() => allowed, blocked]) {
    Object.defineProperty(globalThis, 'localStorage', { get, configurable: true });
    const store = createAttemptStore({ customerId: 'cus_1', createChannel: () => null });
    store.write(RECORD);
    if (get === blocked) assert.deepEqual(store.read(), RECORD);
  }
  assert.deepEqual([...kept], [['billing-portal/attempt/v1/cus_1', JSON.stringify(RECORD)]]);
});

test('what comes after the end is kept without a word', () => {
  let kept = '';
  const storage = { ...storageWith(null), setItem: (_key: string, text: string) => void (kept = text) };
  const store = createAttemptStore({ customerId: 'cus_1', storage });
  const stop = store.subscribe(() => undefined);
  store.close();
  store.write(RECORD);
  store.announce();
  stop();
  assert.deepEqual(JSON.parse(kept), RECORD);
});
