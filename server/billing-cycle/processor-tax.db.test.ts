import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentGateway } from '../payments/payment-gateway.ts';
import { createCycleWorld } from './testing/cycle-world.ts';

const world = createCycleWorld();
const paidUntil = { paid_until: new Date('2027-02-01') };

/** A processor that computes the tax, here of nothing, and that sees whether the customer is locked meanwhile. */
function withTaxEngine(customerId: string, asked: string[][]): PaymentGateway {
  const previewTax: PaymentGateway['previewTax'] = async ({ lines }) => {
    asked.push(lines.map(({ description }) => description));
    // Fails at once when somebody else has locked one of these rows.
    const client = await world.billing.database.pool.connect();
    try {
      await client.query('begin');
      await client.query('select 1 from wallet where customer_id = $1 for update nowait', [customerId]);
      await client.query('select 1 from subscription where customer_id = $1 for update nowait', [customerId]);
    } finally {
      await client.query('rollback');
      client.release();
    }
    const netMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
    return { netMinor, totalMinor: netMinor, lines: [] };
  };
  return Object.assign(Object.create(world.sandbox) as PaymentGateway, { taxEngine: 'processor', previewTax });
}

test('a processor that computes the tax of a bill is asked while nothing is locked, once', async () => {
  const customerId = await world.subscribe({ plan: 'starter', anchor: '2027-01-01', values: paidUntil });
  await world.buy(customerId);
  const asked: string[][] = [];
  await world.runAt('2027-02-01', world.with({ gateway: withTaxEngine(customerId, asked) }));
  assert.deepEqual(asked, [['Starter']]);
  const [bill] = await world.bills(customerId);
  assert.deepEqual([bill?.totalMinor, bill?.outcome], [1200n, 'paid']);
});

test('a tax that cannot be known bills nothing: the subscription goes on, and the next turn asks again', async () => {
  const customerId = await world.subscribe({ plan: 'starter', anchor: '2027-01-01', values: paidUntil });
  const country = (code: string | null) =>
    world.billing.database.db
      .updateTable('customer')
      .set({ country: code })
      .where('customer_id', '=', customerId)
      .execute();
  await country(null);
  await world.runAt('2027-02-01');
  assert.deepEqual(await world.bills(customerId), []);
  assert.equal((await world.subscription(customerId)).status, 'active');
  await country('DE');
  await world.runAt('2027-02-01T01:00:00Z');
  assert.equal((await world.bills(customerId))[0]?.outcome, 'paid');
});
