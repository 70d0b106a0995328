import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAccount } from '../accounts/read-account.ts';
import { changeSubscription } from '../plan-changes/change-subscription.ts';
import { APRIL, createPlanWorld, MIDDLE, problem } from '../plan-changes/testing/plan-world.ts';
import { readAddOns, deactivateAddOn, keepAddOn } from './add-ons.ts';
import { putFeatureLevel } from '../subscriptions/feature-levels.ts';

const { world, customer, buy, snapshot, credits } = createPlanWorld();

test('an add-on is bought for the rest of the period, part of the plan, and ends with the period without money back', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  world.setClock(MIDDLE);
  const offered = await readAddOns(world.billing, customerId);
  assert.deepEqual(
    offered.map(({ key, status, dueNow }) => [key, status, dueNow?.minor]),
    [
      ['sso', 'available', '750'],
      ['boost', 'available', '500'],
    ],
  );
  const purchase = await buy(customerId, { kind: 'addon', addOn: 'boost' });
  assert.deepEqual([purchase.status, purchase.total.minor], ['succeeded', '500']);
  assert.deepEqual(await credits(customerId), { available: 1250n, plan: 1250n, included: 1500n, purchased: 0n });
  await assert.rejects(world.quote(customerId, { kind: 'addon', addOn: 'boost' }), problem('add_on_unavailable'));
  assert.equal((await snapshot(customerId)).nextCharge?.amount.minor, '2200');
  const ending = await deactivateAddOn(world.billing, customerId, 'boost');
  assert.deepEqual([ending.status, ending.endsAt], ['ending', APRIL.toISOString()]);
  assert.equal((await snapshot(customerId)).nextCharge?.amount.minor, '1200');
  assert.equal((await keepAddOn(world.billing, customerId, 'boost')).status, 'active');
  await deactivateAddOn(world.billing, customerId, 'boost');
  world.setClock(APRIL);
  assert.deepEqual((await snapshot(customerId)).addOns, []);
});

test('seats: as many as are bought may be reported, fewer are not sold than are in use', async () => {
  const customerId = await customer('team', { card: 'visa_ok' });
  const report = (level: bigint) => putFeatureLevel(world.billing, customerId, { feature: 'seats', level });
  assert.equal((await report(3n)).included, '3');
  await assert.rejects(report(4n), problem('included_limit_reached'));
  const purchase = await buy(customerId, { kind: 'plan_change', plan: 'team', seats: 5 });
  assert.deepEqual([purchase.status, purchase.total.minor], ['succeeded', '1600']);
  assert.equal((await report(5n)).peak, '5');
  assert.equal((await report(4n)).peak, '5', 'the most there were in the period');
  const { seats, nextCharge } = await snapshot(customerId);
  assert.deepEqual([seats?.quantity, seats?.included, seats?.inUse, nextCharge?.amount.minor], [5, 3, 4, '5500']);
  await assert.rejects(
    changeSubscription(world.billing, customerId, { plan: 'team', seats: 3 }),
    problem('seats_in_use'),
  );
  const fewer = await changeSubscription(world.billing, customerId, { plan: 'team', seats: 4 });
  assert.deepEqual([fewer.scheduledChange?.kind, fewer.scheduledChange?.seats], ['seats', 4]);
  const shown = (await readAccount(world.billing, customerId, ['view'])).capacity?.features.find(
    ({ key }) => key === 'seats',
  );
  assert.deepEqual([shown?.used, shown?.included], ['4', '5']);
});
