import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MICRO } from '../domain/micro.ts';
import { DomainProblem } from '../problems.ts';
import { adjust, type AdjustInput } from './adjust.ts';
import { creditPurchase } from './credit-purchase.ts';
import { listActivity } from './list-activity.ts';
import { listGrants } from './list-grants.ts';
import { readCapacity } from './read-capacity.ts';
import { spend } from './spend.ts';
import { testCatalogue } from '../domain/testing/catalogue.ts';
import { createLedgerWorld, NOW } from './testing/ledger-world.ts';
import { insertPaidPurchase } from './testing/paid-purchase.ts';
import { reportUsage } from './usage-report.ts';

const world = createLedgerWorld();

const change = (customerId: string, adjustmentId: string, micro: bigint, more: Partial<AdjustInput> = {}) =>
  adjust(world, {
    customerId,
    adjustmentId,
    unit: 'credits',
    micro,
    reason: 'Goodwill',
    source: 'adjustment',
    expiresAt: null,
    now: NOW,
    ...more,
  });
const image = (customerId: string, eventId: string, quantity = 1n, now = NOW) =>
  spend(world, { customerId, eventId, featureKey: 'images', quantity, occurredAt: null, now });
const problem = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

test('an adjustment is made once, signed, and says why', async () => {
  const customerId = await world.addCustomer({ planKey: 'bare' });
  await Promise.all(Array.from({ length: 6 }, () => change(customerId, 'a', 50n * MICRO)));
  const again = await change(customerId, 'a', 50n * MICRO);
  assert.deepEqual(again, { adjustmentId: 'a', duplicate: true, available: { units: '50', exponent: 0 } });
  await assert.rejects(change(customerId, 'a', 40n * MICRO), problem('event_conflict'));
  const taken = await change(customerId, 'b', -20n * MICRO);
  assert.deepEqual(taken.available, { units: '30', exponent: 0 });
});

test('what a negative adjustment does not find is owed, and paid first by what comes next', async () => {
  const customerId = await world.addCustomer({ planKey: 'bare' });
  const owed = await change(customerId, 'a', -30n * MICRO);
  assert.deepEqual(owed.available, { units: '-30', exponent: 0 });
  const { capacity } = await readCapacity(world, { customerId, now: NOW });
  assert.equal(capacity?.credits?.level, 'negative');
  assert.equal(await world.buy(customerId, 'credits', 20n * MICRO), -10n * MICRO);
  await change(customerId, 'b', 15n * MICRO, { source: 'promo' });
  assert.deepEqual(await world.wallet(customerId, 'credits'), { balance: 5n * MICRO, held: 0n, debt: 0n });
});

test('refuses nothing, the past, and the money of another currency', async () => {
  const customerId = await world.addCustomer();
  await assert.rejects(change(customerId, 'a', 0n), problem('invalid_request'));
  await assert.rejects(change(customerId, 'a', 1n, { expiresAt: NOW }), problem('invalid_request'));
  await assert.rejects(change(customerId, 'a', 1n, { unit: 'EUR' }), problem('currency_mismatch'));
});

test('a purchase is credited once, however often and by however many it is settled', async () => {
  const customerId = await world.addCustomer({ planKey: 'bare' });
  const purchaseId = world.newId();
  await world.database.transaction((transaction) =>
    insertPaidPurchase(transaction, { customerId, purchaseId, unit: 'credits', creditMicro: 7n * MICRO, now: NOW }),
  );
  const settle = () =>
    world.database.transaction((transaction) =>
      creditPurchase(transaction, {
        customerId,
        purchaseId,
        unit: 'credits',
        creditMicro: 7n * MICRO,
        expiresAt: null,
        description: 'Bought',
        now: NOW,
        newId: world.newId,
        catalogue: testCatalogue,
        singleCredit: true,
      }),
    );
  const results = await Promise.all(Array.from({ length: 8 }, settle));
  for (const { afterMicro } of results) assert.equal(afterMicro, 7n * MICRO);
  const { settledPurchases } = await readCapacity(world, { customerId, now: NOW });
  assert.equal(settledPurchases, 1n);
});

test('every source expires', async () => {
  const customerId = await world.addCustomer({ planKey: 'bare' });
  const soon = new Date('2026-02-11T00:00:00.000Z');
  await change(customerId, 'a', 10n * MICRO, { expiresAt: soon });
  await change(customerId, 'b', 10n * MICRO, { expiresAt: soon, source: 'promo' });
  await world.buy(customerId, 'credits', 10n * MICRO, { expiresAt: soon });
  await world.buy(customerId, 'credits', 10n * MICRO);
  const answer = await image(customerId, 'x', 1n, soon);
  assert.deepEqual(answer.available, { units: '9', exponent: 0 });
  const { items } = await listActivity(world, { customerId, cursor: null, limit: 100 });
  assert.deepEqual(
    items.map((entry) => entry.type),
    ['usage', 'expiry', 'expiry', 'expiry', 'purchase', 'purchase', 'adjustment', 'adjustment'],
  );
});

