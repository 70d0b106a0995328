import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  decideTopUp,
  monthSpent,
  wantedTopUp,
  type TopUpAttempt,
  type TopUpFacts,
  type TopUpRule,
} from './auto-top-up.ts';
import { localMonth } from './local-time.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { testCatalogue } from './testing/catalogue.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ZONE = 'Europe/Berlin';

const rule: TopUpRule = {
  unit: 'USD',
  trigger: { kind: 'below', micro: 10_000_000n },
  mode: { kind: 'fixed', amountMinor: 2000n, quantity: null },
  packKey: null,
  currency: 'USD',
  monthlyCapMinor: 10_000n,
};

const facts = (change: Partial<TopUpFacts> = {}): TopUpFacts => ({
  rule,
  availableMicro: 5_000_000n,
  pace: null,
  obstacle: null,
  totalMinor: 2000n,
  attempts: [],
  limits: DEFAULT_POLICY.autoTopUp,
  hasCharged: false,
  noticeAt: null,
  timeZone: ZONE,
  now: NOW,
  ...change,
});

const attempt = (outcome: TopUpAttempt['outcome'], agoMs: number, totalMinor = 2000n, tries = 1): TopUpAttempt => {
  const startedAt = new Date(NOW.getTime() - agoMs);
  return {
    outcome,
    totalMinor,
    month: localMonth(startedAt, ZONE),
    tries,
    startedAt,
    finishedAt: outcome === 'open' ? null : startedAt,
  };
};

test('fires at its level and not above it', () => {
  assert.deepEqual(decideTopUp(facts()), { kind: 'charge' });
  assert.deepEqual(decideTopUp(facts({ availableMicro: 10_000_000n })), { kind: 'charge' });
  assert.deepEqual(decideTopUp(facts({ availableMicro: 10_000_001n })), { kind: 'not_due' });
});

test('days left need a pace: without one nothing is charged on a guess', () => {
  const days: TopUpRule = { ...rule, trigger: { kind: 'days_left', days: 3 } };
  assert.deepEqual(decideTopUp(facts({ rule: days })), { kind: 'not_due' });
  const pace = { perDayMicro: 2_000_000n, basedOnDays: 9 };
  assert.deepEqual(decideTopUp(facts({ rule: days, pace })), { kind: 'charge' });
  assert.deepEqual(decideTopUp(facts({ rule: days, pace, availableMicro: 6_000_001n })), { kind: 'not_due' });
});

test('each limit holds it back with its reason and until when', () => {
  const held = (change: Partial<TopUpFacts>) => {
    const decision = decideTopUp(facts(change));
    assert.equal(decision.kind, 'held');
    return decision.kind === 'held' ? [decision.reason, decision.until?.toISOString() ?? null] : [];
  };
  assert.deepEqual(held({ attempts: [attempt('open', MINUTE_MS)] }), ['purchase_in_progress', null]);
  assert.deepEqual(held({ attempts: [attempt('succeeded', MINUTE_MS)] }), ['cooldown', '2026-11-22T12:04:00.000Z']);
  const two = [attempt('succeeded', 9 * MINUTE_MS), attempt('succeeded', 6 * MINUTE_MS)];
  assert.deepEqual(held({ attempts: two }), ['too_many_attempts', '2026-11-22T12:01:00.000Z']);
  // The backup counts as an attempt of its own.
  assert.deepEqual(held({ attempts: [attempt('succeeded', 8 * MINUTE_MS, 2000n, 2)] }), [
    'too_many_attempts',
    '2026-11-22T12:02:00.000Z',
  ]);
  assert.deepEqual(held({ attempts: [attempt('failed', 20 * MINUTE_MS)] }), [
    'recent_failure',
    '2026-11-22T12:40:00.000Z',
  ]);
  // Spent 90 of 100, the month ends in Berlin.
  const spent = [attempt('succeeded', 24 * HOUR_MS, 9000n)];
  assert.deepEqual(held({ attempts: spent }), ['monthly_cap_reached', '2026-11-30T23:00:00.000Z']);
  assert.deepEqual(held({ limits: { ...DEFAULT_POLICY.autoTopUp, attemptsPerWindow: 0 } }), [
    'too_many_attempts',
    null,
  ]);
  assert.deepEqual(held({ obstacle: 'disputed' }), ['disputed', null]);
});

