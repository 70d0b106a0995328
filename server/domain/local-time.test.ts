import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, localDay, localMonth, nextPeriodDay, periodStartDay, startOfDay } from './local-time.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

test('a day is that of the customer, not that of the server', () => {
  const late = new Date('2026-03-31T22:30:00Z');
  assert.equal(localDay(late, 'UTC'), '2026-03-31');
  assert.equal(localDay(late, 'Europe/Berlin'), '2026-04-01');
  assert.equal(localMonth(late, 'Europe/Berlin'), '2026-04');
  assert.equal(localDay(late, 'Asia/Kolkata'), '2026-04-01');
});

test('weeks begin on Monday, months on the first, across year ends too', () => {
  assert.equal(periodStartDay('2026-11-22', 'week'), '2026-11-16');
  assert.equal(periodStartDay('2026-11-16', 'week'), '2026-11-16');
  assert.equal(nextPeriodDay('2026-12-30', 'week'), '2027-01-04');
  assert.equal(nextPeriodDay('2026-12-05', 'month'), '2027-01-01');
  assert.equal(nextPeriodDay('2026-02-28', 'day'), '2026-03-01');
});

test('a day begins where the clocks change at midnight', () => {
  // In Beirut the clocks go from 24:00 to 01:00: the day has no midnight.
  const day = '2026-03-29';
  assert.equal(startOfDay(day, 'Asia/Beirut').toISOString(), '2026-03-28T22:00:00.000Z');
  assert.equal(startOfDay('2026-10-25', 'Europe/Berlin').toISOString(), '2026-10-24T22:00:00.000Z');
});

test('the start of a day is its first moment, in every zone and on every day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 4000 }), (zone, days) => {
      const day = addDays('2020-01-01', days);
      // Whole days that a zone left out when it changed sides of the date line are not asked for here.
      const start = startOfDay(day, zone);
      assert.equal(localDay(start, zone), day);
      assert.ok(localDay(new Date(start.getTime() - 1), zone) < day);
    }),
  );
});
