import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AlertInput } from '../../contract/alerts.ts';
import type { Credits, Money } from '../../contract/money.ts';
import { createTopUpWorld, eur, HOUR_MS } from '../auto-top-up/testing/top-up-world.ts';
import { DomainProblem } from '../problems.ts';
import { listAlerts, putAlerts } from './customer-alerts.ts';

const world = createTopUpWorld();

const alertAt = (amount: Money | Credits): AlertInput => ({
  threshold: { kind: 'amount', amount },
  channels: ['portal'],
});
const below = (minor: number) => alertAt(eur(minor));

const told = async (customerId: string) => {
  const rows = await world.billing.database.db
    .selectFrom('outbox_event')
    .select('data')
    .where('customer_id', '=', customerId)
    .where('type', '=', 'alert.crossed')
    .orderBy('id')
    .execute();
  return rows.map(({ data }) => (data as { levelMicro: string }).levelMicro);
};

const crossed = async (customerId: string) =>
  (await listAlerts(world.billing, customerId)).items.map((item) => item.crossed);

async function addWatched(euros: number, ...minors: number[]): Promise<string> {
  const customerId = await world.addCustomer({ plan: 'flex' });
  await world.give(customerId, euros);
  await putAlerts(world.billing, customerId, { items: minors.map(below) });
  await world.work();
  return customerId;
}

test('each crossing is told once, however many events and looks follow it', async () => {
  const customerId = await addWatched(30, 2000, 1000);
  assert.deepEqual(await told(customerId), []);
  await world.use(customerId, 26);
  await world.use(customerId, 1);
  await Promise.all([world.look(customerId), world.look(customerId), world.work()]);
  assert.deepEqual(await told(customerId), ['20000000']);
  await world.use(customerId, 1);
  await world.work();
  assert.deepEqual(await told(customerId), ['20000000']);
  await world.use(customerId, 22);
  await world.work();
  assert.deepEqual(await told(customerId), ['20000000', '10000000']);
  assert.deepEqual(await crossed(customerId), [true, true]);
});

test('it clears by itself when there is clearly more, and can fire again', async () => {
  const customerId = await addWatched(30, 2000);
  await world.use(customerId, 25);
  await world.work();
  // Barely above its level it says nothing new.
  await world.give(customerId, 1);
  await world.work();
  assert.deepEqual(await crossed(customerId), [true]);
  await world.give(customerId, 20);
  await world.work();
  assert.deepEqual(await crossed(customerId), [false]);
  await world.use(customerId, 55);
  await world.work();
  assert.equal((await told(customerId)).length, 2);
});

test('saving the same alerts again does not make them fire again', async () => {
  const customerId = await addWatched(10, 2000);
  assert.equal((await told(customerId)).length, 1);
  await putAlerts(world.billing, customerId, { items: [below(2000), below(500)] });
  await world.work();
  assert.equal((await told(customerId)).length, 1);
  assert.deepEqual(await crossed(customerId), [true, false]);
});

test('what expires without a write is noticed when its time has come', async () => {
  const customerId = await world.addCustomer({ plan: 'flex' });
  const { adjust } = await import('../capacity/adjust.ts');
  await adjust(world.billing, {
    customerId,
    adjustmentId: 'soon gone',
    unit: 'EUR',
    micro: 50_000_000n,
    reason: 'Promo',
    source: 'promo',
    expiresAt: new Date(world.billing.now().getTime() + 30 * 60_000),
    now: world.billing.now(),
  });
  await putAlerts(world.billing, customerId, { items: [below(2000)] });
  await world.work();
  assert.deepEqual(await told(customerId), []);
  world.advance(HOUR_MS);
  await world.work();
  assert.deepEqual(await told(customerId), ['20000000']);
});

test('an alert in another unit, or the same one twice, is refused', async () => {
  const customerId = await world.addCustomer({ plan: 'flex' });
  const refused = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;
  const dollars = { minor: '100', currency: 'USD', exponent: 2 };
  const inDollars = alertAt(dollars);
  const inCredits = alertAt({ units: '5', exponent: 0 });
  await assert.rejects(putAlerts(world.billing, customerId, { items: [inDollars] }), refused('currency_mismatch'));
  await assert.rejects(putAlerts(world.billing, customerId, { items: [inCredits] }), refused('invalid_request'));
  await assert.rejects(
    putAlerts(world.billing, customerId, { items: [below(1), below(1)] }),
    refused('invalid_request'),
  );
});
