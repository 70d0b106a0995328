import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_POLICY } from './policy.ts';
import { manualRetries, nextRetryAt, usedAfterManualRetry } from './retry-plan.ts';

const { renewal } = DEFAULT_POLICY;
const failedAt = new Date('2027-02-01T10:00:00Z');
const HOUR_MS = 3_600_000;
const at = (text: string) => new Date(text);

test('days are counted from the first refusal, whatever came between', () => {
  const days = [0, 1, 2, 3].map((used) => nextRetryAt(renewal, { failedAt, used }, failedAt)?.toISOString());
  assert.deepEqual(days, [
    '2027-02-02T10:00:00.000Z',
    '2027-02-04T10:00:00.000Z',
    '2027-02-06T10:00:00.000Z',
    '2027-02-08T10:00:00.000Z',
  ]);
  assert.equal(nextRetryAt(renewal, { failedAt, used: 4 }, failedAt), null);
  assert.equal(nextRetryAt({ retryDays: [] }, { failedAt, used: 0 }, failedAt), null);
});

test('a retry never follows a refusal within twelve hours, however late the worker is', () => {
  const now = at('2027-02-20T00:00:00Z');
  assert.equal(nextRetryAt(renewal, { failedAt, used: 1 }, now)?.toISOString(), '2027-02-20T12:00:00.000Z');
});

test('tries by hand use up all retries but the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }), (retryDays) => {
      let used = 0;
      for (let count = 0; count < 20; count += 1) used = usedAfterManualRetry({ retryDays }, used);
      assert.equal(used, retryDays.length - 1);
      assert.notEqual(nextRetryAt({ retryDays }, { failedAt, used }, failedAt), null);
    }),
  );
});

test('three tries within any 24 hours, and the next when the oldest of them is a day old', () => {
  const tries = ['09:00', '11:00', '12:00'].map((time) => at(`2027-02-01T${time}:00Z`));
  const now = at('2027-02-01T12:30:00Z');
  assert.deepEqual(manualRetries(renewal, tries.slice(1), now), { left: 1, againAt: null });
  assert.deepEqual(manualRetries(renewal, tries, now), { left: 0, againAt: at('2027-02-02T09:00:00Z') });
  assert.deepEqual(manualRetries(renewal, tries, at('2027-02-02T09:00:00Z')), { left: 1, againAt: null });
  assert.deepEqual(manualRetries({ manualRetriesPerDay: 0 }, [], now), { left: 0, againAt: null });
});

test('whoever waits until the moment that was named may try again, and nobody earlier', () => {
  const times = fc.array(fc.integer({ min: 0, max: 40 * HOUR_MS }), { maxLength: 12 });
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 5 }), (offsets, manualRetriesPerDay) => {
      const now = new Date(failedAt.getTime() + 40 * HOUR_MS);
      const tries = offsets.map((offset) => new Date(failedAt.getTime() + offset));
      const { left, againAt } = manualRetries({ manualRetriesPerDay }, tries, now);
      if (left > 0) return assert.equal(againAt, null);
      assert.ok(againAt !== null && againAt > now);
      assert.ok(manualRetries({ manualRetriesPerDay }, tries, againAt).left > 0);
      const justBefore = new Date(againAt.getTime() - 1);
      assert.equal(manualRetries({ manualRetriesPerDay }, tries, justBefore).left, 0);
    }),
  );
});
