import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodQuery, type Period } from './chart-period.ts';
import { startOfDay, startOfMonthBefore } from '../shared/local-days.ts';

const NOW = new Date('2026-11-22T10:42:11.500Z');
const from = (period: Period, timeZone: string, now = NOW) => periodQuery(period, now, timeZone, null).from;

test('a period begins with a whole hour, day or month of the time zone', () => {
  assert.equal(from('day', 'Asia/Kolkata'), '2026-11-21T11:00:00.000Z');
  assert.equal(from('week', 'Europe/Berlin'), '2026-11-15T23:00:00.000Z');
  assert.equal(from('month', 'America/New_York'), '2026-10-24T04:00:00.000Z');
  assert.equal(from('year', 'Europe/Berlin'), '2025-11-30T23:00:00.000Z');
});

test('the question does not change within its first step', () => {
  const later = new Date('2026-11-22T10:59:59.000Z');
  for (const period of ['day', 'week', 'month', 'quarter', 'year'] as const) {
    assert.equal(from(period, 'Europe/Berlin', later), from(period, 'Europe/Berlin'));
  }
});

test('days begin at midnight where clocks have changed since, also at midnight itself', () => {
  const start = (at: string, zone: string) => startOfDay(new Date(at), zone).toISOString();
  assert.equal(start('2026-10-25T10:00:00Z', 'Europe/Berlin'), '2026-10-24T22:00:00.000Z');
  assert.equal(start('2026-03-29T10:00:00Z', 'Europe/Berlin'), '2026-03-28T23:00:00.000Z');
  // In Beirut the clock jumps from midnight to one: the day begins at one.
  assert.equal(start('2026-03-29T10:00:00Z', 'Asia/Beirut'), '2026-03-28T22:00:00.000Z');
});

test('months begin on their first day everywhere on earth', () => {
  const start = (zone: string) => startOfMonthBefore(NOW, 0, zone).toISOString();
  assert.equal(start('Pacific/Kiritimati'), '2026-10-31T10:00:00.000Z');
  assert.equal(start('Pacific/Pago_Pago'), '2026-11-01T11:00:00.000Z');
  assert.equal(start('UTC'), '2026-11-01T00:00:00.000Z');
});

test('who used it is asked for only when somebody wants to know', () => {
  assert.equal('groupBy' in periodQuery('month', NOW, 'UTC', null), false);
  assert.equal(periodQuery('month', NOW, 'UTC', 'member').groupBy, 'member');
});

test('a zone that nobody knows is no reason to fail', () => {
  assert.doesNotThrow(() => from('week', 'Mars/Olympus'));
});
