import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPlans } from './plan-offers.ts';
import { heldPlan, planCatalogue } from './testing/plans.ts';

const facts = {
  catalogue: planCatalogue,
  currency: 'USD',
  held: heldPlan('starter'),
  paid: null,
  seatsInUse: null,
  hadTrial: false,
  now: new Date('2026-03-16T12:00:00Z'),
};

test('the plans of the group in order, the current one marked, each with what choosing it would be', () => {
  const list = listPlans(facts);
  assert.deepEqual(
    list.items.map(({ key, isCurrent, prices }) => [
      key,
      isCurrent,
      prices.map(
        ({ interval, price, change }) => `${interval} ${price?.minor ?? 'free'} ${change?.kind} ${change?.timing}`,
      ),
    ]),
    [
      ['free', false, ['month free to_free period_end']],
      ['starter', true, ['month 1200 same now', 'year 12000 interval_change now']],
      ['team', false, ['month 3900 upgrade now', 'year 39000 upgrade now', 'week 1100 downgrade period_end']],
      ['flex', false, ['month 6000 upgrade period_end']],
      ['lifetime', false, ['once 90000 upgrade now']],
    ],
  );
  assert.deepEqual(list.intervals, ['week', 'month', 'year', 'once']);
  assert.deepEqual([list.currentPlan, list.currentInterval], ['starter', 'month']);
});

test('a plan without a price in the currency is not offered, and a saving is against the dearest interval', () => {
  const yen = listPlans({ ...facts, currency: 'JPY' });
  assert.deepEqual(
    yen.items.map(({ key, prices }) => [key, prices.map(({ interval, savingPercent }) => [interval, savingPercent])]),
    [
      ['free', [['month', 0]]],
      [
        'starter',
        [
          ['month', 0],
          ['year', 16],
        ],
      ],
      ['team', [['month', 0]]],
    ],
  );
});

test('a plan that is not listed is shown to those who have it; other groups never are', () => {
  const keys = listPlans({ ...facts, held: heldPlan('custom') }).items.map(({ key }) => key);
  assert.ok(keys.includes('custom') && !keys.includes('partner'));
});

test('past due: the plans are shown with the reason why none can be chosen', () => {
  const { items } = listPlans({ ...facts, held: heldPlan('starter', { status: 'past_due' }) });
  assert.ok(items.every(({ prices }) => prices.every((price) => price.refusedBecause === 'payment_past_due')));
});

test('what was bought is shown on the terms on which it was bought', () => {
  const old = planCatalogue.plans['starter'];
  assert.ok(old);
  const terms = { ...old, price: { USD: '6' }, includedCredits: '900' };
  const own = listPlans({ ...facts, held: heldPlan('starter', { terms }) }).items.find(({ isCurrent }) => isCurrent);
  assert.deepEqual([own?.prices[0]?.price?.minor, own?.includedCredits?.units], ['600', '900']);
});
