import assert from 'node:assert/strict';
import { test } from 'node:test';
import { microOfAny, thousandthsOf } from './any-amount.ts';

const euros = (minor: string) => ({ minor, currency: 'EUR', exponent: 2 });
const balance = (micro: string) => ({ micro, currency: 'EUR', exponent: 2 });

test('amounts of every kind come to the same millionths', () => {
  assert.equal(microOfAny(euros('1050')), 10_500_000n);
  assert.equal(microOfAny(balance('10500000')), 10_500_000n);
  assert.equal(microOfAny({ units: '105', exponent: 1 }), 10_500_000n);
});

test('a share is drawn in thousandths, and what is over stays over', () => {
  assert.equal(thousandthsOf(balance('4760000'), euros('1000')), 476);
  assert.equal(thousandthsOf(euros('1000'), euros('1000')), 1000);
  assert.equal(thousandthsOf(balance('10000001'), euros('1000')), 1001);
  assert.equal(thousandthsOf(euros('3000'), euros('1000')), 3000);
  assert.equal(thousandthsOf(euros('0'), euros('0')), 1000);
  assert.equal(thousandthsOf(euros('1'), euros('0')), 1001);
});