test('a target is reached, packs are counted, and what the seller allows limits both', () => {
  const wanted = (change: Partial<TopUpRule>, availableMicro: bigint) =>
    wantedTopUp({ ...rule, ...change }, { catalogue: testCatalogue, availableMicro, pace: null }).request;
  const target = { kind: 'to_target', targetMicro: 50_000_000n } as const;
  assert.deepEqual(wanted({ mode: target }, 12_340_001n), {
    kind: 'balance_topup',
    amount: { minor: '3766', currency: 'USD', exponent: 2 },
  });
  assert.deepEqual(wanted({ mode: target }, 49_000_000n), {
    kind: 'balance_topup',
    amount: { minor: '500', currency: 'USD', exponent: 2 },
  });
  const packs = { unit: 'credits', packKey: 'small' };
  const credits = { kind: 'to_target', targetMicro: 200_000_000n } as const;
  assert.deepEqual(wanted({ ...packs, mode: credits }, 100_000_000n), {
    kind: 'credit_pack',
    pack: 'small',
    quantity: 2,
  });
  assert.deepEqual(wanted({ ...packs, mode: credits }, 0n), { kind: 'credit_pack', pack: 'small', quantity: 3 });
  assert.equal(wanted({ mode: { kind: 'predictive', days: 7 } }, 0n), null);
});

/** A life of a rule: what is used, how charges end, and a clock that also jumps, back as well. */
const turn = fc.record({
  minutes: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 90 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 * 24 * 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * 24 * 60, max: 0 }) },
  ),
  usedMicro: fc.bigInt({ min: 0n, max: 30_000_000n }),
  totalMinor: fc.bigInt({ min: 500n, max: 6000n }),
  outcome: fc.constantFrom('succeeded', 'succeeded', 'failed', 'canceled'),
  tries: fc.constantFrom(1, 2),
});

test('whatever happens: never above the cap of a month, never faster than the limits', () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 120 }), (turns) => {
      const attempts: TopUpAttempt[] = [];
      let now = NOW;
      let availableMicro = 0n;
      for (const { minutes, usedMicro, totalMinor, outcome, tries } of turns) {
        now = new Date(now.getTime() + minutes * MINUTE_MS);
        availableMicro -= usedMicro;
        const decision = decideTopUp(facts({ attempts, availableMicro, totalMinor, now }));
        if (decision.kind !== 'charge') continue;
        attempts.push({
          outcome: outcome as 'failed',
          totalMinor,
          month: localMonth(now, ZONE),
          tries,
          startedAt: now,
          finishedAt: now,
        });
        if (outcome === 'succeeded') availableMicro += totalMinor * 10_000n;
      }
      for (const { month } of attempts) assert.ok(monthSpent(attempts, month) <= rule.monthlyCapMinor, month);
      const within = (times: readonly TopUpAttempt[], ms: number) => {
        const sorted = times.map(({ startedAt }) => startedAt.getTime()).toSorted((one, other) => one - other);
        return Math.max(
          0,
          ...sorted.map((time, index) => sorted.filter((other, at) => at >= index && other - time < ms).length),
        );
      };
      assert.ok(within(attempts, 5 * MINUTE_MS) <= 1, 'the pause between two');
      assert.ok(within(attempts, 10 * MINUTE_MS) <= 2, 'two in ten minutes');
      assert.ok(
        within(
          attempts.filter(({ outcome }) => outcome === 'failed'),
          HOUR_MS,
        ) <= 1,
        'one failure an hour',
      );
    }),
    { numRuns: 1500 },
  );
});
