import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allowanceCadence, billingPeriodAt, periodAt, periodNumber, type PeriodLength } from './periods.ts';

const instant = fc.date({
  min: new Date('1999-01-01T00:00:00Z'),
  max: new Date('2060-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const length = fc.constantFrom<PeriodLength>('week', 'month', 'quarter', 'year');
const iso = (at: Date) => at.toISOString();

test('31 January → 28 February → 31 March → 30 April', () => {
  const anchor = new Date('2026-01-31T23:59:59.999Z');
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((index) => iso(periodNumber(anchor, 'month', index).start)),
    [
      '2026-01-31T23:59:59.999Z',
      '2026-02-28T23:59:59.999Z',
      '2026-03-31T23:59:59.999Z',
      '2026-04-30T23:59:59.999Z',
      '2026-05-31T23:59:59.999Z',
    ],
  );
  assert.equal(iso(periodNumber(new Date('2024-02-29T00:00:00Z'), 'year', 1).start), '2025-02-28T00:00:00.000Z');
  assert.equal(iso(periodNumber(new Date('2024-02-29T00:00:00Z'), 'year', 4).start), '2028-02-29T00:00:00.000Z');
});

test('month ends: a day that does not exist becomes the last one, and comes back in the next month (20,000 anchors)', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 60 }), (anchor, index) => {
      const { start } = periodNumber(anchor, 'month', index);
      const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
      assert.equal(start.getUTCDate(), Math.min(anchor.getUTCDate(), lastDay));
      assert.equal(start.getTime() % 86_400_000, anchor.getTime() % 86_400_000, 'same time of day');
      const months =
        start.getUTCFullYear() * 12 + start.getUTCMonth() - anchor.getUTCFullYear() * 12 - anchor.getUTCMonth();
      assert.equal(months, index);
    }),
    { numRuns: 20_000 },
  );
});

test('every instant is in exactly one period, and each begins where the one before ends', () => {
  fc.assert(
    fc.property(instant, length, instant, (anchor, unit, now) => {
      const period = periodAt(anchor, unit, now);
      assert.ok(period.start <= now && now < period.end);
      assert.deepEqual(periodNumber(anchor, unit, period.index), period);
      assert.deepEqual(periodNumber(anchor, unit, period.index + 1).start, period.end);
      assert.deepEqual(periodAt(anchor, unit, period.start), period);
      assert.equal(periodAt(anchor, unit, period.end).index, period.index + 1);
    }),
    { numRuns: 5000 },
  );
});

test('weekly plans renew weekly, all others monthly; a plan paid once has no billing period', () => {
  assert.deepEqual((['week', 'month', 'quarter', 'year', 'once'] as const).map(allowanceCadence), [
    'week',
    'month',
    'month',
    'month',
    'month',
  ]);
  const anchor = new Date('2026-01-31T00:00:00Z');
  assert.deepEqual(billingPeriodAt(anchor, 'once', new Date('2030-01-01')), { start: anchor, end: null });
  assert.equal(
    billingPeriodAt(anchor, 'quarter', new Date('2026-05-01')).end?.toISOString(),
    '2026-07-31T00:00:00.000Z',
  );
});
