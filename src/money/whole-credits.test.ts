import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeCredits } from './whole-credits.ts';

test('a guess in credits is rounded up to whole ones', () => {
  const whole = (units: string, exponent: number) => wholeCredits({ units, exponent });
  for (const [units, exponent, rounded] of [
    ['124', 1, '13'],
    ['120', 1, '12'],
    ['121', 1, '13'],
    ['1', 6, '1'],
    ['0', 2, '0'],
    ['7', 0, '7'],
  ] as const) {
    assert.deepEqual(whole(units, exponent), { units: rounded, exponent: 0 }, units);
  }
});
