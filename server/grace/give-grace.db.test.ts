import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAccount } from '../accounts/read-account.ts';
import { left, sell } from '../after-sale/testing/sale.ts';
import { checkUsage } from '../capacity/read-capacity.ts';
import { reserveHold } from '../capacity/holds.ts';
import { spend } from '../capacity/spend.ts';
import { DomainProblem } from '../problems.ts';
import { createPurchaseWorld } from '../purchases/testing/purchase-world.ts';
import { giveGrace } from './give-grace.ts';

const world = createPurchaseWorld();
const HOUR_MS = 3_600_000;
const refused = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

/** Ten credits each. */
const useImages = (customerId: string, quantity: bigint) =>
  spend(world.billing, {
    customerId,
    eventId: world.billing.newId(),
    featureKey: 'images',
    quantity,
    occurredAt: null,
    now: world.billing.now(),
  });
const grace = (customerId: string, credits: bigint, graceId = world.billing.newId(), hours = 4) =>
  giveGrace(world.billing, { customerId, graceId, micro: credits * 1_000_000n, hours, reason: 'a job may end' });

test('usage runs below zero up to the grace, then the gate closes, and the next purchase pays it first', async () => {
  const customerId = await world.addCustomer();
  await sell(world, customerId);
  await useImages(customerId, 50n);
  await assert.rejects(useImages(customerId, 1n), refused('insufficient_credits'));
  const given = await grace(customerId, 100n);
  assert.deepEqual(given.grace?.limit, { units: '100', exponent: 0 });
  const question = { customerId, featureKey: 'images', quantity: 10n, now: world.billing.now() };
  assert.equal((await checkUsage(world.billing, question)).allowed, true);
  await useImages(customerId, 10n);
  assert.deepEqual(await left(world, customerId), { available: -100n, debt: 100n });
  await assert.rejects(useImages(customerId, 1n), refused('insufficient_credits'));
  const account = await readAccount(world.billing, customerId, ['view']);
  assert.equal(account.grace?.endsAt, given.grace?.endsAt);
  assert.ok(account.notices.some(({ code }) => code === 'grace_active'));
  await sell(world, customerId);
  assert.deepEqual(await left(world, customerId), { available: 400n, debt: 0n });
});

test('it ends by itself, can be ended, promises no hold, and is given once per id', async () => {
  const customerId = await world.addCustomer();
  await sell(world, customerId);
  await useImages(customerId, 50n);
  await grace(customerId, 100n, 'g1');
  assert.equal((await grace(customerId, 100n, 'g1')).duplicate, true);
  await assert.rejects(grace(customerId, 90n, 'g1'), refused('event_conflict'));
  const hold = { customerId, holdId: 'h', featureKey: 'images', quantity: 1n, expiresInSeconds: 60 };
  await assert.rejects(
    reserveHold(world.billing, { ...hold, now: world.billing.now() }),
    refused('insufficient_credits'),
  );
  world.advance(4 * HOUR_MS);
  await assert.rejects(useImages(customerId, 1n), refused('insufficient_credits'));
  assert.equal((await readAccount(world.billing, customerId, ['view'])).grace, null);
  await grace(customerId, 100n);
  assert.equal((await grace(customerId, 0n)).grace, null);
  await assert.rejects(useImages(customerId, 1n), refused('insufficient_credits'));
});

test('never more, nor longer, than the policy allows', async () => {
  const customerId = await world.addCustomer();
  await sell(world, customerId);
  await assert.rejects(grace(customerId, 101n), refused('grace_not_allowed'));
  await assert.rejects(grace(customerId, 100n, 'long', 25), refused('grace_not_allowed'));
  await grace(customerId, 100n, 'fits', 24);
});

test('32 workers at once do not run past the grace', async () => {
  const customerId = await world.addCustomer();
  await sell(world, customerId);
  await useImages(customerId, 48n);
  await grace(customerId, 100n);
  const results = await Promise.allSettled(Array.from({ length: 32 }, () => useImages(customerId, 1n)));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 12);
  assert.deepEqual(await left(world, customerId), { available: -100n, debt: 100n });
});
