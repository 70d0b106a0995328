import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totalSpent } from './total-spent.ts';

test('money is added exactly and credits are left out', () => {
  const spent = totalSpent([
    { spent: { micro: '9007199254740993', currency: 'EUR', exponent: 2 } },
    { spent: { micro: '1', currency: 'EUR', exponent: 2 } },
    { spent: { units: '100', exponent: 0 } },
    { spent: null },
  ]);
  assert.equal(spent, 9_007_199_254_740_994n);
});
