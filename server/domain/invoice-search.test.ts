import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountsSought } from './invoice-search.ts';

const cases: readonly (readonly [search: string, exponent: number, expected: readonly bigint[]])[] = [
  ['59.50', 2, [5950n]],
  ['59,50 €', 2, [5950n]],
  ['€59.5', 2, [5950n]],
  ['EUR 59', 2, [5900n]],
  ['1,234.50', 2, [123450n]],
  ['1.234,50', 2, [123450n]],
  ["1'234.50", 2, [123450n]],
  ['1\u202f234,50', 2, [123450n]],
  ['1.234', 2, [123400n]],
  ['1.234', 3, [1234000n, 1234n]],
  ['5000', 0, [5000n]],
  ['5,000', 0, [5000n]],
  ['٥٩٫٥٠', 2, [5950n]],
  ['9007199254740993', 0, [9007199254740993n]],
];

for (const [search, exponent, expected] of cases) {
  test(`"${search}" with ${exponent} digits means ${expected.join(' or ')}`, () => {
    assert.deepEqual(amountsSought(search, exponent), expected);
  });
}

test('a number of an invoice, a word and half an amount are no amount', () => {
  for (const search of ['PS-000123', '000123', 'Small', '59.5051', '12.34.56', '', '1 2', 'EURO 5']) {
    assert.deepEqual(amountsSought(search, 2), [], search);
  }
});
