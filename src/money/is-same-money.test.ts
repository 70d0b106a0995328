import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameMoney } from './is-same-money.ts';

test('the same amount is the same in number, currency and exponent', () => {
  const money = { minor: '1000', currency: 'EUR', exponent: 2 };
  assert.equal(isSameMoney(money, { ...money }), true);
  for (const other of [{ minor: '1001' }, { currency: 'USD' }, { exponent: 3 }]) {
    assert.equal(isSameMoney(money, { ...money, ...other }), false, JSON.stringify(other));
  }
});
