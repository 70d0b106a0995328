import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grant } from 'billing-portal-contract';
import { expiryDots } from './expiry-line.ts';
import { cadence } from './grant-words.ts';

const NOW = new Date('2026-11-01T00:00:00.000Z');

function expiring(id: string, expiresAt: string | null): Grant {
  const amount = { units: '1', exponent: 0 };
  return {
    id,
    source: 'promo',
    status: 'active',
    amount,
    remaining: amount,
    effectiveAt: NOW.toISOString(),
    expiresAt,
    burnPosition: 1,
    description: id,
    purchaseId: null,
  };
}

const places = (...grants: Grant[]) =>
  expiryDots(grants, NOW).map(({ grant, at }) => [grant.id, Number(at.toFixed(2))]);

test('dots lie in proportion to their days; what never expires has none', () => {
  const grants = [expiring('late', '2026-11-21T00:00:00Z'), expiring('never', null)];
  assert.deepEqual(places(...grants, expiring('soon', '2026-11-06T00:00:00Z')), [
    ['soon', 0.25],
    ['late', 1],
  ]);
});

test('dots of the same day stand side by side', () => {
  const day = '2026-11-21T00:00:00Z';
  assert.deepEqual(places(expiring('one', day), expiring('two', day)), [
    ['one', 0.88],
    ['two', 1],
  ]);
});

test('the period that runs says how often an allowance comes', () => {
  const on = (date: string) => `${date}T00:00:00.000Z`;
  assert.equal(cadence(on('2026-11-02'), on('2026-11-09')), 'everyWeek');
  assert.equal(cadence(on('2026-02-01'), on('2026-03-01')), 'everyMonth');
  assert.equal(cadence(on('2026-01-31'), on('2026-04-30')), 'everyQuarter');
  assert.equal(cadence(on('2024-01-01'), on('2025-01-01')), 'everyYear');
  assert.equal(cadence(on('2026-01-01'), on('2026-01-15')), 'again');
  assert.equal(cadence(null, null), 'again');
});
