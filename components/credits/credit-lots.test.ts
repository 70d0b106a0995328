import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CreditsCapacity } from 'billing-portal-contract';
import { creditLots } from './credit-lots.ts';

const of = (units: string) => ({ units, exponent: 0 });

function capacity(more: Partial<CreditsCapacity>): CreditsCapacity {
  return {
    available: of('0'),
    held: of('0'),
    debt: of('0'),
    level: 'ok',
    blocksWhenEmpty: true,
    plan: null,
    promo: null,
    purchased: { remaining: of('0'), granted: of('0'), nextExpiryAt: null },
    spentThisPeriod: of('0'),
    runway: null,
    ...more,
  };
}

test('lots stand in the order in which they are used, each followed by what is gone of it', () => {
  const lots = creditLots(
    capacity({
      plan: { remaining: of('240'), included: of('1000'), resetsAt: null },
      promo: { remaining: of('500'), nextExpiryAt: null },
      purchased: { remaining: of('300'), granted: of('500'), nextExpiryAt: null },
    }),
  );
  assert.deepEqual(lots, [
    { kind: 'plan', share: 120 },
    { kind: 'spent', share: 380 },
    { kind: 'promo', share: 250 },
    { kind: 'purchased', share: 150 },
    { kind: 'spent', share: 100 },
  ]);
});

test('a lot that is used up leaves only its track', () => {
  const lots = creditLots(capacity({ plan: { remaining: of('0'), included: of('1000'), resetsAt: null } }));
  assert.deepEqual(lots, [{ kind: 'spent', share: 1000 }]);
});

test('the last credit of a large lot is still seen', () => {
  const lots = creditLots(capacity({ plan: { remaining: of('1'), included: of('1000000'), resetsAt: null } }));
  assert.equal(lots[0]?.kind, 'plan');
  assert.equal(lots[0]?.share, 1);
});

test('lots with different exponents are compared as the same credits', () => {
  const lots = creditLots(
    capacity({
      plan: { remaining: { units: '1000', exponent: 1 }, included: of('100'), resetsAt: null },
      purchased: { remaining: of('100'), granted: of('100'), nextExpiryAt: null },
    }),
  );
  assert.deepEqual(lots, [
    { kind: 'plan', share: 500 },
    { kind: 'purchased', share: 500 },
  ]);
});

test('nothing granted is no bar', () => {
  assert.deepEqual(creditLots(capacity({})), []);
});
