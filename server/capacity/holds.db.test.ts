import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MICRO } from '../domain/micro.ts';
import { DomainProblem } from '../problems.ts';
import { expireHolds, releaseHold, reserveHold, settleHold } from './holds.ts';
import { spend } from './spend.ts';
import { createLedgerWorld, NOW } from './testing/ledger-world.ts';

const world = createLedgerWorld();
const RESET = new Date('2026-02-28T10:00:00.000Z');

const reserve = (customerId: string, holdId: string, quantity: bigint, now = NOW) =>
  reserveHold(world, { customerId, holdId, featureKey: 'images', quantity, expiresInSeconds: 3600, now });
const settle = (customerId: string, holdId: string, quantity: bigint, now = NOW) =>
  settleHold(world, { customerId, holdId, quantity, now });
const image = (customerId: string, eventId: string, quantity = 1n, now = NOW) =>
  spend(world, { customerId, eventId, featureKey: 'images', quantity, occurredAt: null, now });
const wallet = async (customerId: string, unit = 'credits') => {
  const { balance, held, debt } = await world.wallet(customerId, unit);
  return { balance: balance / MICRO, held: held / MICRO, debt: debt / MICRO };
};
const problem = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

test('what is held cannot be spent, and is there when the job settles for less', async () => {
  const customerId = await world.addCustomer();
  const hold = await reserve(customerId, 'job', 6n);
  assert.deepEqual([hold.status, hold.held, hold.settled], ['held', { units: '60', exponent: 0 }, null]);
  await assert.rejects(image(customerId, 'too-much', 5n), problem('insufficient_credits'));
  await image(customerId, 'fits', 4n);
  const settled = await settle(customerId, 'job', 2n);
  assert.deepEqual([settled.status, settled.settled], ['settled', { units: '20', exponent: 0 }]);
  assert.deepEqual(await wallet(customerId), { balance: 40n, held: 0n, debt: 0n });
});

test('a job that used more takes the rest as a spend would, or is refused and stays open', async () => {
  const customerId = await world.addCustomer();
  await reserve(customerId, 'job', 6n);
  await image(customerId, 'other', 3n);
  await assert.rejects(settle(customerId, 'job', 8n), problem('insufficient_credits'));
  assert.deepEqual(await wallet(customerId), { balance: 70n, held: 60n, debt: 0n });
  await settle(customerId, 'job', 7n);
  assert.deepEqual(await wallet(customerId), { balance: 0n, held: 0n, debt: 0n });
});

test('the same id is the same hold; another body is a conflict; a closed hold stays closed', async () => {
  const customerId = await world.addCustomer();
  const holds = await Promise.all(Array.from({ length: 8 }, () => reserve(customerId, 'job', 6n)));
  for (const hold of holds) assert.deepEqual(hold, holds[0]);
  assert.deepEqual(await wallet(customerId), { balance: 100n, held: 60n, debt: 0n });
  await assert.rejects(reserve(customerId, 'job', 5n), problem('event_conflict'));

  const first = await settle(customerId, 'job', 5n);
  assert.deepEqual(await settle(customerId, 'job', 5n), first, 'a lost answer is repeated');
  await assert.rejects(settle(customerId, 'job', 4n), problem('hold_not_open'));
  await assert.rejects(releaseHold(world, { customerId, holdId: 'job', now: NOW }), problem('hold_not_open'));
  await assert.rejects(settle(customerId, 'never-made', 1n), problem('not_found'));
});

test('settle, release and expiry race: one of them wins', async () => {
  for (let round = 0; round < 6; round += 1) {
    const customerId = await world.addCustomer();
    await reserve(customerId, 'job', 6n);
    const late = new Date(NOW.getTime() + 3_600_000);
    await Promise.allSettled([
      settle(customerId, 'job', 6n, late),
      releaseHold(world, { customerId, holdId: 'job', now: late }),
      expireHolds(world, late),
    ]);
    const row = await world.database.db
      .selectFrom('capacity_hold')
      .selectAll()
      .where('customer_id', '=', customerId)
      .executeTakeFirstOrThrow();
    assert.notEqual(row.status, 'held');
    assert.deepEqual(await wallet(customerId), { balance: row.status === 'settled' ? 40n : 100n, held: 0n, debt: 0n });
  }
});

test('many holds at once never set aside more than there is', async () => {
  const customerId = await world.addCustomer();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 32 }, (_, index) => reserve(customerId, `job-${index}`, 1n)),
  );
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 10);
  assert.deepEqual(await wallet(customerId), { balance: 100n, held: 100n, debt: 0n });
});

test('a reset expires only what is not held', async () => {
  const customerId = await world.addCustomer();
  await reserve(customerId, 'job', 6n, new Date(RESET.getTime() - 1000));
  await image(customerId, 'after', 1n, RESET);
  assert.deepEqual(
    await wallet(customerId),
    { balance: 150n, held: 60n, debt: 0n },
    '60 held of the old, 90 of the new',
  );
  await settle(customerId, 'job', 4n, RESET);
  assert.deepEqual(
    await wallet(customerId),
    { balance: 90n, held: 0n, debt: 0n },
    'charged from the old, the rest of it is gone',
  );
});

test('a hold that nobody closes ends by itself, on the clock of its customer', async () => {
  const [ahead, other] = [await world.addCustomer(), await world.addCustomer()];
  await world.database.db
    .updateTable('customer')
    .set({ clock_offset_seconds: 4000n })
    .where('customer_id', '=', ahead)
    .execute();
  await reserve(ahead, 'job', 6n);
  await reserve(other, 'job', 6n);
  await expireHolds(world, NOW);
  assert.deepEqual(await wallet(ahead), { balance: 100n, held: 0n, debt: 0n });
  assert.deepEqual(await wallet(other), { balance: 100n, held: 60n, debt: 0n });
  await assert.rejects(settle(ahead, 'job', 6n), problem('hold_not_open'));
  const released = await releaseHold(world, { customerId: ahead, holdId: 'job', now: NOW });
  assert.equal(released.status, 'expired');
});

test('what a released hold frees pays what is owed', async () => {
  const customerId = await world.addCustomer({ planKey: 'overdraft' });
  await world.buy(customerId, 'USD', 4n * MICRO);
  await reserve(customerId, 'job', 10n);
  await image(customerId, 'owed', 5n);
  await releaseHold(world, { customerId, holdId: 'job', now: NOW });
  assert.deepEqual(await wallet(customerId, 'USD'), { balance: 2n, held: 0n, debt: 0n });
});

test('an overdraft is not promised in advance, and what is owed does not eat what is held', async () => {
  const customerId = await world.addCustomer({ planKey: 'overdraft' });
  await assert.rejects(reserve(customerId, 'job', 1n), problem('insufficient_balance'));
  await world.buy(customerId, 'USD', 4n * MICRO);
  await reserve(customerId, 'job', 10n);
  await image(customerId, 'owed', 5n);
  assert.deepEqual(await wallet(customerId, 'USD'), { balance: 4n, held: 4n, debt: 2n });
  await settle(customerId, 'job', 5n);
  assert.deepEqual(
    await wallet(customerId, 'USD'),
    { balance: 0n, held: 0n, debt: 0n },
    'what is freed pays what is owed',
  );
});
