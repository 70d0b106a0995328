import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../domain/catalogue.ts';
import { planCatalogue } from '../domain/testing/plans.ts';
import type { DomainProblem } from '../problems.ts';
import { readAccount } from '../accounts/read-account.ts';
import { putSubscription } from '../accounts/subscriptions.ts';
import { smallPack } from '../purchases/testing/purchase-world.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { changeSubscription, undoSubscriptionChange } from './change-subscription.ts';
import { previewSubscriptionChange } from './preview.ts';
import { APRIL, createPlanWorld, MARCH, MIDDLE, problem } from './testing/plan-world.ts';
import { getInvoice } from '../invoices/read-invoices.ts';
import { readCustomerCredit } from '../customer-credit/customer-credit.ts';
import { quoteRequest } from '../../contract/quote.ts';
import { moveToNewestTerms } from '../subscriptions/newest-terms.ts';

const { world, customer, images, buy, snapshot, credits, lots } = createPlanWorld();

test('an upgrade is paid and takes effect: the allowance is the difference, what was bought is untouched to the byte', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  await buy(customerId, smallPack);
  await images(customerId, 'before', 60n);
  const bought = await lots(customerId, 'purchased');
  world.setClock(MIDDLE);
  const preview = await previewSubscriptionChange(world.billing, customerId, { plan: 'team' });
  assert.deepEqual([preview.kind, preview.timing, preview.requiresPayment], ['upgrade', 'now', true]);
  assert.equal(preview.total.minor, '1350');
  assert.deepEqual(preview.effects.credits?.plan, {
    before: { units: '400', exponent: 0 },
    after: { units: '4400', exponent: 0 },
    rule: 'difference',
  });
  assert.deepEqual(preview.effects.credits?.purchased, { remaining: { units: '500', exponent: 0 }, usable: true });
  const purchase = await buy(customerId, { kind: 'plan_change', plan: 'team' });
  assert.deepEqual([purchase.status, purchase.total.minor], ['succeeded', '1350']);
  assert.deepEqual(await credits(customerId), { available: 4900n, plan: 4400n, included: 5000n, purchased: 500n });
  assert.deepEqual(await lots(customerId, 'purchased'), bought);
  const now = await snapshot(customerId);
  assert.deepEqual([now.plan.key, now.currentPeriodEnd], ['team', APRIL.toISOString()]);
  // Asking again for the same quote is the same purchase, and gives nothing more.
  await startPurchase(world.billing, { customerId, quoteId: purchase.quoteId });
  assert.equal((await credits(customerId)).plan, 4400n);
  assert.equal((await lots(customerId, 'plan')).length, 2);
});

test('an upgrade never takes back what was used beyond the new allowance, and two upgrades are as good as one', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  await images(customerId, 'all', 100n);
  assert.equal((await credits(customerId)).plan, 0n);
  world.setClock(MIDDLE);
  await buy(customerId, { kind: 'plan_change', plan: 'team' });
  assert.equal((await credits(customerId)).plan, 4000n);
  await buy(customerId, { kind: 'plan_change', plan: 'team', seats: 5 });
  assert.equal((await credits(customerId)).plan, 4000n, 'more seats are no new allowance');
  assert.equal((await snapshot(customerId)).seats?.quantity, 5);
});

test('a declined upgrade changes nothing', async () => {
  const customerId = await customer('starter', { card: 'declined' });
  world.setClock(MIDDLE);
  const purchase = await buy(customerId, { kind: 'plan_change', plan: 'team' });
  assert.equal(purchase.status, 'requires_payment_method');
  assert.equal((await snapshot(customerId)).plan.key, 'starter');
  assert.equal((await lots(customerId, 'plan')).length, 0);
});

test('a scheduled downgrade is in force at its moment, whether or not anybody wrote it down; undone, it never was', async () => {
  const customerId = await customer('team');
  await images(customerId, 'before', 10n);
  world.setClock(MIDDLE);
  await assert.rejects(changeSubscription(world.billing, customerId, { plan: 'lifetime' }), problem('payment_needed'));
  const scheduled = await changeSubscription(world.billing, customerId, { plan: 'starter' });
  assert.deepEqual(scheduled.scheduledChange, {
    kind: 'downgrade',
    plan: { key: 'starter', name: 'Starter' },
    interval: 'month',
    seats: null,
    at: APRIL.toISOString(),
  });
  assert.deepEqual(scheduled.nextCharge?.amount.minor, '1200');
  assert.ok(scheduled.actions.includes('undo_change'));
  const undone = await undoSubscriptionChange(world.billing, customerId);
  assert.equal(undone.scheduledChange, null);
  await assert.rejects(undoSubscriptionChange(world.billing, customerId), problem('nothing_scheduled'));
  await changeSubscription(world.billing, customerId, { plan: 'starter' });
  const replaced = await changeSubscription(world.billing, customerId, { plan: 'free' });
  assert.equal(replaced.scheduledChange?.plan.key, 'free');
  world.setClock(APRIL);
  assert.equal((await snapshot(customerId)).plan.key, 'free');
  await images(customerId, 'after', 1n);
  assert.deepEqual(await credits(customerId), { available: 10n, plan: 10n, included: 20n, purchased: 0n });
  await assert.rejects(undoSubscriptionChange(world.billing, customerId), problem('nothing_scheduled'));
});

