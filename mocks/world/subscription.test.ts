import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BillingError } from '../../src/api/billing-error.ts';
import { createMockBillingApi } from '../billing-api.ts';
import { createWorld } from '../create-world.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const DAY_MS = 86_400_000;

function live(customer: string) {
  let now = NOW;
  const world = createWorld({ customers: [customer], now: () => now, behaviour: { latencyMs: 0 } });
  const api = createMockBillingApi(world, customer, { sleep: () => Promise.resolve() });
  const advance = (days: number) => {
    now = new Date(now.getTime() + days * DAY_MS);
  };
  return { world, api, advance };
}

const code = (wanted: string) => (error: unknown) => error instanceof BillingError && error.code === wanted;

test('what the preview says is what the quote charges and the account then shows', async () => {
  const { world, api } = live('credits-low');
  const bought = (await api.getAccount()).capacity?.credits?.purchased.remaining;
  const preview = await api.previewSubscriptionChange({ plan: 'pro' });
  assert.deepEqual([preview.kind, preview.timing, preview.requiresPayment], ['upgrade', 'now', true]);
  const quote = await api.createQuote({ kind: 'plan_change', plan: 'pro' });
  assert.deepEqual(quote.total, preview.total);
  const purchase = await api.createPurchase({ quoteId: quote.id });
  assert.equal(purchase.status, 'succeeded');
  const { subscription, capacity } = await api.getAccount();
  assert.equal(subscription?.plan.key, 'pro');
  assert.deepEqual(capacity?.credits?.plan?.remaining, preview.effects.credits?.plan?.after);
  assert.deepEqual(capacity?.credits?.purchased.remaining, bought);
  assert.equal((await api.listInvoices()).items[0]?.type, 'plan_change');
  assert.deepEqual(world.violations(), []);
});

test('a downgrade is scheduled, undone, scheduled again, and takes effect with its moment', async () => {
  const { api, advance } = live('credits-low');
  const scheduled = await api.changeSubscription({ plan: 'free' });
  assert.equal(scheduled.scheduledChange?.plan.key, 'free');
  assert.equal(
    (await api.getAccount()).notices.some((notice) => notice.code === 'plan_change_scheduled'),
    true,
  );
  assert.equal((await api.undoSubscriptionChange()).scheduledChange, null);
  await assert.rejects(api.undoSubscriptionChange(), code('nothing_scheduled'));
  await api.changeSubscription({ plan: 'free' });
  advance(40);
  assert.equal((await api.getAccount()).subscription?.plan.key, 'free');
});

test('cancel, undo, cancel now; come back with another plan', async () => {
  const { world, api } = live('credits-low');
  const ending = await api.cancelSubscription({ reason: 'too_expensive' });
  assert.ok(ending.cancelAt !== null && ending.nextCharge === null);
  assert.equal((await api.undoCancellation()).cancelAt, null);
  const ended = await api.cancelSubscription({ at: 'now' });
  assert.equal(ended.status, 'canceled');
  assert.ok(ended.actions.includes('change_plan'));
  const quote = await api.createQuote({ kind: 'plan_change', plan: 'pro' });
  await api.createPurchase({ quoteId: quote.id });
  assert.equal((await api.getAccount()).subscription?.status, 'active');
  assert.deepEqual(world.violations(), []);
});

test('the plan list has the plan of today and what each other one would be', async () => {
  const { api } = live('credits-low');
  const { items, currentPlan } = await api.listPlans();
  assert.equal(currentPlan, 'starter');
  assert.deepEqual(
    items.map(({ key, prices }) => [key, prices[0]?.change?.kind, prices[0]?.change?.timing]),
    [
      ['free', 'to_free', 'period_end'],
      ['starter', 'same', 'now'],
      ['pro', 'upgrade', 'now'],
      ['flex', 'upgrade', 'period_end'],
      ['business', 'upgrade', 'period_end'],
      ['scale', 'upgrade', 'period_end'],
    ],
  );
});

test('from free to a plan that counts money: the credits wait in their own wallet', async () => {
  const { world, api } = live('free-no-card');
  const { requiresPaymentMethod } = await api.previewSubscriptionChange({ plan: 'flex' });
  assert.equal(requiresPaymentMethod, true);
  const setup = await api.createPaymentMethodSetup();
  assert.ok(setup.provider === 'sandbox');
  await api.completePaymentMethodSetup(setup.id, { testCard: 'visa_ok' });
  const quote = await api.createQuote({ kind: 'plan_change', plan: 'flex' });
  assert.equal((await api.createPurchase({ quoteId: quote.id })).status, 'succeeded');
  const { capacity } = await api.getAccount();
  assert.equal(capacity?.model, 'balance');
  assert.deepEqual(world.violations(), []);
});

test('a declined change changes nothing', async () => {
  const { world, api } = live('credits-low');
  const setup = await api.createPaymentMethodSetup();
  const card = await api.completePaymentMethodSetup(setup.id, { testCard: 'declined' });
  const quote = await api.createQuote({ kind: 'plan_change', plan: 'pro', paymentMethodId: card.id });
  assert.equal((await api.createPurchase({ quoteId: quote.id })).status, 'requires_payment_method');
  assert.equal((await api.getAccount()).subscription?.plan.key, 'starter');
  assert.deepEqual(world.violations(), []);
});
