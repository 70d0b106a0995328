import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallPack } from '../purchases/testing/purchase-world.ts';
import { cancelSubscription, undoCancellation } from './cancel.ts';
import { pauseSubscription, resumeSubscription } from './pause.ts';
import { changeSubscription, undoSubscriptionChange } from '../plan-changes/change-subscription.ts';
import { APRIL, createPlanWorld, MIDDLE, problem } from '../plan-changes/testing/plan-world.ts';

const { world, customer, images, buy, snapshot, credits } = createPlanWorld();

test('canceled at the end of the period: nothing renews, nothing is granted, what was bought is spent on', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  await buy(customerId, smallPack);
  world.setClock(MIDDLE);
  const ending = await cancelSubscription(world.billing, customerId, { reason: 'not_used', comment: 'Back in autumn' });
  assert.deepEqual([ending.status, ending.cancelAt, ending.nextCharge], ['active', APRIL.toISOString(), null]);
  assert.equal(ending.cancelReason, 'not_used');
  const back = await undoCancellation(world.billing, customerId);
  assert.deepEqual([back.cancelAt, back.cancelReason], [null, null]);
  await assert.rejects(undoCancellation(world.billing, customerId), problem('nothing_scheduled'));
  await cancelSubscription(world.billing, customerId, {});
  world.setClock(APRIL);
  const ended = await snapshot(customerId);
  assert.deepEqual([ended.status, ended.currentPeriodEnd, ended.nextCharge], ['canceled', null, null]);
  assert.equal(ended.canceledAt, APRIL.toISOString());
  await images(customerId, 'bought', 50n);
  assert.deepEqual((await credits(customerId)).purchased, 0n);
  await assert.rejects(images(customerId, 'more', 1n), problem('insufficient_credits'));
  await assert.rejects(undoCancellation(world.billing, customerId), problem('nothing_scheduled'));
});

test('who is not paid up ends at once, and comes back with a plan of choice at the price of today', async () => {
  const customerId = await customer('free', { card: 'visa_ok' });
  const ended = await cancelSubscription(world.billing, customerId, {});
  assert.equal(ended.status, 'canceled');
  world.setClock(MIDDLE);
  const purchase = await buy(customerId, { kind: 'plan_change', plan: 'starter' });
  assert.deepEqual([purchase.status, purchase.total.minor], ['succeeded', '1200']);
  const again = await snapshot(customerId);
  assert.deepEqual([again.status, again.plan.key, again.startedAt], ['active', 'starter', again.currentPeriodStart]);
  assert.equal((await credits(customerId)).plan, 1000n);
});

test('paused: no new allowance, what is there is used; resumed after the paid time, a new period is due at once', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  await buy(customerId, smallPack);
  await pauseSubscription(world.billing, customerId);
  const resumed = await resumeSubscription(world.billing, customerId);
  assert.deepEqual([resumed.status, resumed.currentPeriodEnd], ['active', APRIL.toISOString()]);
  await pauseSubscription(world.billing, customerId);
  world.setClock(new Date('2026-04-10T00:00:00Z'));
  await images(customerId, 'bought', 1n);
  assert.deepEqual(await credits(customerId), { available: 490n, plan: null, included: null, purchased: 490n });
  const back = await resumeSubscription(world.billing, customerId);
  assert.equal(back.currentPeriodStart?.slice(0, 10), '2026-04-10');
  assert.equal((await credits(customerId)).plan, null, 'not before it is paid');
});

test('what was to happen at the end of a period waits for the end of the one that begins instead', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  // Nobody has renewed it yet.
  world.setClock(new Date('2026-04-10T00:00:00Z'));
  const before = await changeSubscription(world.billing, customerId, { plan: 'free' });
  assert.equal(before.scheduledChange?.at.slice(0, 10), '2026-05-01');
  await pauseSubscription(world.billing, customerId);
  const back = await resumeSubscription(world.billing, customerId);
  assert.equal(back.currentPeriodEnd?.slice(0, 10), '2026-05-10');
  assert.equal(back.scheduledChange?.at, back.currentPeriodEnd);
});

test('others are told of each change once, also of one that time alone has made', async () => {
  const customerId = await customer('team', { card: 'visa_ok' });
  await cancelSubscription(world.billing, customerId, {});
  await undoCancellation(world.billing, customerId);
  await pauseSubscription(world.billing, customerId);
  await resumeSubscription(world.billing, customerId);
  await changeSubscription(world.billing, customerId, { plan: 'free' });
  world.setClock(APRIL);
  await images(customerId, 'after', 1n);
  for (const _again of [1, 2]) {
    await assert.rejects(undoSubscriptionChange(world.billing, customerId), problem('nothing_scheduled'));
  }
  await cancelSubscription(world.billing, customerId, {});
  const told = await world.billing.database.db
    .selectFrom('outbox_event')
    .select('type')
    .where('customer_id', '=', customerId)
    .where('type', 'like', 'subscription.%')
    .orderBy('id')
    .execute();
  assert.deepEqual(
    told.map(({ type }) => type),
    [
      'subscription.changed',
      'subscription.cancel_scheduled',
      'subscription.cancel_scheduled',
      'subscription.paused',
      'subscription.resumed',
      'subscription.change_scheduled',
      'subscription.changed',
      'subscription.canceled',
    ],
  );
});
