import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { SpendCapInput } from '../../contract/spend-caps.ts';
import { createTopUpWorld, eur, HOUR_MS } from '../auto-top-up/testing/top-up-world.ts';
import { reserveHold, settleHold } from '../capacity/holds.ts';
import { checkUsage } from '../capacity/read-capacity.ts';
import { DomainProblem } from '../problems.ts';
import { recordEvents, type UsageEvent } from '../usage/record-events.ts';
import { listSpendCaps, putSpendCaps } from './customer-caps.ts';

const world = createTopUpWorld();
let events = 0;
// In the middle of a day: caps are about days.
beforeEach(() => world.setClock(new Date('2027-03-10T12:00:00Z')));

const cap = (minor: number, change: Partial<SpendCapInput> = {}): SpendCapInput => ({
  period: 'day',
  mode: 'hard',
  limit: eur(minor),
  ...change,
});

async function addCapped(items: SpendCapInput[], euros = 100): Promise<string> {
  const customerId = await world.addCustomer({ plan: 'flex' });
  await world.give(customerId, euros);
  await putSpendCaps(world.billing, customerId, { items });
  return customerId;
}

/** Images at 0.40 EUR, one event each. What became of them. */
async function use(customerId: string, images: number, properties?: UsageEvent['properties']): Promise<string[]> {
  const outcomes = await recordEvents(world.billing, {
    customerId,
    now: world.billing.now(),
    events: Array.from({ length: images }, () => ({
      eventId: `cap-${(events += 1)}`,
      featureKey: 'images',
      quantity: 1n,
      occurredAt: null,
      ...(properties ? { properties } : {}),
    })),
  });
  return outcomes.map(({ problem }) => problem?.code ?? 'recorded');
}

const countOf = (outcomes: readonly string[], wanted: string) => outcomes.filter((each) => each === wanted).length;
const spentOf = async (customerId: string) => {
  const row = await world.billing.database.db
    .selectFrom('usage_day')
    .select((day) => day.fn.sum<bigint>('charged_micro').as('micro'))
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return BigInt(row?.micro ?? 0);
};

const toldOf = async (customerId: string) => {
  const told = await world.billing.database.db
    .selectFrom('outbox_event')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('type', '=', 'spend_cap.reached')
    .execute();
  return told.length;
};

test('a hard cap refuses what would pass it, says until when, and check says so first', async () => {
  const customerId = await addCapped([cap(200)]);
  const outcomes = await use(customerId, 7);
  assert.deepEqual([countOf(outcomes, 'recorded'), countOf(outcomes, 'spend_cap_reached')], [5, 2]);
  const asked = { customerId, featureKey: 'images', quantity: 1n, now: world.billing.now() };
  const { allowed, reason, spendCap, suggestedPurchase } = await checkUsage(world.billing, asked);
  assert.deepEqual([allowed, reason, suggestedPurchase], [false, 'spend_cap_reached', null]);
  assert.deepEqual(spendCap?.limit, { micro: '2000000', currency: 'EUR', exponent: 2 });
  assert.ok(spendCap && new Date(spendCap.resetsAt) > world.billing.now());
  world.advance(24 * HOUR_MS);
  assert.deepEqual(await use(customerId, 1), ['recorded']);
});

test('a hard cap with too little room left is told of once, when it first refuses', async () => {
  const customerId = await addCapped([cap(100)]);
  assert.deepEqual(await use(customerId, 2), ['recorded', 'recorded']);
  assert.equal(await toldOf(customerId), 0);
  await use(customerId, 3);
  await use(customerId, 1);
  assert.equal(await toldOf(customerId), 1);
});

test('the day is the customer own: it ends at their midnight', async () => {
  const customerId = await addCapped([cap(40)]);
  const { db } = world.billing.database;
  await db.updateTable('customer').set({ time_zone: 'Asia/Kolkata' }).where('customer_id', '=', customerId).execute();
  world.setClock(new Date('2027-03-10T18:00:00Z'));
  assert.deepEqual(await use(customerId, 2), ['recorded', 'spend_cap_reached']);
  // 18:30 UTC is midnight there.
  world.setClock(new Date('2027-03-10T18:31:00Z'));
  assert.deepEqual(await use(customerId, 1), ['recorded']);
});

