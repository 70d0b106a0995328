import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BillingError } from '../src/api/billing-error.ts';
import { createMockBillingApi } from './billing-api.ts';
import { createDemoBilling } from './demo.ts';
import { createScenarioWorld } from './create-world.ts';
import { scenario, scenarios } from './scenarios.ts';

test('every scenario has a name of its own', () => {
  assert.equal(new Set(scenarios.map(({ key }) => key)).size, scenarios.length);
});

for (const { key } of scenarios) {
  test(`${key} makes a world whose books are right`, () => {
    assert.deepEqual(createScenarioWorld(key).world.violations(), []);
  });
}

test('a bill that is held is a notice', async () => {
  const { world, customer } = createScenarioWorld('bill-held', { behaviour: { latencyMs: 0 } });
  const { notices } = await createMockBillingApi(world, customer).getAccount();
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['bill_held'],
  );
});

test('an unknown scenario says which there are', () => {
  assert.throws(() => scenario('no-such'), /There is no scenario "no-such".*credits-low/);
});

test('offline reaches nobody, a failing section fails alone, and an ended session lets the next request in', async () => {
  const code = async (key: string, call: 'getAccount' | 'listInvoices'): Promise<string> => {
    const { world, customer } = createScenarioWorld(key, { behaviour: { latencyMs: 0 } });
    const api = createMockBillingApi(world, customer);
    return api[call]().then(
      () => 'answered',
      (error: unknown) => BillingError.from(error).code,
    );
  };
  assert.equal(await code('offline', 'getAccount'), 'offline');
  assert.equal(await code('error-invoices', 'getAccount'), 'answered');
  assert.equal(await code('error-invoices', 'listInvoices'), 'internal_error');

  const { world, customer } = createScenarioWorld('session-expired', { behaviour: { latencyMs: 0 } });
  const api = createMockBillingApi(world, customer);
  await assert.rejects(api.getAccount(), { code: 'session_expired' });
  assert.equal((await api.getAccount()).customer.name, 'Lindqvist Illustration');
});

test('the demo stands alone, and another customer can be put into a scenario', async () => {
  const api = createDemoBilling({ scenario: 'declined', customer: 'balance', latencyMs: 0 });
  const account = await api.getAccount();
  assert.equal(account.customer.name, 'Riverside Motion');
  assert.equal(account.paymentMethod?.card?.last4, '0002');
});