test('from free to paid: a card first, the whole allowance, and a trial only once', async () => {
  const customerId = await customer('free');
  await images(customerId, 'free', 2n);
  const preview = await previewSubscriptionChange(world.billing, customerId, { plan: 'starter' });
  assert.deepEqual([preview.kind, preview.requiresPaymentMethod], ['from_free', true]);
  await assert.rejects(
    changeSubscription(world.billing, customerId, { plan: 'team' }),
    problem('payment_method_required'),
  );
  await world.addCard(customerId, 'visa_ok');
  const trial = await changeSubscription(world.billing, customerId, { plan: 'team' });
  assert.equal(trial.status, 'trialing');
  assert.equal((await credits(customerId)).plan, 5000n);
  assert.equal((await world.truth(customerId)).charges, 0);
  const free = await changeSubscription(world.billing, customerId, { plan: 'free' });
  assert.equal(free.scheduledChange?.at, trial.trialEndsAt);
  world.setClock(new Date('2026-03-20T00:00:00Z'));
  assert.equal((await snapshot(customerId)).plan.key, 'free');
  assert.deepEqual((await credits(customerId)).plan, 20n, 'what the trial included has ended with it');
  const second = await previewSubscriptionChange(world.billing, customerId, { plan: 'team' });
  assert.deepEqual([second.trialEndsAt, second.total.minor], [null, '3900']);
});

test('a changed catalogue is for those who buy later', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  const dearer: Catalogue = {
    ...planCatalogue,
    plans: {
      ...planCatalogue.plans,
      starter: { ...planCatalogue.plans['starter']!, price: { USD: '99' }, includedCredits: '1' },
    },
  };
  const later = world.with({ catalogue: () => Promise.resolve(dearer) });
  const { subscription, capacity } = await readAccount(later, customerId, ['view']);
  assert.equal(subscription?.plan.price?.minor, '1200');
  assert.equal(capacity?.credits?.plan?.included.units, '1000');
  assert.equal(subscription.nextCharge?.amount.minor, '1200');
  const other = await customer('free', { card: 'visa_ok' });
  const preview = await previewSubscriptionChange(later, other, { plan: 'starter' });
  assert.equal(preview.total.minor, '9900');
});

test('more credit than charge: nothing is taken, the rest is kept on the account, and an invoice says so', async () => {
  const customerId = await customer('team', { card: 'visa_ok' });
  await putSubscription(world.billing, customerId, {
    customer: customerId,
    plan: 'team',
    interval: 'year',
    seats: 20,
    anchorAt: MARCH.toISOString(),
  });
  world.setClock(MIDDLE);
  const preview = await previewSubscriptionChange(world.billing, customerId, { plan: 'lifetime' });
  assert.deepEqual([preview.total.minor, preview.requiresPayment], ['0', true]);
  const purchase = await buy(customerId, { kind: 'plan_change', plan: 'lifetime' });
  assert.equal(purchase.status, 'succeeded');
  assert.equal((await world.truth(customerId)).charges, 0);
  const kept = await readCustomerCredit(world.billing.database.db, customerId, 'USD');
  assert.equal(kept.toString(), preview.customerCredit.minor);
  const { description, lines } = await getInvoice(world.billing, { customerId, invoiceId: purchase.invoiceId ?? '' });
  assert.deepEqual(
    lines.map(({ wording }) => wording?.key),
    preview.lines.map(({ wording }) => wording?.key),
  );
  assert.deepEqual(lines.find(({ wording }) => wording?.key === 'unused_time')?.wording?.name, 'Team');
  assert.deepEqual(lines.at(-1)?.wording, { key: 'credit_kept', name: null });
  assert.equal(description, 'Lifetime', 'what it is for, not what lowers it');
  assert.ok(kept > 0n && kept < 85_000n);
  assert.equal((await snapshot(customerId)).plan.key, 'lifetime');
});

test('A.3 #26: the price is the server’s: no field of a request can lower it, and a quote is of one customer', async () => {
  const tampered = { kind: 'plan_change', plan: 'team', amount: '1', price: '1' };
  assert.equal(quoteRequest.safeParse(tampered).success, false);
  const customerId = await customer('starter', { card: 'visa_ok' });
  world.setClock(MIDDLE);
  for (const plan of ['partner', 'custom', 'constructor']) {
    await assert.rejects(world.quote(customerId, { kind: 'plan_change', plan }), problem('plan_unavailable'));
  }
  // A change that waits for the end of the period is nothing that could be bought cheaply now.
  await assert.rejects(world.quote(customerId, { kind: 'plan_change', plan: 'flex' }), problem('purchase_not_offered'));
  const quote = await world.quote(customerId, { kind: 'plan_change', plan: 'team' });
  const other = await customer('starter', { card: 'visa_ok' });
  world.setClock(MIDDLE);
  await assert.rejects(startPurchase(world.billing, { customerId: other, quoteId: quote.id }), problem('not_found'));
  // What was quoted is not what it was when the subscription has changed meanwhile.
  await changeSubscription(world.billing, customerId, { plan: 'free' });
  await buy(customerId, { kind: 'plan_change', plan: 'team' });
  await assert.rejects(
    startPurchase(world.billing, { customerId, quoteId: quote.id }),
    (error: DomainProblem) =>
      error.code === 'quote_superseded' ||
      error.code === 'quote_price_changed' ||
      error.code === 'plan_unavailable' ||
      error.code === 'purchase_not_offered',
  );
  assert.equal((await world.truth(customerId)).charges, 1);
});

test('newest terms are for the period that begins next', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  assert.equal((await moveToNewestTerms(world.billing, customerId)).at, null);
  const starter = planCatalogue.plans['starter'];
  assert.ok(starter);
  const plans = { ...planCatalogue.plans, starter: { ...starter, price: { USD: '15' } } };
  const later = world.with({ catalogue: () => Promise.resolve({ ...planCatalogue, plans }) });
  assert.deepEqual((await moveToNewestTerms(later, customerId)).at, APRIL);
  const { subscription } = await readAccount(later, customerId, ['view']);
  assert.deepEqual([subscription?.plan.price?.minor, subscription?.nextCharge?.amount.minor], ['1200', '1500']);
});
