import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UsageReport } from 'billing-portal-contract';
import { dailySpend, linePoints } from './daily-spend.ts';

const eur = (micro: string) => ({ micro, currency: 'EUR', exponent: 2 });
const day = (date: number) => `2026-11-0${date}T00:00:00.000Z`;

const REPORT: UsageReport = {
  from: day(1),
  to: day(3),
  interval: 'day',
  series: [
    {
      feature: 'a',
      name: 'A',
      points: [
        { start: day(2), quantity: '1', spent: eur('3000000') },
        { start: day(1), quantity: '1', spent: eur('1000000') },
      ],
    },
    {
      feature: 'b',
      name: 'B',
      points: [
        { start: day(2), quantity: '1', spent: eur('1000000') },
        { start: day(3), quantity: '9', spent: { units: '50', exponent: 0 } },
      ],
    },
  ],
};

test('features of one day are added up, oldest day first, and credits are no money', () => {
  const spend = dailySpend(REPORT);
  assert.deepEqual(
    spend.days.map(({ micro }) => micro),
    [1_000_000n, 4_000_000n, 0n],
  );
  assert.equal(spend.total, 5_000_000n);
  assert.equal(spend.highest, 4_000_000n);
});

test('the highest day touches the top and nothing spent lies on the ground', () => {
  assert.equal(linePoints(dailySpend(REPORT), 100, 40), '0.0,30.0 50.0,0.0 100.0,40.0');
});

test('an amount beyond 2^53 keeps its place', () => {
  const points = [
    { start: day(1), quantity: '1', spent: eur('900000000000000001') },
    { start: day(2), quantity: '1', spent: eur('450000000000000000') },
  ];
  const report = { ...REPORT, series: [{ feature: 'a', name: 'A', points }] };
  assert.equal(linePoints(dailySpend(report), 10, 10), '0.0,0.0 10.0,5.0');
});

test('a report without points draws nothing', () => {
  assert.equal(linePoints(dailySpend({ ...REPORT, series: [] }), 100, 40), '');
});
