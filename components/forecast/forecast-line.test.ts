import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Forecast } from 'billing-portal-contract';
import { forecastLine } from './forecast-line.ts';

const day = (date: number) => `2026-12-${String(date).padStart(2, '0')}T00:00:00.000Z`;

const FORECAST: Forecast = {
  asOf: day(1),
  windowDays: 30,
  basedOnDays: 30,
  reason: null,
  perDay: null,
  perDayQuiet: null,
  perDayBusy: null,
  runsOutAt: day(11),
  earliestAt: day(6),
  latestAt: day(21),
  daysLeft: 10,
  autoTopUpAt: day(9),
};

const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 0.005, `${actual} is not about ${expected}`);

test('days lie on the line in proportion, with room behind the last', () => {
  const line = forecastLine(FORECAST, day(3));
  near(line?.expected, 10 / 21.6);
  near(line?.from, 5 / 21.6);
  near(line?.to, 20 / 21.6);
  near(line?.topUp, 8 / 21.6);
  near(line?.resets, 2 / 21.6);
});

test('a range without an end reaches to the end of the line', () => {
  const line = forecastLine({ ...FORECAST, latestAt: null }, null);
  assert.equal(line?.to, 1);
  assert.equal(line?.isOpen, true);
});

test('what lies behind the end or does not happen has no mark', () => {
  assert.equal(forecastLine(FORECAST, '2027-03-01T00:00:00.000Z')?.resets, null);
  assert.equal(forecastLine({ ...FORECAST, autoTopUpAt: null }, null)?.topUp, null);
  assert.equal(forecastLine({ ...FORECAST, runsOutAt: null }, null), null);
});
