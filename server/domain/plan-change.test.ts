import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cataloguePlan } from './held-plan.ts';
import { carriedItems, discountedItems } from './paid-items.ts';
import { addMonths } from './periods.ts';
import { planChange, type ChangeFacts, type ChangeTarget, type PlannedChange } from './plan-change.ts';
import { prorate } from './proration.ts';
import { recurringItems } from './recurring-charge.ts';
import type { HeldSubscription } from './subscription-state.ts';
import { heldPlan, planCatalogue } from './testing/plans.ts';

const MARCH_16 = new Date('2026-03-16T12:00:00Z');
const APRIL = new Date('2026-04-01T00:00:00Z');

function facts(held: HeldSubscription | null, change: Partial<ChangeFacts> = {}): ChangeFacts {
  return {
    catalogue: planCatalogue,
    currency: 'USD',
    held,
    paid: null,
    seatsInUse: null,
    hadTrial: false,
    now: MARCH_16,
    ...change,
  };
}

function planned(input: ChangeFacts, target: ChangeTarget): PlannedChange {
  const change = planChange(input, target);
  assert.ok(change.ok, change.ok ? '' : change.code);
  return change;
}

function refusal(input: ChangeFacts, target: ChangeTarget): string {
  const change = planChange(input, target);
  assert.ok(!change.ok);
  return change.code;
}

test('an upgrade takes effect now, keeps the anchor, and costs the difference for the rest of the period', () => {
  const change = planned(facts(heldPlan('starter')), { plan: 'team' });
  assert.equal(change.kind, 'upgrade');
  assert.equal(change.timing, 'now');
  // Half of March is left: 15.5 of 31 days.
  assert.deepEqual(
    change.items.map(({ item, type, amountMinor }) => [item, type, amountMinor]),
    [
      ['plan', 'proration', -600n],
      ['plan', 'plan', 1950n],
    ],
  );
  assert.equal(change.dueMinor, 1350n);
  assert.deepEqual(change.result.anchorAt, heldPlan('starter').anchorAt);
  assert.deepEqual(change.result.paidUntil, APRIL);
  assert.deepEqual(change.nextCharge, { at: APRIL, amountMinor: 3900n });
});

test('a downgrade waits for the end of the period, costs nothing, and is then simply true', () => {
  const change = planned(facts(heldPlan('team')), { plan: 'starter' });
  assert.equal(change.kind, 'downgrade');
  assert.equal(change.timing, 'period_end');
  assert.deepEqual(change.effectiveAt, APRIL);
  assert.deepEqual([change.items, change.dueMinor, change.customerCreditMinor], [[], 0n, 0n]);
  assert.equal(change.result.planKey, 'team');
  assert.equal(change.after.planKey, 'starter');
  assert.deepEqual(change.nextCharge, { at: APRIL, amountMinor: 1200n });
});

test('a longer interval starts now and anew, a shorter one when the longer has run out', () => {
  const longer = planned(facts(heldPlan('starter')), { plan: 'starter', interval: 'year' });
  assert.deepEqual([longer.kind, longer.timing], ['interval_change', 'now']);
  assert.deepEqual([longer.creditMinor, longer.chargeMinor, longer.dueMinor], [600n, 12000n, 11400n]);
  assert.deepEqual(longer.result.anchorAt, MARCH_16);
  assert.deepEqual(longer.result.paidUntil, new Date('2027-03-16T12:00:00Z'));
  const shorter = planned(facts({ ...longer.result, planKey: 'starter' }), { plan: 'starter', interval: 'month' });
  assert.equal(shorter.timing, 'period_end');
  assert.deepEqual(shorter.effectiveAt, new Date('2027-03-16T12:00:00Z'));
  // The length of the interval counts before the rank.
  const cheaper = planned(facts(heldPlan('team')), { plan: 'starter', interval: 'year' });
  assert.equal(cheaper.timing, 'now');
});

test('an anchor on the 31st survives every change of month, quarter and year', () => {
  const anchorAt = new Date('2026-01-31T00:00:00Z');
  const held = heldPlan('team', { anchorAt, paidUntil: new Date('2026-03-31T00:00:00Z') });
  const change = planned(facts(held), { plan: 'starter' });
  assert.deepEqual(change.after.anchorAt, anchorAt);
  assert.deepEqual(change.effectiveAt, new Date('2026-03-31T00:00:00Z'));
  assert.deepEqual(change.period.end, new Date('2026-04-30T00:00:00Z'));
});

test('from free: now, with a trial where the plan has one and the customer had none', () => {
  const free = heldPlan('free', { paidUntil: null });
  const paid = planned(facts(free), { plan: 'starter' });
  assert.deepEqual([paid.kind, paid.dueMinor, paid.result.anchorAt], ['from_free', 1200n, MARCH_16]);
  const trial = planned(facts(free), { plan: 'team' });
  assert.equal(trial.result.status, 'trialing');
  assert.deepEqual([trial.dueMinor, trial.nextCharge?.at], [0n, new Date('2026-03-30T12:00:00Z')]);
  const again = planned(facts(free, { hadTrial: true }), { plan: 'team' });
  assert.deepEqual([again.result.status, again.dueMinor], ['active', 3900n]);
  const other = planned(facts(free), { plan: 'flex' });
  assert.equal(other.timing, 'now', 'from free, another model is no obstacle');
});