test('a soft cap refuses nothing and tells once a period; a cap below what was spent says so', async () => {
  const customerId = await addCapped([cap(100, { mode: 'soft', period: 'month' })]);
  assert.equal(countOf(await use(customerId, 2), 'recorded'), 2);
  await use(customerId, 3);
  await use(customerId, 3);
  assert.equal(await toldOf(customerId), 1);
  const { items, spentNow, enforcement } = await putSpendCaps(world.billing, customerId, {
    items: [cap(50, { period: 'week' })],
  });
  assert.deepEqual([items[0]?.belowCurrentSpend, items[0]?.state], [true, 'reached']);
  assert.deepEqual(enforcement, { lagSeconds: 0, holds: 'counted_when_reserved' });
  assert.deepEqual([spentNow?.week, spentNow?.month], [items[0]?.spent, items[0]?.spent]);
  assert.deepEqual(await use(customerId, 1), ['spend_cap_reached']);
});

test('each member has the cap of all members, and one may have a cap of their own', async () => {
  const each = cap(80, { scope: { dimension: 'member', value: null } });
  const ada = cap(160, { scope: { dimension: 'member', value: 'ada' } });
  const customerId = await addCapped([each, ada]);
  assert.equal(countOf(await use(customerId, 5, { member: 'ada' }), 'recorded'), 4);
  assert.equal(countOf(await use(customerId, 5, { member: 'bob' }), 'recorded'), 2);
  assert.equal(countOf(await use(customerId, 5, { member: 'eve' }), 'recorded'), 2);
  assert.equal(countOf(await use(customerId, 5), 'recorded'), 5);
});

test('32 workers on a small cap never pass it, alone and in batches', async () => {
  const customers = await Promise.all([addCapped([cap(480)]), addCapped([cap(480)])]);
  const outcomes = await Promise.all(
    Array.from({ length: 32 }, (_, worker) => use(customers[worker % 2] ?? '', 1 + (worker % 3))),
  );
  assert.equal(countOf(outcomes.flat(), 'recorded'), 24);
  for (const customerId of customers) assert.equal(await spentOf(customerId), 4_800_000n);
});

test('holds are counted when they are given, and may then always be settled for what they were given', async () => {
  const customerId = await addCapped([cap(400)]);
  const hold = (holdId: string, quantity: bigint) =>
    reserveHold(world.billing, {
      customerId,
      holdId,
      featureKey: 'images',
      quantity,
      expiresInSeconds: 3600,
      now: world.billing.now(),
    });
  const settle = (holdId: string, quantity: bigint) =>
    settleHold(world.billing, { customerId, holdId, quantity, now: world.billing.now() });
  await hold('one', 6n);
  const refused = (error: unknown) => error instanceof DomainProblem && error.code === 'spend_cap_reached';
  await assert.rejects(hold('two', 5n), refused);
  const outcomes = await use(customerId, 6);
  assert.deepEqual([countOf(outcomes, 'recorded'), countOf(outcomes, 'spend_cap_reached')], [4, 2]);
  // More than it was given would pass the cap; what it was given for may be charged.
  await assert.rejects(settle('one', 7n), refused);
  assert.equal((await settle('one', 6n)).status, 'settled');
  assert.equal(await spentOf(customerId), 4_000_000n);
  const { items } = await listSpendCaps(world.billing, customerId);
  assert.deepEqual(items[0]?.held, { micro: '0', currency: 'EUR', exponent: 2 });
});

test('workers with events and holds at once never pass the cap', async () => {
  const customerId = await addCapped([cap(2000)], 500);
  await Promise.all(
    Array.from({ length: 32 }, async (_, worker) => {
      if (worker % 2 === 0) return use(customerId, 3);
      const holdId = `crowd-${worker}`;
      const asked = { customerId, holdId, featureKey: 'images', quantity: 3n, now: world.billing.now() };
      try {
        await reserveHold(world.billing, { ...asked, expiresInSeconds: 600 });
        await settleHold(world.billing, { ...asked, quantity: BigInt(1 + (worker % 3)) });
      } catch (error) {
        assert.ok(error instanceof DomainProblem && error.code === 'spend_cap_reached', String(error));
      }
      return [];
    }),
  );
  const spent = await spentOf(customerId);
  assert.ok(spent <= 20_000_000n, String(spent));
  // What was held while others were refused may have been settled for a third of it, but not all of it.
  assert.ok(spent > 10_000_000n, String(spent));
});
