import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhole } from './parse-whole.ts';
import { typedAmount } from './typed-amount.ts';

test('whole numbers are read as each locale writes them', () => {
  assert.equal(parseWhole('1,000', 'en'), 1000n);
  assert.equal(parseWhole('1.000', 'de'), 1000n);
  assert.equal(parseWhole(' ١٬٠٠٠ ', 'ar'), 1000n);
  for (const text of ['', 'ten', '1.5', '-3', '€5']) assert.equal(parseWhole(text, 'en'), null, text);
});

test('an amount is written as it would be typed', () => {
  assert.equal(typedAmount({ minor: '123450', currency: 'EUR', exponent: 2 }, 'de'), '1234,5');
  assert.equal(typedAmount({ minor: '5000', currency: 'JPY', exponent: 0 }, 'ja'), '5000');
  assert.equal(typedAmount({ units: '2000', exponent: 0 }, 'en'), '2000');
});
