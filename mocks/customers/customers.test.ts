import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from 'billing-portal-contract';
import { account as accountSchema, invoicePage } from '../../contract/index.ts';
import { studioCustomers } from '../../examples/studio/backend/customers.ts';
import { seedPlans } from '../../examples/studio/backend/seed/seed-plan.ts';
import { createMockBillingApi } from '../billing-api.ts';
import { createWorld } from '../create-world.ts';
import { customerSpecifications } from './specifications.ts';

const NOW = new Date('2026-11-22T11:00:00.000Z');
const keys = customerSpecifications.map(({ key }) => key);
const world = createWorld({ customers: keys, now: () => NOW, behaviour: { latencyMs: 0 } });

function account(key: string): Promise<Account> {
  return createMockBillingApi(world, key).getAccount();
}

test('the mocks and the seed of the server know the same customers', () => {
  assert.deepEqual(
    customerSpecifications.map(({ key, title }) => ({ key, title })),
    studioCustomers.map(({ key, title }) => ({ key, title })),
  );
  assert.deepEqual(
    customerSpecifications.map(({ key, name, country, currency, plan }) => ({ key, name, country, currency, plan })),
    seedPlans.map(({ customer, plan }) => ({
      key: customer.externalId,
      name: customer.name,
      country: customer.country,
      currency: customer.currency,
      plan,
    })),
  );
});

test('after living through their history every wallet equals its journal and every invoice adds up', () => {
  assert.deepEqual(world.violations(), []);
});

test('two worlds at the same moment are the same to the last id', async () => {
  const other = createWorld({ customers: keys, now: () => NOW, behaviour: { latencyMs: 0 } });
  for (const key of keys) assert.deepEqual(await createMockBillingApi(other, key).getAccount(), await account(key));
});

for (const key of keys) {
  test(`the snapshot of ${key} fits the contract`, async () => {
    assert.deepEqual(accountSchema.safeParse(await account(key)).error?.issues ?? [], []);
  });
}

test('the account and the forecast name one date, whoever the customer is', async () => {
  const named: string[] = [];
  for (const key of keys) {
    const { capacity } = await account(key);
    const runway = capacity?.credits?.runway ?? capacity?.balance?.runway;
    if (runway == null) continue;
    const { runsOutAt, daysLeft } = await createMockBillingApi(world, key).getForecast();
    assert.deepEqual({ runsOutAt, daysLeft }, { runsOutAt: runway.runsOutAt, daysLeft: runway.daysLeft }, key);
    named.push(key);
  }
  assert.ok(named.includes('credits-low') && named.includes('balance'));
});

test('each customer is in the situation their title promises', async () => {
  const low = (await account('credits-low')).capacity?.credits;
  assert.equal(low?.level, 'low');
  assert.notEqual(low?.plan?.remaining.units, '0');
  assert.notEqual(low?.purchased.remaining.units, '0');

  const empty = createMockBillingApi(world, 'credits-empty');
  assert.equal((await account('credits-empty')).capacity?.credits?.level, 'empty');
  const refusal = await empty.check({ feature: 'image_generation', quantity: '1' });
  assert.equal(refusal.reason, 'insufficient_credits');
  assert.equal(refusal.suggestedPurchase?.kind, 'credit_pack');

  assert.equal((await account('balance')).capacity?.balance?.level, 'ok');
  const debt = (await account('balance-debt')).capacity?.balance;
  assert.equal(debt?.available.micro, '-6860000');
  assert.equal(debt?.debt.micro, '6860000');

  const free = await account('free-no-card');
  assert.equal(free.paymentMethod, null);
  assert.equal(free.subscription?.plan.isFree, true);

  assert.equal((await account('trial')).subscription?.status, 'trialing');
  const due = await account('past-due');
  assert.equal(due.buying.blockedBy?.code, 'payment_past_due');
  const open = await createMockBillingApi(world, 'past-due').getInvoice(due.buying.blockedBy?.invoiceId ?? '');
  assert.equal(open.status, 'outstanding');

  const canceled = await account('canceled');
  assert.equal(canceled.subscription?.status, 'canceled');
  assert.equal(canceled.capacity?.credits?.purchased.remaining.units, '640');

  const images = (await account('metered')).capacity?.features.find(({ key }) => key === 'image_generation');
  assert.equal(images?.overage, '264');
  assert.equal((await account('jpy')).customer.currency.exponent, 0);
  assert.equal((await account('kwd')).customer.currency.exponent, 3);
});

test('the customer with many invoices can page through more than 3,000 without a gap or a repetition', async () => {
  const api = createMockBillingApi(world, 'many-invoices');
  const numbers: string[] = [];
  let cursor: string | undefined;
  do {
    const page = invoicePage.parse(await api.listInvoices({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }));
    numbers.push(...page.items.map(({ number }) => number ?? ''));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  assert.ok(numbers.length > 3_000);
  assert.equal(new Set(numbers).size, numbers.length);
});

test('a payment in dispute is told of by its invoice, too', async () => {
  const disputed = createWorld({ customers: ['disputed'], now: () => NOW, behaviour: { latencyMs: 0 } });
  const api = createMockBillingApi(disputed, 'disputed');
  const { notices } = await api.getAccount();
  const told = notices.find(({ code }) => code === 'purchase_disputed')?.invoiceId;
  const { items } = await api.listInvoices({});
  assert.deepEqual(
    items.filter(({ dispute }) => dispute === 'open').map(({ id }) => id),
    [told],
  );
});
