import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAccount } from '../accounts/read-account.ts';
import { putSubscription } from '../accounts/subscriptions.ts';
import { planCatalogue } from '../domain/testing/plans.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { Crash, createPurchaseWorld } from '../purchases/testing/purchase-world.ts';

const world = createPurchaseWorld(planCatalogue);
const MARCH = new Date('2026-03-01T00:00:00Z');
const MIDDLE = new Date('2026-03-16T12:00:00Z');

/** Every named point of the purchase path at which a process can end. */
const POINTS = [
  'purchase.created',
  'invoice.created',
  'invoice.drafted',
  'invoice.lined',
  'invoice.finalize.sent',
  'invoice.finalized',
  'attempt.committed',
  'pay.sent',
  'settle.before',
  'settle.committed',
] as const;

for (const point of POINTS) {
  test(`a process that ends at ${point}: the change is charged once and applied once`, async () => {
    world.setClock(MARCH);
    const customerId = await world.addCustomer({ plan: 'starter', currency: 'USD', card: 'visa_ok' });
    await putSubscription(world.billing, customerId, { customer: customerId, plan: 'starter', interval: 'month' });
    world.setClock(MIDDLE);
    const quote = await world.quote(customerId, { kind: 'plan_change', plan: 'team' });
    world.crashAt(point);
    await assert.rejects(startPurchase(world.billing, { customerId, quoteId: quote.id }), Crash);
    const { subscription: meanwhile } = await readAccount(world.billing, customerId, ['view']);
    assert.ok(meanwhile?.plan.key === 'starter' || point === 'settle.committed', 'nothing is given before it is paid');
    // The lease of the process that is gone has to run out first.
    world.advance(60_000);
    const again = await startPurchase(world.billing, { customerId, quoteId: quote.id });
    assert.equal(again.status, 'succeeded');
    await startPurchase(world.billing, { customerId, quoteId: quote.id });
    const { subscription, capacity } = await readAccount(world.billing, customerId, ['view']);
    assert.equal(subscription?.plan.key, 'team');
    assert.equal(capacity?.credits?.plan?.remaining.units, '5000');
    const { charges, chargedMinor } = await world.truth(customerId);
    assert.deepEqual([charges, chargedMinor.toString()], [1, quote.total.minor]);
  });
}
