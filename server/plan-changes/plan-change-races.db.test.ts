import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DomainProblem } from '../problems.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { cancelSubscription } from '../subscriptions/cancel.ts';
import { changeSubscription } from './change-subscription.ts';
import { createPlanWorld, MIDDLE } from './testing/plan-world.ts';
import { reserveHold, settleHold } from '../capacity/holds.ts';

const { world, customer, images, buy, snapshot, credits } = createPlanWorld();

test('100 confirmations of one quote at once are one change', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  await images(customerId, 'before', 10n);
  world.setClock(MIDDLE);
  const quote = await world.quote(customerId, { kind: 'plan_change', plan: 'team' });
  const attempts = Array.from({ length: 100 }, () => startPurchase(world.billing, { customerId, quoteId: quote.id }));
  await Promise.allSettled(attempts);
  await startPurchase(world.billing, { customerId, quoteId: quote.id });
  assert.equal((await world.truth(customerId)).charges, 1);
  assert.equal((await credits(customerId)).plan, 4900n);
});

test('held credits stay with their job through a change of plan', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  const job = { customerId, holdId: 'job', featureKey: 'images', quantity: 50n, expiresInSeconds: 80_000 };
  await reserveHold(world.billing, { ...job, now: world.billing.now() });
  await buy(customerId, { kind: 'plan_change', plan: 'team' });
  assert.deepEqual((await credits(customerId)).available, 4500n, 'what is held counts as used');
  await settleHold(world.billing, { customerId, holdId: 'job', quantity: 30n, now: world.billing.now() });
  assert.deepEqual((await credits(customerId)).available, 4500n, 'what the job did not need belonged to the old plan');
});

test('32 workers spend while the plan changes under them: nothing is spent twice, and nothing that was not there', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  const quote = await world.quote(customerId, { kind: 'plan_change', plan: 'team' });
  let accepted = 0n;
  const worker = async (name: number) => {
    for (let event = 0; event < 12; event += 1) {
      const isAccepted = await images(customerId, `${name}-${event}`, 2n).then(
        () => true,
        (error: DomainProblem) => {
          assert.equal(error.code, 'insufficient_credits');
          return false;
        },
      );
      if (isAccepted) accepted += 20n;
    }
  };
  const workers = Array.from({ length: 32 }, (_, name) => worker(name));
  await Promise.all([...workers, startPurchase(world.billing, { customerId, quoteId: quote.id })]);
  assert.ok(accepted <= 5000n, String(accepted));
  assert.equal((await credits(customerId)).available, 5000n - accepted, 'the new allowance minus all that was used');
});

test('two cancellations, a change and an upgrade at once leave one clear state behind', async () => {
  for (let round = 0; round < 10; round += 1) {
    const customerId = await customer('starter', { card: 'visa_ok' });
    const quote = await world.quote(customerId, { kind: 'plan_change', plan: 'team' });
    await Promise.allSettled([
      cancelSubscription(world.billing, customerId, {}),
      changeSubscription(world.billing, customerId, { plan: 'free' }),
      startPurchase(world.billing, { customerId, quoteId: quote.id }),
      cancelSubscription(world.billing, customerId, { reason: 'other' }),
    ]);
    const { cancelAt, scheduledChange, plan } = await snapshot(customerId);
    assert.ok(cancelAt === null || scheduledChange === null, 'one future, not two');
    const { charges } = await world.truth(customerId);
    assert.equal(charges === 1, plan.key === 'team');
  }
});
