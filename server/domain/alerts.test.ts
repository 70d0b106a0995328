import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alertChange, alertLevel, clearLevel, type AlertThresholdRule } from './alerts.ts';

const threshold: AlertThresholdRule = { kind: 'amount', micro: 1000n };
const facts = (availableMicro: bigint) => ({ availableMicro, fullMicro: 5000n, pace: null });

test('fires at its level, keeps quiet around it, and clears clearly above it', () => {
  assert.equal(alertChange(threshold, false, facts(1001n)), null);
  assert.equal(alertChange(threshold, false, facts(1000n)), 'crossed');
  assert.equal(alertChange(threshold, true, facts(900n)), null);
  assert.equal(alertChange(threshold, true, facts(1100n)), null);
  assert.equal(alertChange(threshold, true, facts(1101n)), 'cleared');
});

test('percent is of what was granted, days are at the own pace, and neither is guessed', () => {
  const pace = { perDayMicro: 70n, basedOnDays: 9 };
  assert.equal(alertLevel({ kind: 'percent', percent: 25 }, { fullMicro: 5000n, pace }), 1250n);
  assert.equal(alertLevel({ kind: 'percent', percent: 25 }, { fullMicro: 0n, pace }), null);
  assert.equal(alertLevel({ kind: 'days_left', days: 3 }, { fullMicro: 5000n, pace }), 210n);
  assert.equal(alertChange({ kind: 'days_left', days: 3 }, false, facts(0n)), null);
});

test('once per crossing, on any path of the balance', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -500n, max: 3000n }), { maxLength: 60 }), (path) => {
      let isCrossed = false;
      let wasAbove = true;
      for (const available of path) {
        const change = alertChange(threshold, isCrossed, facts(available));
        if (change === 'crossed') {
          assert.ok(wasAbove, 'between two alerts the balance was clearly above');
          wasAbove = false;
          isCrossed = true;
        }
        if (change === 'cleared') isCrossed = false;
        if (available > clearLevel(1000n)) wasAbove = true;
        assert.equal(available <= 1000n && !isCrossed, false, 'below the level it has always been told');
      }
    }),
  );
});
