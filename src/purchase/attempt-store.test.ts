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
