import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from './catalogue.ts';
import { billingPeriodAt } from './periods.ts';
import { planChange } from './plan-change.ts';
import { isChangeDue, standingAt, type HeldSubscription } from './subscription-state.ts';
import { heldPlan, planCatalogue } from './testing/plans.ts';
import { usageTerms } from './usage-terms.ts';

const START = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;
const moment = fc.integer({ min: 0, max: 2_000 }).map((hours) => new Date(START + hours * HOUR_MS));
const boost = planCatalogue.addOns?.['boost'];
assert.ok(boost);

const held: fc.Arbitrary<HeldSubscription> = fc
  .record({
    planKey: fc.constantFrom('free', 'starter', 'team', 'flex'),
    status: fc.constantFrom('active', 'trialing', 'past_due', 'paused', 'canceled' as const),
    anchorAt: moment,
    ends: fc.option(moment),
    future: fc.constantFrom('none', 'cancel', 'change'),
    target: fc.constantFrom('free', 'starter', 'team', 'flex', 'gone'),
    at: moment,
  })
  .map(({ planKey, status, anchorAt, ends, future, target, at }) =>
    heldPlan(planKey, {
      status: status as HeldSubscription['status'],
      anchorAt,
      addOns: [{ key: 'boost', terms: boost, endsAt: ends }],
      cancelAt: future === 'cancel' ? at : null,
      scheduled: future === 'change' ? { kind: 'downgrade', planKey: target, terms: null, seats: null, at } : null,
    }),
  );

test('it makes no difference when, how often or whether at all a due change is written down', () => {
  fc.assert(
    fc.property(held, fc.array(moment, { maxLength: 5 }), moment, (subscription, looks, end) => {
      const untouched = standingAt(planCatalogue, subscription, end);
      const written = looks
        .filter((look) => look <= end)
        .sort((one, other) => +one - +other)
        .reduce((state, look) => standingAt(planCatalogue, state, look), subscription);
      assert.deepEqual(standingAt(planCatalogue, written, end), untouched);
      assert.equal(isChangeDue(untouched, end) && untouched.status !== 'canceled', false, 'nothing is left to do');
    }),
    { numRuns: 5_000 },
  );
});

test('nothing happens a millisecond before its time', () => {
  fc.assert(
    fc.property(held, (subscription) => {
      const at = subscription.cancelAt ?? subscription.scheduled?.at;
      if (!at) return;
      const before = standingAt(planCatalogue, { ...subscription, addOns: [] }, new Date(at.getTime() - 1));
      assert.equal(before.status, subscription.status);
      assert.equal(before.planKey, subscription.planKey);
    }),
    { numRuns: 2_000 },
  );
});

test('a plan that the catalogue has forgotten takes nobody’s plan away', () => {
  const scheduled = { kind: 'downgrade', planKey: 'gone', terms: null, seats: null, at: new Date(START) } as const;
  const after = standingAt(planCatalogue, heldPlan('team', { scheduled }), new Date(START));
  assert.deepEqual([after.planKey, after.scheduled], ['team', null]);
});

test('A.3 #14: month ends do not drift through changes of plan and interval (20,000 anchors)', () => {
  const anchor = fc.integer({ min: 0, max: 365 * 24 * 4 }).map((hours) => new Date(START + hours * HOUR_MS));
  fc.assert(
    fc.property(anchor, fc.constantFrom('starter', 'team'), fc.integer({ min: 0, max: 40 }), (anchorAt, plan, days) => {
      const now = new Date(anchorAt.getTime() + days * 24 * HOUR_MS);
      const running = billingPeriodAt(anchorAt, 'month', now);
      const subscription = heldPlan(plan, { anchorAt, paidUntil: running.end });
      const target = plan === 'team' ? 'starter' : 'team';
      const facts = { catalogue: planCatalogue, currency: 'USD', paid: null, seatsInUse: null };
      const change = planChange({ ...facts, held: subscription, hadTrial: true, now }, { plan: target });
      assert.ok(change.ok);
      assert.deepEqual(change.after.anchorAt, anchorAt, 'the original day is kept');
      const next = billingPeriodAt(change.after.anchorAt, 'month', running.end ?? now);
      assert.deepEqual(next.start, running.end, 'no gap, no sliver');
    }),
    { numRuns: 20_000 },
  );
});

test('what was bought is spent on the terms of the last plan after the end, unless the policy says otherwise', () => {
  const canceled = heldPlan('starter', { status: 'canceled' });
  const ask = (policy: Catalogue['policy']) =>
    usageTerms({
      catalogue: { ...planCatalogue, ...(policy ? { policy } : {}) },
      standing: canceled,
      currency: 'USD',
      featureKey: 'images',
      now: new Date(START),
    });
  const kept = ask(undefined);
  assert.ok(kept.refusal === null);
  assert.deepEqual(kept.terms.rate, { priceMicro: 10_000_000n, per: 1n });
  assert.equal(ask({ cancellation: { keepsPurchased: false } }).refusal, 'subscription_required');
});
