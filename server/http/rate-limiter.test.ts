import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainProblem } from '../problems.ts';
import { createRateLimiter } from './rate-limiter.ts';

const limit = { name: 'test', burst: 3, perSeconds: 30 };

test('a burst is let through, then as many as are refilled, each customer for themselves', () => {
  let nowMs = 0;
  const limiter = createRateLimiter(() => nowMs);
  for (let index = 0; index < 3; index += 1) limiter.take('anna', limit);
  const refused = (subject: string) => {
    try {
      limiter.take(subject, limit);
    } catch (error) {
      assert.ok(error instanceof DomainProblem);
      assert.equal(error.code, 'rate_limited');
      return error.fields.retryAfterSeconds;
    }
    return null;
  };
  assert.equal(refused('anna'), 10);
  assert.equal(refused('ben'), null);
  nowMs += 4_000;
  assert.equal(refused('anna'), 6);
  nowMs += 6_000;
  assert.equal(refused('anna'), null);
  assert.equal(refused('anna'), 10);
});

test('a long pause fills no more than the burst', () => {
  let nowMs = 0;
  const limiter = createRateLimiter(() => nowMs);
  limiter.take('anna', limit);
  nowMs += 3_600_000;
  for (let index = 0; index < 3; index += 1) limiter.take('anna', limit);
  assert.throws(() => limiter.take('anna', limit), { code: 'rate_limited' });
});
