import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Notice } from 'billing-portal-contract';
import { canBeHidden, Dismissals } from './dismissals.ts';

const notice = (code: Notice['code'], more: Partial<Notice> = {}): Notice => ({
  code,
  severity: 'warning',
  amount: null,
  at: null,
  feature: null,
  invoiceId: null,
  ...more,
});
const LOW = notice('credits_low');
const MISSING = notice('payment_method_missing');

beforeEach(() => {
  const items = new Map<string, string>();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    },
  });
});

test('a hidden notice rests for a day, for this customer only', () => {
  let now = 0;
  const dismissals = new Dismissals(() => now);
  dismissals.hide('cus_1', LOW);
  assert.deepEqual(dismissals.visible('cus_1', [LOW, MISSING]), [MISSING]);
  assert.deepEqual(dismissals.visible('cus_2', [LOW]), [LOW]);
  now = 86_400_001;
  assert.deepEqual(dismissals.visible('cus_1', [LOW]), [LOW]);
});

test('once its cause was gone it is said again at once', () => {
  const dismissals = new Dismissals(() => 0);
  dismissals.hide('cus_1', LOW);
  dismissals.visible('cus_1', []);
  assert.deepEqual(dismissals.visible('cus_1', [LOW]), [LOW]);
});

test('the limit of one feature does not hide that of another', () => {
  const dismissals = new Dismissals(() => 0);
  dismissals.hide('cus_1', notice('limit_near', { feature: 'images' }));
  assert.equal(dismissals.visible('cus_1', [notice('limit_near', { feature: 'videos' })]).length, 1);
});

test('blocked storage hides nothing and throws nothing', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new Error('SecurityError');
    },
  });
  const dismissals = new Dismissals(() => 0);
  dismissals.hide('cus_1', LOW);
  assert.deepEqual(dismissals.visible('cus_1', [LOW]), [LOW]);
});

test('what is urgent cannot be hidden', () => {
  assert.equal(canBeHidden(notice('payment_past_due', { severity: 'danger' })), false);
  assert.equal(canBeHidden(LOW), true);
});
