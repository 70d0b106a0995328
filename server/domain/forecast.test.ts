import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { forecastRunOut, spendingPace } from './forecast.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const DAY_MS = 86_400_000;

test('says nothing rather than guess', () => {
  const reasonOf = (available: bigint, daily: bigint[]) =>
    forecastRunOut(available, spendingPace({ windowDays: 30, dailyMicro: daily }), NOW).reason;
  assert.equal(reasonOf(100n, [10n, 10n]), 'not_enough_data');
  assert.equal(reasonOf(0n, [10n, 10n, 10n]), 'nothing_left');
  assert.equal(reasonOf(100n, [0n, 0n, 0n]), 'no_usage');
  assert.equal(reasonOf(1_000_000n, [1n, 1n, 1n]), 'longer_than_a_year');
});

test('a range from quiet to busy days, with a mean in between', () => {
  const pace = spendingPace({ windowDays: 7, dailyMicro: [10n, 20n, 30n, 40n, 50n] });
  assert.deepEqual(pace, { meanMicro: 30n, quietMicro: 20n, busyMicro: 40n, basedOnDays: 5 });
  const { runOut } = forecastRunOut(120n, pace, NOW);
  assert.equal(runOut?.runsOutAt.getTime(), NOW.getTime() + 4 * DAY_MS);
  assert.equal(runOut?.earliestAt.getTime(), NOW.getTime() + 3 * DAY_MS);
  assert.equal(runOut?.latestAt?.getTime(), NOW.getTime() + 6 * DAY_MS);
  assert.equal(runOut?.daysLeft, 4);
});

test('the range always holds the date, whatever the days were like', () => {
  const days = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(days, fc.bigInt({ min: 1n, max: 10n ** 14n }), (dailyMicro, available) => {
      const { runOut } = forecastRunOut(available, spendingPace({ windowDays: 30, dailyMicro }), NOW);
      if (!runOut) return;
      assert.ok(runOut.earliestAt <= runOut.runsOutAt);
      assert.ok(runOut.latestAt === null || runOut.latestAt >= runOut.runsOutAt);
    }),
  );
});
