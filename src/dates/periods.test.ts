import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodOf, rangeOf } from './periods.ts';

const NOW = new Date('2026-11-22T11:00:00.000Z');

test('a month begins at midnight where the customer lives', () => {
  assert.deepEqual(rangeOf('thisMonth', NOW, 'UTC'), {
    from: '2026-11-01T00:00:00.000Z',
    to: '2026-12-01T00:00:00.000Z',
  });
  assert.equal(rangeOf('thisMonth', NOW, 'Europe/Berlin').from, '2026-10-31T23:00:00.000Z');
  assert.equal(rangeOf('thisMonth', NOW, 'Asia/Kolkata').from, '2026-10-31T18:30:00.000Z');
  assert.equal(rangeOf('thisMonth', NOW, 'America/New_York').from, '2026-11-01T04:00:00.000Z');
});

test('which month it is depends on where, too', () => {
  const newYear = new Date('2026-12-31T20:00:00.000Z');
  assert.equal(rangeOf('thisYear', newYear, 'Asia/Tokyo').from, '2026-12-31T15:00:00.000Z');
  assert.equal(rangeOf('lastMonth', newYear, 'Asia/Tokyo').from, '2026-11-30T15:00:00.000Z');
  assert.equal(rangeOf('thisYear', newYear, 'UTC').from, '2026-01-01T00:00:00.000Z');
});

test('the clocks may change within it, and on its first day', () => {
  const { from, to } = rangeOf('thisMonth', new Date('2026-10-10T00:00:00.000Z'), 'Europe/Berlin');
  assert.deepEqual([from, to], ['2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z']);
  // Midnight of 1 November is before the clocks are put back at two.
  assert.equal(
    rangeOf('lastMonth', new Date('2026-12-05T00:00:00.000Z'), 'America/New_York').from,
    '2026-11-01T04:00:00.000Z',
  );
});

test('periods meet without a gap, and are known again', () => {
  for (const zone of ['UTC', 'Pacific/Apia', 'America/St_Johns']) {
    assert.equal(rangeOf('lastYear', NOW, zone).to, rangeOf('thisYear', NOW, zone).from);
    assert.equal(periodOf(rangeOf('lastYear', NOW, zone), NOW, zone), 'lastYear');
    assert.equal(periodOf({ from: NOW.toISOString(), to: NOW.toISOString() }, NOW, zone), null);
  }
});

test('a zone that nobody knows is the one of the machine', () => {
  assert.deepEqual(rangeOf('thisMonth', NOW, 'Mars/Olympus'), rangeOf('thisMonth', NOW, undefined));
});
