import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UsageReport } from 'billing-portal-contract';
import { busiestFeature, chartModel, hasCost } from './chart-model.ts';

const credits = (units: number) => ({ units: String(units), exponent: 0 });
const day = (date: string) => `2026-${date}T00:00:00.000Z`;

function series(feature: string, name: string, ...points: readonly [string, number, number][]) {
  return {
    feature,
    name,
    points: points.map(([date, quantity, spent]) => ({
      start: day(date),
      quantity: String(quantity),
      spent: credits(spent),
    })),
  };
}

function report(...all: UsageReport['series']): UsageReport {
  return { from: day('10-31'), to: day('11-02'), interval: 'day', series: all };
}

const TWO = report(
  series('images', 'Images', ['10-31', 3, 30], ['11-01', 5, 50]),
  series('videos', 'Videos', ['10-31', 2, 120], ['11-01', 0, 0]),
);
const choice = { feature: null, step: 'day', timeZone: 'UTC', unitName: 'images' } as const;

test('all features are added up by what they cost, the dearest at the bottom', () => {
  const model = chartModel(TWO, choice);
  assert.deepEqual(model.unit, { kind: 'credits' });
  assert.deepEqual(
    model.series.map(({ feature, total }) => [feature, total]),
    [
      ['videos', 120_000_000n],
      ['images', 80_000_000n],
    ],
  );
  assert.deepEqual(
    model.points.map(({ values, total }) => [...values, total]),
    [
      [120_000_000n, 30_000_000n, 150_000_000n],
      [0n, 50_000_000n, 50_000_000n],
    ],
  );
  assert.equal(model.highest, 150_000_000n);
  assert.equal(model.total, 200_000_000n);
});

test('one feature is counted in its own units, and what it cost is beside them', () => {
  const model = chartModel(TWO, { ...choice, feature: 'images' });
  assert.deepEqual(model.unit, { kind: 'units', name: 'images' });
  assert.deepEqual(
    model.points.map(({ total, cost }) => [total, cost]),
    [
      [3n, 30_000_000n],
      [5n, 50_000_000n],
    ],
  );
  assert.equal(model.cost, 80_000_000n);
});

test('a feature that costs nothing has no cost to show', () => {
  const free = report(series('images', 'Images', ['10-31', 3, 0]));
  assert.equal(chartModel(free, { ...choice, feature: 'images' }).costUnit, null);
  assert.equal(hasCost(free), false);
  assert.equal(busiestFeature(free), 'images');
  assert.equal(busiestFeature(report(series('images', 'Images', ['10-31', 0, 0]))), null);
});

test('the smallest of many features go into one, and nothing is lost', () => {
  const many = report(...[1, 2, 3, 4, 5, 6].map((n) => series(`f${n}`, `F${n}`, ['11-01', n, n])));
  const model = chartModel(many, choice);
  assert.deepEqual(
    model.series.map(({ feature, total }) => [feature, total]),
    [
      ['f6', 6_000_000n],
      ['f5', 5_000_000n],
      ['f4', 4_000_000n],
      ['f3', 3_000_000n],
      [null, 3_000_000n],
    ],
  );
  assert.equal(model.points[0]?.total, 21_000_000n);
});

test('days are added up to months of the time zone', () => {
  const late = report({
    feature: 'images',
    name: 'Images',
    points: [
      { start: '2026-10-30T23:00:00.000Z', quantity: '1', spent: { micro: '10', currency: 'EUR', exponent: 2 } },
      { start: '2026-10-31T23:00:00.000Z', quantity: '2', spent: { micro: '20', currency: 'EUR', exponent: 2 } },
      { start: '2026-11-01T23:00:00.000Z', quantity: '4', spent: { micro: '40', currency: 'EUR', exponent: 2 } },
    ],
  });
  const model = chartModel(late, { ...choice, step: 'month', timeZone: 'Europe/Berlin' });
  assert.deepEqual(
    model.points.map(({ start, total }) => [start, total]),
    [
      ['2026-09-30T22:00:00.000Z', 10n],
      ['2026-10-31T23:00:00.000Z', 60n],
    ],
  );
});

test('amounts beyond 2^53 stay exact', () => {
  const big = '9007199254740993';
  const huge = report({
    feature: 'tokens',
    name: 'Tokens',
    points: [{ start: day('11-01'), quantity: big, spent: { micro: big, currency: 'EUR', exponent: 2 } }],
  });
  assert.equal(chartModel(huge, choice).total, 9_007_199_254_740_993n);
  assert.equal(chartModel(huge, { ...choice, feature: 'tokens' }).total, 9_007_199_254_740_993n);
});
