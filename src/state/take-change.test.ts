import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WatchTopic } from '../api/billing-api.ts';
import type { BillingStore } from './billing-store.ts';
import { takeChange } from './take-change.ts';

const KEYS = ['grants', 'usage', 'packs', 'methods', 'plans', 'add-ons', 'invoices', 'alerts', 'top-up-log', 'details'];

/** What is loaded again after a change, and what else is done. */
function after(...topics: WatchTopic[]) {
  const done: string[] = [];
  const store = {
    invalidate: (isOld: (key: string) => boolean) => done.push(...KEYS.filter(isOld)),
    checkPurchases: () => done.push('(purchases)'),
    refreshAccount: () => Promise.resolve(done.push('(account)')),
  };
  takeChange(store as unknown as BillingStore, topics);
  return done;
}

test('what a change has made old is loaded again, the account always, and nothing else', () => {
  assert.deepEqual(after('invoice'), ['invoices', '(account)']);
  assert.deepEqual(after('capacity'), ['grants', 'usage', 'packs', 'alerts', 'top-up-log', '(account)']);
  assert.deepEqual(after('subscription'), [
    'usage',
    'packs',
    'methods',
    'plans',
    'add-ons',
    'alerts',
    'top-up-log',
    '(account)',
  ]);
});

test('after a change of a purchase those under way are looked at, too', () => {
  assert.deepEqual(after('purchase', 'invoice'), [
    'grants',
    'packs',
    'add-ons',
    'invoices',
    'alerts',
    'top-up-log',
    '(purchases)',
    '(account)',
  ]);
});
