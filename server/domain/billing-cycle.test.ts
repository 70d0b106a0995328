import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nextStep, periodFrom } from './billing-cycle.ts';
import type { HeldSubscription } from './subscription-state.ts';

const at = (text: string) => new Date(text);
const held = (change: Partial<HeldSubscription>): HeldSubscription => ({
  planKey: 'starter',
  terms: null,
  seats: null,
  addOns: [],
  status: 'active',
  anchorAt: at('2027-01-31'),
  paidUntil: at('2027-02-28'),
  trialEndsAt: null,
  cancelAt: null,
  canceledAt: null,
  scheduled: null,
  ...change,
});
const scheduled = (moment: string) =>
  ({ kind: 'downgrade', planKey: 'free', terms: null, seats: null, at: at(moment) }) as const;

test('what falls on the end of a period is done before the next one is charged', () => {
  const now = at('2027-05-01');
  assert.deepEqual(nextStep(held({ cancelAt: at('2027-02-28') }), now), { kind: 'change', at: at('2027-02-28') });
  assert.deepEqual(nextStep(held({ scheduled: scheduled('2027-02-28') }), now), {
    kind: 'change',
    at: at('2027-02-28'),
  });
  assert.deepEqual(nextStep(held({ cancelAt: at('2027-03-15') }), now), {
    kind: 'renew',
    at: at('2027-02-28'),
    endsTrial: false,
  });
});

test('nothing is due before its time, and nothing of a subscription that is over or waits', () => {
  assert.deepEqual(nextStep(held({}), at('2027-02-27T23:59:59Z')), { kind: 'none' });
  for (const status of ['past_due', 'paused', 'canceled', 'draft', 'pending_payment'] as const) {
    assert.deepEqual(nextStep(held({ status }), at('2028-01-01')), { kind: 'none' }, status);
  }
  assert.deepEqual(nextStep(held({ status: 'past_due', cancelAt: at('2027-03-01') }), at('2028-01-01')).kind, 'change');
});

test('month-end anchors never drift: every period starts where the one before ended, on the day of the anchor or the last', () => {
  const anchors = fc.date({ min: at('2020-01-01'), max: at('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(anchors, fc.constantFrom('week', 'month', 'quarter', 'year'), (anchor, interval) => {
      let from = anchor;
      for (let count = 0; count < 15; count += 1) {
        const { period, gapUntil } = periodFrom(anchor, interval, from);
        assert.equal(gapUntil, null);
        assert.equal(period.start.getTime(), from.getTime());
        assert.ok(period.end);
        if (interval !== 'week') {
          const lastDay = new Date(Date.UTC(period.end.getUTCFullYear(), period.end.getUTCMonth() + 1, 0)).getUTCDate();
          assert.equal(period.end.getUTCDate(), Math.min(anchor.getUTCDate(), lastDay));
        }
        from = period.end;
      }
    }),
    { numRuns: 500 },
  );
});

test('31 January gives 28 February, 31 March, 30 April, 31 May', () => {
  const ends: string[] = [];
  let from = at('2027-01-31');
  for (let count = 0; count < 4; count += 1) {
    from = periodFrom(at('2027-01-31'), 'month', from).period.end ?? from;
    ends.push(from.toISOString().slice(0, 10));
  }
  assert.deepEqual(ends, ['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
});

test('paid up to the middle of a period, that period counts as paid, and nothing is billed in slivers', () => {
  const { gapUntil } = periodFrom(at('2027-01-15'), 'month', at('2027-02-20'));
  assert.deepEqual(gapUntil, at('2027-03-15'));
  assert.deepEqual(periodFrom(at('2027-01-15'), 'once', at('2027-02-20')), {
    period: { start: at('2027-01-15'), end: null },
    gapUntil: null,
  });
});