test('the activity list names the reset, carries the balance and pages without gap or repeat', async () => {
  const customerId = await world.addCustomer();
  for (let index = 0; index < 7; index += 1) await image(customerId, `e${index}`);
  await world.buy(customerId, 'credits', 5n * MICRO);
  await image(customerId, 'next-period', 1n, new Date('2026-03-01T00:00:00.000Z'));
  const whole = await listActivity(world, { customerId, cursor: null, limit: 100 });
  assert.equal(whole.nextCursor, null);
  assert.deepEqual(
    whole.items.slice(0, 4).map((entry) => [entry.type, entry.change, entry.balanceAfter]),
    [
      ['usage', { units: '-10', exponent: 0 }, { units: '95', exponent: 0 }],
      ['plan_allowance', { units: '100', exponent: 0 }, { units: '105', exponent: 0 }],
      ['reset', { units: '-30', exponent: 0 }, { units: '5', exponent: 0 }],
      ['purchase', { units: '5', exponent: 0 }, { units: '35', exponent: 0 }],
    ],
  );
  assert.notEqual(whole.items[3]?.invoiceId, null);
  const paged = [];
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const page: Awaited<ReturnType<typeof listActivity>> = await listActivity(world, { customerId, cursor, limit: 3 });
    paged.push(...page.items);
    cursor = page.nextCursor;
  }
  assert.deepEqual(paged, whole.items);
  for (const cursor of ['nonsense', 'bnVsbA', Buffer.from('["x"]').toString('base64url')]) {
    await assert.rejects(listActivity(world, { customerId, cursor, limit: 3 }), problem('invalid_request'));
  }
});

test('the grant list shows the order in which lots burn, used-up ones last', async () => {
  const customerId = await world.addCustomer();
  await world.buy(customerId, 'credits', 5n * MICRO);
  await change(customerId, 'gift', 3n * MICRO, { source: 'promo', expiresAt: new Date('2026-06-01T00:00:00.000Z') });
  await image(customerId, 'all-of-the-plan', 10n);
  const expected = [
    ['promo', 'active', 1],
    ['purchased', 'active', 2],
    ['plan', 'depleted', null],
  ];
  const all = await listGrants(world, { customerId, now: NOW, cursor: null, limit: 25 });
  assert.deepEqual(
    all.items.map((grant) => [grant.source, grant.status, grant.burnPosition]),
    expected,
  );
  const first = await listGrants(world, { customerId, now: NOW, cursor: null, limit: 2 });
  const second = await listGrants(world, { customerId, now: NOW, cursor: first.nextCursor, limit: 2 });
  assert.deepEqual([...first.items, ...second.items], all.items);
  assert.equal(second.nextCursor, null);
});

test('the usage report has every day of the range, in the time zone of the customer', async () => {
  const customerId = await world.addCustomer();
  await world.database.db
    .updateTable('customer')
    .set({ time_zone: 'America/New_York' })
    .where('customer_id', '=', customerId)
    .execute();
  const at = (eventId: string, occurredAt: string) =>
    spend(world, {
      customerId,
      eventId,
      featureKey: 'images',
      quantity: 2n,
      occurredAt: new Date(occurredAt),
      now: new Date('2026-02-10T12:00:00Z'),
    });
  await at('late-evening', '2026-02-08T04:30:00Z');
  await at('same-local-day', '2026-02-07T20:00:00Z');
  const report = await reportUsage(world, {
    customerId,
    feature: 'images',
    from: new Date('2026-02-06T05:00:00Z'),
    to: new Date('2026-02-09T05:00:00Z'),
    interval: 'day',
    now: NOW,
  });
  assert.deepEqual(
    report.series.map(({ feature, points }) => [feature, points.map((point) => [point.start, point.quantity])]),
    [
      [
        'images',
        [
          ['2026-02-06T05:00:00.000Z', '0'],
          ['2026-02-07T05:00:00.000Z', '4'],
          ['2026-02-08T05:00:00.000Z', '0'],
        ],
      ],
    ],
  );
  const period = await reportUsage(world, {
    customerId,
    feature: null,
    from: null,
    to: null,
    interval: null,
    now: NOW,
  });
  assert.deepEqual([period.from, period.interval], ['2026-01-31T10:00:00.000Z', 'day']);
  assert.deepEqual(
    period.series.map(({ feature }) => feature),
    ['images', 'calls', 'exports'],
  );
});
