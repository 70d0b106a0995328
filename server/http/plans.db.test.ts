/** Plans, changes, cancellation and add-ons, over HTTP and held against the contract. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Account, Subscription } from '../../contract/account.ts';
import type { AddOn, PlanList } from '../../contract/plan.ts';
import type { Purchase } from '../../contract/purchase.ts';
import type { Quote } from '../../contract/quote.ts';
import type { ChangePreview } from '../../contract/subscription-change.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from './testing/test-server.ts';

const DAY_SECONDS = 86_400;
let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

async function signIn(customer: string, options: { card?: string } = { card: 'visa_ok' }) {
  await makeCustomer(testServer, customer, options);
  const token = await testServer.mint(customer);
  return testServer.portal.bind(null, token);
}

test('from the plan list over the preview to the plan: what is shown is what is charged and given', async () => {
  const call = await signIn('plan-ada');
  const plans = (await call('listPlans')).body as PlanList;
  const pro = plans.items.find(({ key }) => key === 'pro');
  assert.deepEqual(
    pro?.prices.map(({ interval, price, savingPercent, change }) => [
      interval,
      price?.minor,
      savingPercent,
      change?.kind,
    ]),
    [
      ['month', '3900', 0, 'upgrade'],
      ['year', '39000', 16, 'upgrade'],
    ],
  );
  const preview = (await call('previewSubscriptionChange', { body: { plan: 'pro' } })).body as ChangePreview;
  const quote = (await call('createQuote', { body: { kind: 'plan_change', plan: 'pro' } })).body as Quote;
  assert.deepEqual([quote.kind, quote.total, quote.gives.credits], ['plan_change', preview.total, null]);
  const purchase = (await call('createPurchase', { body: { quoteId: quote.id } })).body as Purchase;
  assert.deepEqual([purchase.kind, purchase.status], ['plan_change', 'succeeded']);
  const { subscription, capacity } = (await call('getAccount')).body as Account;
  assert.equal(subscription?.plan.key, 'pro');
  assert.deepEqual(capacity?.credits?.plan?.remaining, preview.effects.credits?.plan?.after);
  assert.equal(((await call('listPlans')).body as PlanList).currentPlan, 'pro');
});

test('a change is scheduled, seen, undone; a cancellation too; each needs the permission to manage', async () => {
  const call = await signIn('plan-bert');
  const refused = asProblem(await call('changeSubscription', { body: { plan: 'pro' } }));
  assert.deepEqual([refused.code, refused.next], ['payment_needed', 'confirm_again']);
  const scheduled = (await call('changeSubscription', { body: { plan: 'free' } })).body as Subscription;
  assert.equal(scheduled.scheduledChange?.plan.key, 'free');
  assert.equal(((await call('undoSubscriptionChange')).body as Subscription).scheduledChange, null);
  assert.equal(asProblem(await call('undoSubscriptionChange')).code, 'nothing_scheduled');
  const ending = (await call('cancelSubscription', { body: { reason: 'not_used' } })).body as Subscription;
  assert.deepEqual([ending.cancelReason, ending.actions.includes('undo_cancel')], ['not_used', true]);
  const { notices } = (await call('getAccount')).body as Account;
  assert.equal(notices.find(({ code }) => code === 'subscription_canceling')?.at, ending.cancelAt);
  assert.equal(((await call('undoCancellation')).body as Subscription).cancelAt, null);
  assert.equal(((await call('pauseSubscription')).body as Subscription).status, 'paused');
  assert.equal(((await call('resumeSubscription')).body as Subscription).status, 'active');
  const looking = await testServer.mint('plan-bert', { permissions: ['view', 'spend', 'pay'] });
  const names = ['undoSubscriptionChange', 'undoCancellation', 'pauseSubscription', 'resumeSubscription'] as const;
  for (const name of names) assert.equal(asProblem(await testServer.portal(looking, name)).code, 'permission_denied');
  const body = { plan: 'free' };
  assert.equal(asProblem(await testServer.portal(looking, 'changeSubscription', { body })).code, 'permission_denied');
  assert.equal(
    asProblem(await testServer.portal(looking, 'cancelSubscription', { body: {} })).code,
    'permission_denied',
  );
});

test('an add-on is bought, active, ended, kept; at the end of the period the renewal charges what is left', async () => {
  const call = await signIn('plan-carl');
  const { items } = (await call('listAddOns')).body as { items: AddOn[] };
  assert.deepEqual(
    items.map(({ key, status }) => [key, status]),
    [
      ['boost', 'available'],
      ['priority', 'available'],
    ],
  );
  for (const addOn of ['boost', 'priority']) {
    const quote = (await call('createQuote', { body: { kind: 'addon', addOn } })).body as Quote;
    assert.equal(
      ((await call('createPurchase', { body: { quoteId: quote.id } })).body as Purchase).status,
      'succeeded',
    );
  }
  const { subscription, capacity } = (await call('getAccount')).body as Account;
  assert.equal(subscription?.nextCharge?.amount.minor, '3332', '28.00 and 19 % VAT');
  assert.equal(capacity?.features.find(({ key }) => key === 'priority_queue')?.enabled, true);
  assert.equal(((await call('deactivateAddOn', { params: { id: 'boost' } })).body as AddOn).status, 'ending');
  assert.equal(asProblem(await call('deactivateAddOn', { params: { id: 'nothing' } })).code, 'not_found');
  assert.equal(((await call('keepAddOn', { params: { id: 'boost' } })).body as AddOn).status, 'active');
  await call('deactivateAddOn', { params: { id: 'boost' } });
  await testServer.operator('advanceClock', { body: { customer: 'plan-carl', advanceSeconds: 32 * DAY_SECONDS } });
  const later = (await call('getAccount')).body as Account;
  assert.deepEqual(
    later.subscription?.addOns.map(({ key }) => key),
    ['priority'],
  );
  const { items: invoices } = (await call('listInvoices')).body as {
    items: { type: string; total: { minor: string } }[];
  };
  assert.deepEqual([invoices[0]?.type, invoices[0]?.total.minor], ['recurring', '2142'], '18.00 and 19 % VAT');
  assert.equal(later.capacity?.credits?.plan?.included.units, '1000');
});

test('a scheduled downgrade is what the renewal charges for', async () => {
  const call = await signIn('plan-dora');
  const quote = (await call('createQuote', { body: { kind: 'plan_change', plan: 'pro' } })).body as Quote;
  await call('createPurchase', { body: { quoteId: quote.id } });
  await call('changeSubscription', { body: { plan: 'starter' } });
  await testServer.operator('advanceClock', { body: { customer: 'plan-dora', advanceSeconds: 32 * DAY_SECONDS } });
  const { subscription, capacity } = (await call('getAccount')).body as Account;
  assert.deepEqual([subscription?.plan.key, subscription?.scheduledChange], ['starter', null]);
  assert.equal(capacity?.credits?.plan?.remaining.units, '1000');
  const { items: invoices } = (await call('listInvoices')).body as { items: { total: { minor: string } }[] };
  assert.equal(invoices[0]?.total.minor, '1428');
});

test('paused beyond the paid time: nothing is charged; resumed, the new period is charged and granted', async () => {
  const call = await signIn('plan-ed');
  await call('pauseSubscription');
  await testServer.operator('advanceClock', { body: { customer: 'plan-ed', advanceSeconds: 50 * DAY_SECONDS } });
  const paused = (await call('getAccount')).body as Account;
  assert.deepEqual([paused.subscription?.status, paused.capacity?.credits?.plan], ['paused', null]);
  const before = ((await call('listInvoices')).body as { items: unknown[] }).items.length;
  await call('resumeSubscription');
  await testServer.operator('advanceClock', { body: { customer: 'plan-ed', advanceSeconds: 1 } });
  const back = (await call('getAccount')).body as Account;
  assert.deepEqual([back.subscription?.status, back.capacity?.credits?.plan?.remaining.units], ['active', '1000']);
  assert.equal(((await call('listInvoices')).body as { items: unknown[] }).items.length, before + 1);
});

test('the host reports seats, and moves a customer to the newest terms', async () => {
  const customer = 'plan-fay';
  await makeCustomer(testServer, customer, { card: 'visa_ok' });
  await testServer.operator('putSubscription', { body: { customer, plan: 'scale' } });
  const level = { customer, feature: 'team', level: '10' };
  assert.equal((await testServer.operator('putFeatureLevel', { body: level })).status, 200);
  const tooMany = await testServer.operator('putFeatureLevel', { body: { ...level, level: '11' } });
  assert.equal(asProblem(tooMany).code, 'included_limit_reached');
  const newest = await testServer.operator('moveToNewestTerms', { body: { customer } });
  assert.deepEqual(newest.body, { customer, plan: 'scale', at: null });
});

test('past due and canceled: it ends at once, and what was not paid is asked for no more', async () => {
  const call = await signIn('plan-gus', { card: 'declined' });
  await testServer.operator('advanceClock', { body: { customer: 'plan-gus', advanceSeconds: 32 * DAY_SECONDS } });
  assert.equal(((await call('getAccount')).body as Account).subscription?.status, 'past_due');
  assert.equal(asProblem(await call('previewSubscriptionChange', { body: { plan: 'pro' } })).code, 'payment_past_due');
  const ended = (await call('cancelSubscription', { body: {} })).body as Subscription;
  assert.deepEqual([ended.status, ended.currentPeriodEnd, ended.nextCharge], ['canceled', null, null]);
  await testServer.operator('advanceClock', { body: { customer: 'plan-gus', advanceSeconds: DAY_SECONDS } });
  const { items } = (await call('listInvoices')).body as { items: { status: string; payable: boolean }[] };
  assert.equal(
    items.some(({ payable }) => payable),
    false,
  );
});
