import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSubscription } from '../plan-changes/change-subscription.ts';
import { APRIL, createPlanWorld, MARCH } from '../plan-changes/testing/plan-world.ts';
import { readAccount } from './read-account.ts';

const { world, customer } = createPlanWorld();

test('a snapshot that is taken while a period ends tells of one of the two', async () => {
  const customerId = await customer('team');
  world.setClock(MARCH);
  await changeSubscription(world.billing, customerId, { plan: 'starter', interval: 'month' });
  // The first look at the clock is in March, and each later one in April.
  let looks = 0;
  const now = () => {
    looks += 1;
    return looks === 1 ? new Date(APRIL.getTime() - 1) : APRIL;
  };
  const { asOf, subscription, capacity } = await readAccount(world.with({ now }), customerId, ['view']);
  assert.equal(asOf, '2026-03-31T23:59:59.999Z');
  assert.equal(subscription?.plan.key, 'team');
  assert.deepEqual(capacity?.credits?.plan?.remaining, subscription.plan.includedCredits);
});
