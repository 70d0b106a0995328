import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Subscription } from '../../contract/account.ts';
import type { QuoteRequest } from '../../contract/quote.ts';
import { readAccount } from '../accounts/read-account.ts';
import { putSubscription } from '../accounts/subscriptions.ts';
import { spend } from '../capacity/spend.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { creditsToMicro } from '../domain/micro.ts';
import { planCatalogue } from '../domain/testing/plans.ts';
import type { DomainProblem } from '../problems.ts';
import { createPurchaseWorld, smallPack } from '../purchases/testing/purchase-world.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { cancelSubscription, undoCancellation } from '../subscriptions/cancel.ts';
import { pauseSubscription, resumeSubscription } from '../subscriptions/pause.ts';
import { changeSubscription, undoSubscriptionChange } from './change-subscription.ts';
import { previewSubscriptionChange } from './preview.ts';

const MARCH = new Date('2026-03-01T00:00:00Z');
const MIDDLE = new Date('2026-03-16T12:00:00Z');
const APRIL = new Date('2026-04-01T00:00:00Z');

const world = createPurchaseWorld(planCatalogue);

/** On the first of March, on a plan that is paid for the month. */
async function customer(plan = 'starter', options: { card?: string | null; seats?: number } = {}): Promise<string> {
  world.setClock(MARCH);
  const customerId = await world.addCustomer({ plan, currency: 'USD', card: options.card ?? null });
  await putSubscription(world.billing, customerId, {
    customer: customerId,
    plan,
    interval: planCatalogue.plans[plan]?.interval,
    anchorAt: MARCH.toISOString(),
    ...(options.seats === undefined ? {} : { seats: options.seats }),
  });
  return customerId;
}

const images = (customerId: string, eventId: string, quantity: bigint) =>
  spend(world.billing, {
    customerId,
    eventId,
    featureKey: 'images',
    quantity,
    occurredAt: null,
    now: world.billing.now(),
  });

async function buy(customerId: string, request: QuoteRequest) {
  const quote = await world.quote(customerId, request);
  return startPurchase(world.billing, { customerId, quoteId: quote.id });
}

async function snapshot(customerId: string): Promise<Subscription> {
  const { subscription } = await readAccount(world.billing, customerId, ['view']);
  assert.ok(subscription);
  return subscription;
}

async function credits(customerId: string) {
  const { capacity } = await readAccount(world.billing, customerId, ['view']);
  const shown = capacity?.credits;
  assert.ok(shown);
  const whole = (amount: { units: string; exponent: number } | undefined) =>
    amount ? creditsToMicro(amount) / 1_000_000n : null;
  return {
    available: whole(shown.available),
    plan: whole(shown.plan?.remaining),
    included: whole(shown.plan?.included),
    purchased: whole(shown.purchased.remaining),
  };
}

function lots(customerId: string, source: 'plan' | 'purchased') {
  return world.billing.database.db
    .selectFrom('credit_grant')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('source', '=', source)
    .orderBy('id')
    .execute();
}

const problem = (code: DomainProblem['code']) => (error: DomainProblem) => error.code === code;

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

test('canceled at the end of the period: nothing renews, nothing is granted, what was bought is spent on', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  await buy(customerId, smallPack);
  world.setClock(MIDDLE);
  const ending = await cancelSubscription(world.billing, customerId, { reason: 'not_used', comment: 'Back in autumn' });
  assert.deepEqual([ending.status, ending.cancelAt, ending.nextCharge], ['active', APRIL.toISOString(), null]);
  assert.equal(ending.cancelReason, 'not_used');
  const back = await undoCancellation(world.billing, customerId);
  assert.deepEqual([back.cancelAt, back.cancelReason], [null, null]);
  await assert.rejects(undoCancellation(world.billing, customerId), problem('nothing_scheduled'));
  await cancelSubscription(world.billing, customerId, {});
  world.setClock(APRIL);
  const ended = await snapshot(customerId);
  assert.deepEqual([ended.status, ended.currentPeriodEnd, ended.nextCharge], ['canceled', null, null]);
  assert.equal(ended.canceledAt, APRIL.toISOString());
  await images(customerId, 'bought', 50n);
  assert.deepEqual((await credits(customerId)).purchased, 0n);
  await assert.rejects(images(customerId, 'more', 1n), problem('insufficient_credits'));
  await assert.rejects(undoCancellation(world.billing, customerId), problem('nothing_scheduled'));
});

