import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceCapacity as balanceSchema, capacity as capacitySchema } from '../../contract/capacity.ts';
import { PRIORITY } from './burn.ts';
import { buildCapacity, type CapacityGrant, type CapacityInput } from './capacity.ts';
import { assessUsage, checkCapacity, type UsageQuestion } from './check.ts';
import { MICRO } from './micro.ts';
import type { HeldSubscription } from './subscription-state.ts';
import { testCatalogue } from './testing/catalogue.ts';
import { heldPlan } from './testing/plans.ts';

const ANCHOR = new Date('2026-01-31T10:00:00.000Z');
const NOW = new Date('2026-02-10T12:00:00.000Z');
const standing = (planKey: string, change: Partial<HeldSubscription> = {}): HeldSubscription =>
  heldPlan(planKey, { anchorAt: ANCHOR, paidUntil: new Date('2027-01-01T00:00:00Z'), ...change });

const lot = (
  source: CapacityGrant['source'],
  amount: bigint,
  remaining: bigint,
  change: Partial<CapacityGrant> = {},
): CapacityGrant => ({
  id: `${source}-${amount}-${remaining}`,
  source,
  priority: PRIORITY[source],
  amountMicro: amount * MICRO,
  remainingMicro: remaining * MICRO,
  heldMicro: 0n,
  effectiveAt: source === 'plan' ? ANCHOR : new Date('2026-02-01T00:00:00Z'),
  expiresAt: source === 'plan' ? new Date('2026-02-28T10:00:00.000Z') : null,
  voidedAt: null,
  frozenAt: null,
  ...change,
});

function show(change: Partial<CapacityInput>) {
  const shown = buildCapacity({
    catalogue: testCatalogue,
    standing: standing('credits'),
    currency: 'USD',
    wallet: { heldMicro: 0n, debtMicro: 0n, lastRefillMicro: 100n * MICRO, periodStart: ANCHOR },
    grants: [],
    usage: [],
    pace: null,
    now: NOW,
    ...change,
  });
  assert.ok(shown);
  return capacitySchema.parse(shown);
}

const units = (amount: { units: string } | undefined) => amount?.units;

test('plan, promo and purchased credits are apart, and add up to what is available', () => {
  const { credits } = show({
    wallet: { heldMicro: 5n * MICRO, debtMicro: 0n, lastRefillMicro: 100n * MICRO, periodStart: ANCHOR },
    grants: [
      lot('plan', 100n, 60n, { heldMicro: 5n * MICRO }),
      lot('promo', 10n, 4n, { expiresAt: new Date('2026-03-01T00:00:00Z') }),
      lot('purchased', 50n, 50n),
      lot('purchased', 20n, 6n, { expiresAt: new Date('2026-12-01T00:00:00Z') }),
      lot('purchased', 20n, 9n, { expiresAt: NOW }),
    ],
  });
  assert.ok(credits);
  assert.equal(units(credits.available), '115');
  assert.deepEqual(credits.plan, {
    remaining: { units: '60', exponent: 0 },
    included: { units: '100', exponent: 0 },
    resetsAt: '2026-02-28T10:00:00.000Z',
  });
  assert.deepEqual(credits.promo, { remaining: { units: '4', exponent: 0 }, nextExpiryAt: '2026-03-01T00:00:00.000Z' });
  assert.deepEqual(credits.purchased, {
    remaining: { units: '56', exponent: 0 },
    granted: { units: '70', exponent: 0 },
    nextExpiryAt: '2026-12-01T00:00:00.000Z',
  });
});

test('a reset that is due is shown as if it had happened', () => {
  const after = new Date('2026-03-01T00:00:00.000Z');
  const { credits, periodStart } = show({ grants: [lot('plan', 100n, 60n), lot('purchased', 50n, 50n)], now: after });
  assert.equal(periodStart, '2026-02-28T10:00:00.000Z');
  assert.equal(units(credits?.available), '150');
  assert.equal(credits?.plan?.resetsAt, '2026-03-31T10:00:00.000Z');

  const unpaid = show({
    standing: standing('credits', { status: 'past_due' }),
    grants: [lot('plan', 100n, 60n), lot('purchased', 50n, 50n)],
    now: after,
  });
  assert.equal(unpaid.credits?.plan, null);
  assert.equal(units(unpaid.credits?.available), '50');
});

