import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roughly } from './roughly.ts';

const credits = (units: string, exponent: number) => ({ units, exponent });

test('credits keep the digits that an "about" can carry, money is left alone', () => {
  assert.deepEqual(roughly(credits('175666666', 6)), credits('175', 0));
  assert.deepEqual(roughly(credits('9990', 3)), credits('99', 1));
  assert.deepEqual(roughly(credits('12', 3)), credits('12', 3));
  const money = { micro: '1234567', currency: 'EUR', exponent: 2 };
  assert.equal(roughly(money), money);
});
