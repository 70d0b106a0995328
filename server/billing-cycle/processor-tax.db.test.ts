import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCustomers } from '../accounts/list-customers.ts';
import { readAccount } from '../accounts/read-account.ts';
import { changeBillingDetails } from '../billing-details/billing-details.ts';
import type { LogFields } from '../log.ts';
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

test('a tax that cannot be known bills nothing: it is tried ever more rarely, told once, and at once when the place is known', async () => {
  const customerId = await world.subscribe({ plan: 'starter', anchor: '2027-01-01', values: paidUntil });
  const { db } = world.billing.database;
  await db.updateTable('customer').set({ country: null }).where('customer_id', '=', customerId).execute();
  const lines: LogFields[] = [];
  const keep = (_message: string, fields: LogFields = {}): void => void lines.push(fields);
  const billing = world.with({ log: { info: () => {}, warn: keep, error: keep } });
  // A worker's turn each minute, for an hour.
  for (let minute = 0; minute < 60; minute += 1) {
    await world.runAt(new Date(Date.UTC(2027, 1, 1, 0, minute)).toISOString(), billing);
  }
  assert.deepEqual(
    lines.map(({ reason, tries }) => [reason, tries]),
    [
      ['tax_unavailable', 1],
      ['tax_unavailable', 2],
      ['tax_unavailable', 3],
    ],
  );
  assert.deepEqual(await world.bills(customerId), []);
  assert.equal((await world.subscription(customerId)).status, 'active');
  const told = await db
    .selectFrom('outbox_event')
    .select('type')
    .where('customer_id', '=', customerId)
    .where('type', '=', 'subscription.bill_held')
    .execute();
  assert.equal(told.length, 1);
  const listed = async () => (await listCustomers(billing, {})).items.find(({ id }) => id === customerId)?.billHeld;
  const held = await listed();
  assert.deepEqual([held?.reason, held?.tries], ['tax_unavailable', 3]);
  const heldMinutes = (Date.parse(held?.nextTryAt ?? '') - Date.parse(held?.since ?? '')) / 60_000;
  // After five, after fifteen more, and after forty-five: each at the first turn of a minute that comes then.
  assert.ok(heldMinutes >= 65 && heldMinutes < 70, `${heldMinutes}`);

  const noticed = async () => (await readAccount(billing, customerId, ['view'])).notices.map(({ code }) => code);
  assert.ok((await noticed()).includes('bill_held'));

  await changeBillingDetails(billing, customerId, { country: 'DE' });
  await world.runAt('2027-02-01T01:00:00Z', billing);
  assert.equal((await world.bills(customerId))[0]?.outcome, 'paid');
  assert.equal(await listed(), null);
  assert.ok(!(await noticed()).includes('bill_held'));
  assert.equal(lines.length, 3);
});
