import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCapacity } from '../capacity/read-capacity.ts';
import { DomainProblem } from '../problems.ts';
import { createQuote } from '../purchases/create-quote.ts';
import { retryPurchase } from '../purchases/retry-purchase.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { createCycleWorld, cycleCatalogue, day } from './testing/cycle-world.ts';

const world = createCycleWorld();
const request = { kind: 'reactivation' } as const;

/** Ended on 1 February, with 500 bought credits left. */
async function formerSubscriber(plan = 'starter', card: string | null = 'visa_ok'): Promise<string> {
  const end = new Date('2027-02-01');
  const customerId = await world.subscribe({
    plan,
    anchor: '2027-01-01',
    card: 'visa_ok',
    values: { paid_until: end, cancel_at: end },
  });
  if (plan === 'starter') await world.buy(customerId);
  await world.runAt('2027-02-01');
  if (card !== 'visa_ok') await world.addCard(customerId, card ?? 'declined');
  world.setClock(new Date('2027-03-20'));
  return customerId;
}

const code = (expected: string) => (error: unknown) => error instanceof DomainProblem && error.code === expected;

test('a canceled customer comes back at the price of today, from today on, and finds the bought credits there', async () => {
  const customerId = await formerSubscriber();
  const quote = await createQuote(world.billing, { customerId, request });
  assert.deepEqual(
    quote.lines.map(({ type, amount, periodStart, periodEnd }) => [
      type,
      amount.minor,
      day(periodStart),
      day(periodEnd),
    ]),
    [['plan', '1200', '2027-03-20', '2027-04-20']],
  );
  assert.equal(quote.total.minor, '1428');
  const purchase = await startPurchase(world.billing, { customerId, quoteId: quote.id });
  assert.deepEqual([purchase.status, purchase.kind], ['succeeded', 'reactivation']);
  const subscription = await world.subscription(customerId);
  assert.deepEqual(
    [subscription.status, day(subscription.anchor_at), day(subscription.paid_until)],
    ['active', '2027-03-20', '2027-04-20'],
  );
  const { availableMicro } = await readCapacity(world.billing, { customerId, now: world.billing.now() });
  assert.equal(availableMicro, 1_500_000_000n);
  const invoice = await world.billing.database.db
    .selectFrom('invoice')
    .select(['type', 'status'])
    .where('id', '=', purchase.invoiceId)
    .executeTakeFirstOrThrow();
  assert.deepEqual(invoice, { type: 'reactivation', status: 'paid' });
  await world.runAt('2027-04-20T00:01:00Z');
  assert.equal(day((await world.subscription(customerId)).paid_until), '2027-05-20');
});

test('a price that has changed is shown and charged, and one that changes while it is looked at asks again', async () => {
  const customerId = await formerSubscriber();
  const dearer = world.with({ catalogue: () => Promise.resolve(withPlan({ price: { EUR: '15' } })) });
  const quote = await createQuote(dearer, { customerId, request });
  assert.equal(quote.total.minor, '1785');
  await assert.rejects(startPurchase(world.billing, { customerId, quoteId: quote.id }), code('quote_price_changed'));
  const purchase = await startPurchase(dearer, { customerId, quoteId: quote.id });
  assert.equal(purchase.total.minor, '1785');
});

test('a refused card reactivates nothing; another card pays the same purchase', async () => {
  const customerId = await formerSubscriber('starter', 'declined');
  const quote = await createQuote(world.billing, { customerId, request });
  const purchase = await startPurchase(world.billing, { customerId, quoteId: quote.id });
  assert.equal(purchase.status, 'requires_payment_method');
  assert.equal((await world.subscription(customerId)).status, 'canceled');
  const paymentMethodId = await world.addCard(customerId, 'visa_ok');
  const retry = { customerId, purchaseId: purchase.id, attempt: 2, paymentMethodId };
  assert.equal((await retryPurchase(world.billing, retry)).status, 'succeeded');
  assert.equal((await world.subscription(customerId)).status, 'active');
});

test('who comes back twice, from two tabs, has one subscription and pays once', async () => {
  const customerId = await formerSubscriber('quarterly');
  const quotes = [
    await createQuote(world.billing, { customerId, request }),
    await createQuote(world.billing, { customerId, request }),
  ];
  await Promise.allSettled(
    quotes.flatMap(({ id }) =>
      Array.from({ length: 5 }, () => startPurchase(world.billing, { customerId, quoteId: id })),
    ),
  );
  assert.equal((await world.truth(customerId)).charges, 1);
  const live = await world.billing.database.db
    .selectFrom('subscription')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('status', '<>', 'canceled')
    .execute();
  assert.equal(live.length, 1);
  await assert.rejects(createQuote(world.billing, { customerId, request }), code('purchase_not_offered'));
});

test('a free plan is reactivated without a charge, and with an invoice of nothing', async () => {
  const customerId = await formerSubscriber('free');
  const quote = await createQuote(world.billing, { customerId, request });
  const purchase = await startPurchase(world.billing, { customerId, quoteId: quote.id });
  assert.deepEqual([purchase.status, purchase.total.minor], ['succeeded', '0']);
  assert.equal((await world.subscription(customerId)).status, 'active');
  assert.equal((await world.truth(customerId)).charges, 0);
});

test('a plan that is no longer sold is not brought back', async () => {
  const customerId = await formerSubscriber();
  const { starter: _gone, ...plans } = cycleCatalogue.plans;
  const billing = world.with({ catalogue: () => Promise.resolve({ ...cycleCatalogue, plans }) });
  await assert.rejects(createQuote(billing, { customerId, request }), code('plan_unavailable'));
});

function withPlan(change: Partial<(typeof cycleCatalogue.plans)[string]>) {
  const { starter } = cycleCatalogue.plans;
  assert.ok(starter);
  return { ...cycleCatalogue, plans: { ...cycleCatalogue.plans, starter: { ...starter, ...change } } };
}