test('to free and to another model: at the end of what is paid', () => {
  const free = planned(facts(heldPlan('starter')), { plan: 'free' });
  assert.deepEqual([free.kind, free.effectiveAt, free.nextCharge], ['to_free', APRIL, null]);
  assert.equal(free.after.status, 'active');
  const model = planned(facts(heldPlan('starter')), { plan: 'flex' });
  assert.deepEqual([model.kind, model.timing], ['upgrade', 'period_end']);
});

test('a trial moves to another plan without money; to one without a trial it ends and is paid', () => {
  const trialEndsAt = new Date('2026-03-20T00:00:00Z');
  const trial = heldPlan('team', { status: 'trialing', trialEndsAt, paidUntil: trialEndsAt });
  const ends = planned(facts(trial), { plan: 'starter' });
  assert.deepEqual([ends.timing, ends.result.status, ends.dueMinor], ['now', 'active', 1200n]);
  assert.equal(ends.creditMinor, 0n, 'nothing was paid for the trial');
  const free = planned(facts(trial), { plan: 'free' });
  assert.deepEqual(free.effectiveAt, trialEndsAt);
});

test('a longer interval of a cheaper plan credits what is left over instead of charging less than nothing', () => {
  const paidUntil = new Date('2027-03-01T00:00:00Z');
  const held = heldPlan('team', { terms: cataloguePlan(planCatalogue, 'team', 'year'), paidUntil, seats: 20 });
  const change = planned(facts(held), { plan: 'lifetime' });
  assert.equal(change.dueMinor, 0n);
  assert.equal(change.customerCreditMinor, change.creditMinor - 90000n);
});

test('seats: more now and in proportion, fewer at the end, never fewer than are in use', () => {
  const held = heldPlan('team', { seats: 5 });
  const more = planned(facts(held), { plan: 'team', seats: 7 });
  assert.deepEqual([more.kind, more.timing], ['seats', 'now']);
  // From 2 to 4 extra seats at 8.00, half of the month.
  assert.deepEqual([more.creditMinor, more.chargeMinor, more.dueMinor], [800n, 1600n, 800n]);
  const fewer = planned(facts(held, { seatsInUse: 4 }), { plan: 'team', seats: 4 });
  assert.deepEqual([fewer.timing, fewer.after.seats], ['period_end', 4]);
  assert.equal(refusal(facts(held, { seatsInUse: 5 }), { plan: 'team', seats: 4 }), 'seats_in_use');
  assert.equal(refusal(facts(held, { seatsInUse: 5 }), { plan: 'starter' }), 'seats_in_use');
  const warns = { ...planCatalogue, policy: { planChange: { seatExcess: 'warn' as const } } };
  const warned = planned(facts(held, { seatsInUse: 5, catalogue: warns }), { plan: 'starter' });
  assert.equal(warned.seats?.excess, 4);
  assert.equal(refusal(facts(heldPlan('starter')), { plan: 'starter', seats: 2 }), 'invalid_request');
});

test('who comes back after the end buys what is sold today, from now on', () => {
  const old = cataloguePlan(planCatalogue, 'starter');
  assert.ok(old);
  const ended = heldPlan('starter', { status: 'canceled', terms: { ...old, price: { USD: '6' } }, canceledAt: APRIL });
  const change = planned(facts(ended), { plan: 'starter' });
  assert.deepEqual([change.kind, change.creditMinor, change.dueMinor], ['subscribe', 0n, 1200n]);
  assert.deepEqual([change.result.status, change.result.canceledAt], ['active', null]);
  assert.deepEqual(change.result.anchorAt, MARCH_16);
});

test('what cannot be had is refused with its reason', () => {
  const held = heldPlan('starter');
  assert.equal(refusal(facts(null), { plan: 'team' }), 'subscription_required');
  assert.equal(refusal(facts(heldPlan('starter', { status: 'paused' })), { plan: 'team' }), 'plan_change_not_allowed');
  assert.equal(refusal(facts(heldPlan('starter', { status: 'past_due' })), { plan: 'team' }), 'payment_past_due');
  assert.equal(refusal(facts(heldPlan('starter', { paidUntil: MARCH_16 })), { plan: 'team' }), 'renewal_pending');
  for (const plan of ['partner', 'custom', 'nothing', 'constructor']) {
    assert.equal(refusal(facts(held), { plan }), 'plan_unavailable', plan);
  }
  assert.equal(refusal(facts(held), { plan: 'team', interval: 'quarter' }), 'plan_unavailable');
  assert.equal(refusal(facts(held, { currency: 'JPY' }), { plan: 'flex' }), 'plan_unavailable', 'no price in yen');
  assert.equal(refusal(facts(heldPlan('lifetime')), { plan: 'starter' }), 'plan_change_not_allowed');
});

