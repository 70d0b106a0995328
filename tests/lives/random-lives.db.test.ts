/** Random lives of a customer against a model on paper. `LIFE_SEEDS=2000` lives more of them, `LIFE_FIRST=731` begins at another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planCatalogue } from '../../server/domain/testing/plans.ts';
import { createPurchaseWorld } from '../../server/purchases/testing/purchase-world.ts';
import { checkInvariants } from '../../server/store/invariants.ts';
import { OneLife, STEPS, type Done } from './one-life.ts';

const { small, ...otherPacks } = planCatalogue.creditPacks;
const { team, ...otherPlans } = planCatalogue.plans;
assert.ok(small && team);
const world = createPurchaseWorld({
  ...planCatalogue,
  // Seven dollars, so that a part of the credits is seldom a whole number of anything.
  creditPacks: { ...otherPacks, small: { ...small, price: { USD: '7' } } },
  plans: { ...otherPlans, team: { ...team, trialDays: 0 } },
});

const numberOf = (name: string, otherwise: number): number => {
  const value = Number.parseInt(process.env[name] ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
};
const FIRST = numberOf('LIFE_FIRST', 1);
const SEEDS = numberOf('LIFE_SEEDS', 12);
/** The whole database is looked at now and then, each life after each of its steps. */
const LOOK_EVERY = 50;

test(`${SEEDS} random lives of ${STEPS} steps: what is left and what was charged is what the paper says`, async () => {
  const done: Done = {};
  for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) {
    const ofThis = await new OneLife(world, seed).run();
    for (const [move, count] of Object.entries(ofThis)) done[move] = (done[move] ?? 0) + count;
    if (seed % LOOK_EVERY === 0) assert.deepEqual(await checkInvariants(world.billing.database.db), [], `seed ${seed}`);
  }
  for (const move of ['buy', 'spend', 'hold', 'closeHold', 'changePlan', 'refund', 'dispute', 'look', 'wait']) {
    assert.ok((done[move] ?? 0) > 0, `${move} was never possible`);
  }
});
