import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Money } from 'billing-portal-contract';
import { addMoney, compareMoney } from './compare-money.ts';
import { signOf } from './sign-of.ts';

const euros = (minor: string): Money => ({ minor, currency: 'EUR', exponent: 2 });

test('amounts are compared and added to the last unit, however large', () => {
  const large = '9007199254740993';
  assert.equal(compareMoney(euros(large), euros('9007199254740992')), 1);
  assert.equal(compareMoney(euros('9007199254740992'), euros(large)), -1);
  assert.equal(compareMoney(euros(large), euros(large)), 0);
  assert.equal(compareMoney(euros('-1'), euros('0')), -1);
  assert.deepEqual(addMoney(euros(large), euros('-2')), euros('9007199254740991'));
});

test('amounts of two units are neither compared nor added', () => {
  for (const other of [
    { minor: '100', currency: 'USD', exponent: 2 },
    { minor: '100', currency: 'EUR', exponent: 3 },
  ]) {
    assert.throws(() => compareMoney(euros('100'), other), /Cannot mix EUR\/2 with/);
    assert.throws(() => addMoney(euros('100'), other), /Cannot mix EUR\/2 with/);
  }
});

test('the sign of an amount is that of its number, in each of the three kinds', () => {
  for (const [value, sign] of [
    ['-1', -1],
    ['0', 0],
    ['1', 1],
  ] as const) {
    assert.equal(signOf(euros(value)), sign);
    assert.equal(signOf({ micro: value, currency: 'EUR', exponent: 2 }), sign);
    assert.equal(signOf({ units: value, exponent: 0 }), sign);
  }
});
