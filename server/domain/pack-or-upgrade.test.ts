import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MICRO } from './micro.ts';
import { packOrUpgrade } from './pack-or-upgrade.ts';
import { planCatalogue } from './testing/plans.ts';

const { starter, team, flex } = planCatalogue.plans;
assert.ok(starter && team && flex);

function advise(change: { pacePerDay?: bigint; shortfall?: bigint; other?: typeof team }) {
  const micro = (credits: bigint | undefined) => (credits === undefined ? null : credits * MICRO);
  return packOrUpgrade({
    catalogue: planCatalogue,
    planKey: 'starter',
    plan: starter!,
    other: change.other ?? team!,
    currency: 'USD',
    pacePerDayMicro: micro(change.pacePerDay),
    shortfallMicro: micro(change.shortfall),
  });
}

test('a little is cheaper as a pack, a lot as a plan', () => {
  // 40 a day are 1,200 a month: 200 more than the plan includes. One small pack at 8.00 against 27.00 more a month.
  const little = advise({ pacePerDay: 40n });
  assert.deepEqual(
    [little?.cheaper, little?.missingMicro, little?.packMinor, little?.upgradeMinor, little?.pack],
    ['pack', 200n * MICRO, 800n, 2700n, { key: 'small', quantity: 1 }],
  );
  // 3,000 missing: six small packs at 48.00.
  const much = advise({ pacePerDay: 133n });
  assert.deepEqual([much?.cheaper, much?.packMinor], ['upgrade', 4800n]);
});

test('a shortfall counts before the pace, and says so', () => {
  const asked = advise({ pacePerDay: 500n, shortfall: 100n });
  assert.deepEqual([asked?.basis, asked?.missingMicro], ['shortfall', 100n * MICRO]);
});

test('nothing is advised where there is nothing to weigh', () => {
  assert.equal(advise({}), null, 'no pace');
  assert.equal(advise({ pacePerDay: 10n }), null, 'the plan is enough');
  assert.equal(advise({ pacePerDay: 40n, other: flex! }), null, 'another kind of plan');
  assert.equal(advise({ pacePerDay: 40n, other: starter! }), null, 'a plan that includes no more');
  assert.equal(advise({ pacePerDay: 500n }), null, 'not even the bigger plan would do');
});

test('what is called cheaper is', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 200n }), (pacePerDay) => {
      const advice = advise({ pacePerDay });
      if (!advice) return;
      const { cheaper, packMinor, upgradeMinor } = advice;
      assert.equal(packMinor < upgradeMinor, cheaper === 'pack');
      assert.equal(packMinor > upgradeMinor, cheaper === 'upgrade');
    }),
  );
});