test('who is not paid up ends at once, and comes back with a plan of choice at the price of today', async () => {
  const customerId = await customer('free', { card: 'visa_ok' });
  const ended = await cancelSubscription(world.billing, customerId, {});
  assert.equal(ended.status, 'canceled');
  world.setClock(MIDDLE);
  const purchase = await buy(customerId, { kind: 'plan_change', plan: 'starter' });
  assert.deepEqual([purchase.status, purchase.total.minor], ['succeeded', '1200']);
  const again = await snapshot(customerId);
  assert.deepEqual([again.status, again.plan.key, again.startedAt], ['active', 'starter', again.currentPeriodStart]);
  assert.equal((await credits(customerId)).plan, 1000n);
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

test('paused: no new allowance, what is there is used; resumed after the paid time, a new period is due at once', async () => {
  const customerId = await customer('starter', { card: 'visa_ok' });
  await buy(customerId, smallPack);
  await pauseSubscription(world.billing, customerId);
  const resumed = await resumeSubscription(world.billing, customerId);
  assert.deepEqual([resumed.status, resumed.currentPeriodEnd], ['active', APRIL.toISOString()]);
  await pauseSubscription(world.billing, customerId);
  world.setClock(new Date('2026-04-10T00:00:00Z'));
  await images(customerId, 'bought', 1n);
  assert.deepEqual(await credits(customerId), { available: 490n, plan: null, included: null, purchased: 490n });
  const back = await resumeSubscription(world.billing, customerId);
  assert.equal(back.currentPeriodStart?.slice(0, 10), '2026-04-10');
  assert.equal((await credits(customerId)).plan, null, 'not before it is paid');
});

test('an add-on is bought for the rest of the period, part of the plan, and ends with the period without money back', async () => {
  const { readAddOns, deactivateAddOn, keepAddOn } = await import('../add-ons/add-ons.ts');
  const customerId = await customer('starter', { card: 'visa_ok' });
  world.setClock(MIDDLE);
  const offered = await readAddOns(world.billing, customerId);
  assert.deepEqual(
    offered.map(({ key, status, dueNow }) => [key, status, dueNow?.minor]),
    [
      ['sso', 'available', '750'],
      ['boost', 'available', '500'],
    ],
  );
  const purchase = await buy(customerId, { kind: 'addon', addOn: 'boost' });
  assert.deepEqual([purchase.status, purchase.total.minor], ['succeeded', '500']);
  assert.deepEqual(await credits(customerId), { available: 1250n, plan: 1250n, included: 1500n, purchased: 0n });
  await assert.rejects(world.quote(customerId, { kind: 'addon', addOn: 'boost' }), problem('add_on_unavailable'));
  assert.equal((await snapshot(customerId)).nextCharge?.amount.minor, '2200');
  const ending = await deactivateAddOn(world.billing, customerId, 'boost');
  assert.deepEqual([ending.status, ending.endsAt], ['ending', APRIL.toISOString()]);
  assert.equal((await snapshot(customerId)).nextCharge?.amount.minor, '1200');
  assert.equal((await keepAddOn(world.billing, customerId, 'boost')).status, 'active');
  await deactivateAddOn(world.billing, customerId, 'boost');
  world.setClock(APRIL);
  assert.deepEqual((await snapshot(customerId)).addOns, []);
});

test('seats: as many as are bought may be reported, fewer are not sold than are in use', async () => {
  const { putFeatureLevel } = await import('../subscriptions/feature-levels.ts');
  const customerId = await customer('team', { card: 'visa_ok' });
  const report = (level: bigint) => putFeatureLevel(world.billing, customerId, { feature: 'seats', level });
  assert.equal((await report(3n)).included, '3');
  await assert.rejects(report(4n), problem('included_limit_reached'));
  const purchase = await buy(customerId, { kind: 'plan_change', plan: 'team', seats: 5 });
  assert.deepEqual([purchase.status, purchase.total.minor], ['succeeded', '1600']);
  assert.equal((await report(5n)).peak, '5');
  assert.equal((await report(4n)).peak, '5', 'the most there were in the period');
  const { seats, nextCharge } = await snapshot(customerId);
  assert.deepEqual([seats?.quantity, seats?.included, seats?.inUse, nextCharge?.amount.minor], [5, 3, 4, '5500']);
  await assert.rejects(
    changeSubscription(world.billing, customerId, { plan: 'team', seats: 3 }),
    problem('seats_in_use'),
  );
  const fewer = await changeSubscription(world.billing, customerId, { plan: 'team', seats: 4 });
  assert.deepEqual([fewer.scheduledChange?.kind, fewer.scheduledChange?.seats], ['seats', 4]);
  const shown = (await readAccount(world.billing, customerId, ['view'])).capacity?.features.find(
    ({ key }) => key === 'seats',
  );
  assert.deepEqual([shown?.used, shown?.included], ['4', '5']);
});

test('more credit than charge: nothing is taken, the rest is kept on the account, and an invoice says so', async () => {
  const { readCustomerCredit } = await import('../customer-credit/customer-credit.ts');
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
  assert.ok(kept > 0n && kept < 85_000n);
  assert.equal((await snapshot(customerId)).plan.key, 'lifetime');
});

test('A.3 #26: the price is the server’s: no field of a request can lower it, and a quote is of one customer', async () => {
  const { quoteRequest } = await import('../../contract/quote.ts');
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

test('held credits stay with their job through a change of plan', async () => {
  const { reserveHold, settleHold } = await import('../capacity/holds.ts');
  const customerId = await customer('starter', { card: 'visa_ok' });
  const job = { customerId, holdId: 'job', featureKey: 'images', quantity: 50n, expiresInSeconds: 80_000 };
  await reserveHold(world.billing, { ...job, now: world.billing.now() });
  await buy(customerId, { kind: 'plan_change', plan: 'team' });
  assert.deepEqual((await credits(customerId)).available, 4500n, 'what is held counts as used');
  await settleHold(world.billing, { customerId, holdId: 'job', quantity: 30n, now: world.billing.now() });
  assert.deepEqual((await credits(customerId)).available, 4500n, 'what the job did not need belonged to the old plan');
});

test('newest terms are for the period that begins next', async () => {
  const { moveToNewestTerms } = await import('../subscriptions/newest-terms.ts');
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

test('others are told of each change once, also of one that time alone has made', async () => {
  const customerId = await customer('team', { card: 'visa_ok' });
  await cancelSubscription(world.billing, customerId, {});
  await undoCancellation(world.billing, customerId);
  await pauseSubscription(world.billing, customerId);
  await resumeSubscription(world.billing, customerId);
  await changeSubscription(world.billing, customerId, { plan: 'free' });
  world.setClock(APRIL);
  await images(customerId, 'after', 1n);
  for (const _again of [1, 2]) {
    await assert.rejects(undoSubscriptionChange(world.billing, customerId), problem('nothing_scheduled'));
  }
  await cancelSubscription(world.billing, customerId, {});
  const told = await world.billing.database.db
    .selectFrom('outbox_event')
    .select('type')
    .where('customer_id', '=', customerId)
    .where('type', 'like', 'subscription.%')
    .orderBy('id')
    .execute();
  assert.deepEqual(
    told.map(({ type }) => type),
    [
      'subscription.changed',
      'subscription.cancel_scheduled',
      'subscription.cancel_scheduled',
      'subscription.paused',
      'subscription.resumed',
      'subscription.change_scheduled',
      'subscription.changed',
      'subscription.canceled',
    ],
  );
});
