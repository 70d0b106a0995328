import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestPreset } from './suggest-preset.ts';

const PRESETS = [1000n, 2500n, 5000n, 10_000n];
const EURO = 1_000_000n;
const paceOf = (perDayMicro: bigint) => ({ perDayMicro, basedOnDays: 14 });

test('the amount that is picked lasts a month at the customer’s own pace, and pays what is owed first', () => {
  assert.equal(suggestPreset(PRESETS, { pace: paceOf(EURO), debtMicro: 0n }, 2), 5000n);
  assert.equal(suggestPreset(PRESETS, { pace: paceOf(EURO), debtMicro: 20n * EURO }, 2), 5000n);
  assert.equal(suggestPreset(PRESETS, { pace: paceOf(EURO), debtMicro: 20n * EURO + 1n }, 2), 10_000n);
  assert.equal(suggestPreset(PRESETS, { pace: null, debtMicro: 6n * EURO }, 2), 1000n);
  assert.equal(suggestPreset(PRESETS, { pace: paceOf(90n * EURO), debtMicro: 0n }, 2), 10_000n, 'none lasts a month');
  assert.equal(
    suggestPreset([1000n, 3000n], { pace: paceOf(100n * EURO), debtMicro: 0n }, 0),
    3000n,
    'without decimals',
  );
});

test('nobody is pushed to an amount without a pace and a debt', () => {
  assert.equal(suggestPreset(PRESETS, { pace: null, debtMicro: 0n }, 2), null);
  assert.equal(suggestPreset([], { pace: paceOf(EURO), debtMicro: 0n }, 2), null);
});