test('nothing is promised for the next period that will not come', () => {
  const end = new Date('2026-02-28T10:00:00.000Z');
  const grants = [lot('plan', 100n, 60n)];
  const resetOf = (change: Partial<HeldSubscription>) =>
    show({ standing: standing('credits', change), grants }).credits?.plan?.resetsAt ?? null;
  const to = (planKey: string, at = end) =>
    ({ kind: 'downgrade', planKey, terms: null, seats: null, at }) satisfies HeldSubscription['scheduled'];

  assert.equal(resetOf({}), end.toISOString());
  assert.equal(resetOf({ paidUntil: end }), end.toISOString(), 'not paid for yet, as each month');
  assert.equal(resetOf({ cancelAt: end }), null, 'ends with the period');
  assert.equal(resetOf({ cancelAt: new Date('2026-12-31T10:00:00.000Z') }), end.toISOString(), 'ends a year later');
  assert.equal(resetOf({ scheduled: to('free') }), null, 'another plan, which brings something else');
  assert.equal(resetOf({ scheduled: to('credits') }), end.toISOString(), 'the same plan on other terms');
  assert.equal(resetOf({ status: 'paused', paidUntil: end }), null);
  assert.equal(resetOf({ status: 'past_due', paidUntil: end }), null);
  assert.equal(resetOf({ status: 'canceled' }), null);
});

test('a trial is a period of its own: what it includes and what is counted start anew with its end', () => {
  const trialEndsAt = new Date('2026-02-14T10:00:00.000Z');
  const trial = { status: 'trialing', trialEndsAt, paidUntil: null } as const;
  const shown = show({ standing: standing('credits', trial), grants: [lot('plan', 100n, 60n)] });
  assert.equal(shown.periodEnd, trialEndsAt.toISOString());
  assert.equal(shown.credits?.plan?.resetsAt, trialEndsAt.toISOString());
  const left = show({
    standing: standing('credits', { ...trial, cancelAt: trialEndsAt }),
    grants: [lot('plan', 100n, 60n)],
  });
  assert.equal(left.credits?.plan?.resetsAt, null);
});

test('an allowance that is there is not shown twice, whatever the wallet says of its period', () => {
  const wallet = {
    heldMicro: 0n,
    debtMicro: 0n,
    lastRefillMicro: 0n,
    periodStart: new Date('2026-02-28T10:00:00.000Z'),
  };
  assert.equal(units(show({ wallet, grants: [lot('plan', 100n, 60n)] }).credits?.available), '60');
});

test('low at a tenth, empty at nothing, negative in debt', () => {
  const level = (remaining: bigint, debt = 0n) =>
    show({
      grants: [lot('plan', 100n, remaining)],
      wallet: { heldMicro: 0n, debtMicro: debt * MICRO, lastRefillMicro: 0n, periodStart: ANCHOR },
    }).credits?.level;
  assert.deepEqual(
    [level(11n), level(10n), level(0n), level(0n, 1n), level(20n, 15n)],
    ['ok', 'low', 'empty', 'negative', 'low'],
  );
});

test('a balance shows what is owed, and a used-up allowance how much there was', () => {
  const { balance } = show({
    standing: standing('balance'),
    grants: [lot('plan', 5n, 0n)],
    wallet: { heldMicro: 0n, debtMicro: 2n * MICRO, lastRefillMicro: 5n * MICRO, periodStart: ANCHOR },
    usage: [{ featureKey: 'images', quantity: 17n, chargedMicro: 6_800_000n }],
    pace: { perDayMicro: MICRO, basedOnDays: 4 },
  });
  assert.ok(balanceSchema.parse(balance));
  assert.equal(balance?.available.micro, '-2000000');
  assert.equal(balance.included?.amount.micro, '5000000');
  assert.equal(balance.spentThisPeriod.micro, '6800000');
  assert.equal(balance.runway, null, 'nothing left to run out');
  assert.equal(balance.blocksWhenEmpty, true);
});

