import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysCovered } from './funds-amount.ts';

const euros = (minor: string) => ({ minor, currency: 'EUR', exponent: 2 });
const perDay = (micro: string) => ({ micro, currency: 'EUR', exponent: 2 });

test('an amount lasts as many whole days as the pace allows', () => {
  assert.equal(daysCovered(euros('5000'), perDay('1100000')), 45n);
  assert.equal(
    daysCovered({ minor: '5000', currency: 'JPY', exponent: 0 }, { micro: '100000000', currency: 'JPY', exponent: 0 }),
    50n,
  );
});

test('nothing is said where it would be no help', () => {
  assert.equal(daysCovered(euros('5000'), null), null);
  assert.equal(daysCovered(euros('5000'), perDay('0')), null);
  assert.equal(daysCovered(euros('50'), perDay('1100000')), null, 'less than a day');
  assert.equal(daysCovered(euros('5000'), perDay('100')), null, 'years');
  assert.equal(
    daysCovered(euros('5000'), { micro: '1100000', currency: 'USD', exponent: 2 }),
    null,
    'another currency',
  );
});
