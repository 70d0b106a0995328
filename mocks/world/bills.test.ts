import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMockBillingApi } from '../billing-api.ts';
import { createScenarioWorld } from '../create-world.ts';

function bench(scenario: string) {
  const { world, customer } = createScenarioWorld(scenario, { behaviour: { latencyMs: 0 } });
  return { world, api: createMockBillingApi(world, customer) };
}

test('what is owed is paid through its own invoice, and the plan goes on with the allowance of its period', async () => {
  const { world, api } = bench('past-due');
  const { pastDue, capacity } = await api.getAccount();
  assert.ok(pastDue);
  const quote = await api.createQuote({ kind: 'invoice_payment', invoiceId: pastDue.invoiceId });
  assert.deepEqual(quote.total, pastDue.amount);
  const purchase = await api.createPurchase({ quoteId: quote.id });
  assert.deepEqual([purchase.status, purchase.invoiceId], ['succeeded', pastDue.invoiceId]);
  const after = await api.getAccount();
  assert.deepEqual([after.subscription?.status, after.pastDue, after.buying.blockedBy], ['active', null, null]);
  assert.ok(
    BigInt(after.capacity?.credits?.available.units ?? '0') > BigInt(capacity?.credits?.available.units ?? '0'),
  );
  assert.equal((await api.getInvoice(pastDue.invoiceId)).status, 'paid');
  assert.deepEqual(world.violations(), []);
});

test('an invoice is paid once', async () => {
  const { api } = bench('past-due');
  const { pastDue } = await api.getAccount();
  assert.ok(pastDue);
  const request = { kind: 'invoice_payment', invoiceId: pastDue.invoiceId } as const;
  await api.createPurchase({ quoteId: (await api.createQuote(request)).id });
  await assert.rejects(api.createQuote(request), { code: 'invoice_not_payable' });
});

test('a plan that has ended begins again today, and what was bought is still there', async () => {
  const { world, api } = bench('canceled');
  const before = await api.getAccount();
  const quote = await api.createQuote({ kind: 'reactivation' });
  assert.equal((await api.createPurchase({ quoteId: quote.id })).status, 'succeeded');
  const after = await api.getAccount();
  assert.deepEqual([after.subscription?.status, after.subscription?.cancelAt], ['active', null]);
  assert.deepEqual(after.capacity?.credits?.purchased.remaining, before.capacity?.credits?.purchased.remaining);
  assert.deepEqual(world.violations(), []);
});