test('metered: used, included, overage; a trial and a free plan are never sold overage', () => {
  const usage = [{ featureKey: 'images', quantity: 12n, chargedMicro: 800_000n }];
  const paid = show({ standing: standing('metered'), usage }).features[0];
  assert.deepEqual([paid?.used, paid?.included, paid?.overage, paid?.overageAllowed], ['12', '10', '2', true]);
  assert.deepEqual(paid?.spent, { micro: '800000', currency: 'USD', exponent: 2 });
  const trial = show({
    standing: standing('metered', { status: 'trialing', trialEndsAt: new Date('2026-03-01') }),
    usage,
  }).features[0];
  assert.equal(trial?.overageAllowed, false);
});

const question = (change: Partial<UsageQuestion>): UsageQuestion => ({
  catalogue: testCatalogue,
  standing: standing('credits'),
  currency: 'USD',
  featureKey: 'images',
  quantity: 4n,
  usedQuantity: 0n,
  availableMicro: 15n * MICRO,
  now: NOW,
  ...change,
});

test('a check says exactly what is missing, and the smallest purchase that covers it', () => {
  assert.deepEqual(checkCapacity(question({})), {
    allowed: false,
    feature: 'images',
    quantity: '4',
    cost: { units: '40', exponent: 0 },
    available: { units: '15', exponent: 0 },
    shortfall: { units: '25', exponent: 0 },
    reason: 'insufficient_credits',
    suggestedPurchase: { kind: 'credit_pack', pack: 'small', quantity: 1 },
  });
  assert.equal(checkCapacity(question({ availableMicro: 40n * MICRO })).allowed, true);
  assert.equal(checkCapacity(question({ availableMicro: 40n * MICRO - 1n })).allowed, false);
});

test('a shortfall in debt covers the debt too; an overdraft counts as there', () => {
  const owed = checkCapacity(question({ standing: standing('balance'), quantity: 1n, availableMicro: -2n * MICRO }));
  assert.deepEqual(owed.shortfall, { micro: '2400000', currency: 'USD', exponent: 2 });
  assert.deepEqual(owed.suggestedPurchase, {
    kind: 'balance_topup',
    amount: { minor: '500', currency: 'USD', exponent: 2 },
  });
  const agreed = question({ standing: standing('overdraft'), quantity: 1n, availableMicro: -1_600_000n });
  assert.equal(checkCapacity(agreed).allowed, true);
  assert.equal(checkCapacity({ ...agreed, quantity: 2n }).allowed, false);
  const canceled = { ...agreed, standing: standing('overdraft', { status: 'canceled' as const }) };
  assert.equal(checkCapacity(canceled).suggestedPurchase, null);
  assert.equal(checkCapacity(canceled).allowed, false);
});

test('each refusal has its reason', () => {
  const reason = (change: Partial<UsageQuestion>) => checkCapacity(question(change)).reason;
  assert.equal(reason({ standing: null }), 'subscription_required');
  assert.equal(reason({ standing: standing('gone') }), 'subscription_required');
  assert.equal(reason({ featureKey: 'unknown' }), 'feature_not_in_plan');
  assert.equal(reason({ featureKey: 'constructor' }), 'feature_not_in_plan');
  assert.equal(
    reason({ standing: standing('metered'), featureKey: 'calls', usedQuantity: 2n }),
    'included_limit_reached',
  );
  assert.equal(reason({ standing: standing('metered'), featureKey: 'calls', usedQuantity: 1n }), null);
  assert.equal(
    reason({ standing: standing('metered', { status: 'past_due' }), now: new Date('2028-01-01') }),
    'included_limit_reached',
  );
  assert.equal(
    reason({ featureKey: 'sso', availableMicro: -MICRO }),
    null,
    'what costs nothing is not refused in debt',
  );
});

test('the check and the spend ask the same function', () => {
  const assessment = assessUsage(question({}));
  assert.ok(assessment.outcome === 'insufficient');
  assert.equal(assessment.needMicro, 40n * MICRO);
  assert.equal(assessment.shortfallMicro, 25n * MICRO);
});