test('the terms that were bought are credited, not those of today', () => {
  const old = cataloguePlan(planCatalogue, 'starter');
  assert.ok(old);
  const held = heldPlan('starter', { terms: { ...old, price: { USD: '6' } } });
  assert.equal(planned(facts(held), { plan: 'team' }).creditMinor, 300n);
  const discounted = planned(facts(heldPlan('starter'), { paid: { plan: 200n } }), { plan: 'team' });
  assert.equal(discounted.creditMinor, 100n);
  assert.equal(planned(facts(held), { plan: 'starter' }).kind, 'same', 'newer terms are not a change of plan');
});

test('a discount is not turned into money: not by a change, not by seats that come and go', () => {
  const half = discountedItems(recurringItems(planCatalogue, heldPlan('team', { seats: 5 }), 'USD'), 2750n);
  assert.deepEqual(half, { plan: 1950n, seats: 800n });
  const held = heldPlan('team', { seats: 5 });
  const more = planned(facts(held, { paid: half }), { plan: 'team', seats: 6 });
  // The plan stays as it was paid; of the two seats so much is credited as they cost.
  assert.deepEqual([more.creditMinor, more.chargeMinor], [400n, 1200n]);
  const items = (of: HeldSubscription) => recurringItems(planCatalogue, of, 'USD');
  assert.deepEqual(carriedItems(items(held), items(more.after), half), { plan: 1950n });
  assert.equal(carriedItems(items(held), items(heldPlan('starter')), half), null);
  const free = discountedItems(items(held), 9_900n);
  assert.equal(planned(facts(held, { paid: free }), { plan: 'lifetime' }).creditMinor, 0n);
});

test('add-ons go on where they fit and are credited where they do not', () => {
  const addOns = (['sso', 'boost'] as const).map((key) => {
    const terms = planCatalogue.addOns?.[key];
    assert.ok(terms);
    return { key, terms, endsAt: null };
  });
  const change = planned(facts(heldPlan('starter', { addOns })), { plan: 'team' });
  assert.deepEqual(
    change.endingAddOns.map(({ key }) => key),
    ['sso'],
    'the new plan has it',
  );
  assert.equal(change.creditMinor, 600n + 750n);
  const yearly = planned(facts(heldPlan('starter', { addOns })), { plan: 'starter', interval: 'year' });
  assert.deepEqual([yearly.chargeMinor, yearly.creditMinor], [12000n + 15000n, 600n + 750n + 500n]);
});

const moment = fc.date({
  min: new Date('2026-03-01T00:00:01Z'),
  max: new Date('2026-03-31T23:59:58Z'),
  noInvalidDate: true,
});
const path = fc.array(
  fc.tuple(fc.constantFrom('starter', 'team', 'lifetime'), fc.constantFrom('month', 'year', 'once'), moment),
  {
    minLength: 1,
    maxLength: 6,
  },
);

test('however often the plan changes, no more is credited than was paid', () => {
  fc.assert(
    fc.property(path, fc.bigInt({ min: 0n, max: 1200n }), (steps, effective) => {
      let held = heldPlan('starter');
      let paid = effective;
      let credited = 0n;
      let bought: ChangeFacts['paid'] = { plan: effective };
      for (const [plan, interval, now] of steps.toSorted((one, other) => +one[2] - +other[2])) {
        const change = planChange(facts(held, { now, paid: bought }), { plan, interval });
        if (!change.ok || change.timing !== 'now' || change.kind === 'same') continue;
        assert.ok(change.creditMinor <= paid - credited + 1n, 'beyond half a unit of rounding');
        credited += change.creditMinor;
        paid += change.chargeMinor;
        held = change.result;
        bought = null;
      }
      assert.ok(credited <= paid);
    }),
    { numRuns: 2000 },
  );
});

test('a change in two steps at one moment costs exactly what it costs in one', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 3, max: 40 }), fc.integer({ min: 3, max: 40 }), (now, seats, extra) => {
      const start = facts(heldPlan('starter'), { now });
      const first = planned(start, { plan: 'team', seats });
      const second = planned({ ...start, held: first.result }, { plan: 'team', seats: seats + extra });
      const direct = planned(start, { plan: 'team', seats: seats + extra });
      assert.equal(first.dueMinor + second.dueMinor, direct.dueMinor);
      assert.deepEqual(second.result, direct.result);
    }),
    { numRuns: 1000 },
  );
});

test('a part is never negative, never more than the whole, and what is gone and what is left differ from it by less than one', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10_000_000n }),
      fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (amount, start, months, part) => {
        const end = addMonths(start, months);
        const at = new Date(start.getTime() + Math.floor((end.getTime() - start.getTime()) * part));
        const rest = prorate(amount, { start, end }, at);
        assert.ok(rest >= 0n && rest <= amount);
        assert.equal(prorate(amount, { start, end }, start), amount);
        assert.equal(prorate(amount, { start, end }, end), 0n);
        const later = new Date(at.getTime() + 60_000);
        assert.ok(prorate(amount, { start, end }, later) <= rest, 'time only takes away');
      },
    ),
    { numRuns: 5000 },
  );
});
