/** Many servers at once, pauses beyond every lease, and processes that end in the middle. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCapacity } from '../capacity/read-capacity.ts';
import { spend } from '../capacity/spend.ts';
import type { Billing } from '../context.ts';
import type { PaymentGateway } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { retryPurchase } from '../purchases/retry-purchase.ts';
import { Crash } from '../purchases/testing/purchase-world.ts';
import { lockWallets } from '../store/wallet-repository.ts';
import { sweepPurchases } from '../workers/sweeper.ts';
import { runBillingCycle } from './run-billing-cycle.ts';
import { createCycleWorld, DAY_MS, day } from './testing/cycle-world.ts';

const world = createCycleWorld();
const paidUntil = { paid_until: new Date('2027-02-01') };

const subscriber = (card = 'visa_ok', plan = 'starter') =>
  world.subscribe({ plan, anchor: '2027-01-01', card, values: paidUntil });

test('eight servers renew the same thirty subscribers at the same moment: each is charged once', async () => {
  const customerIds: string[] = [];
  for (let index = 0; index < 30; index += 1) customerIds.push(await subscriber());
  world.setClock(new Date('2027-02-01'));
  // No lease at all, so that every server takes up every subscriber.
  const billing = world.with({ leaseMs: 0 });
  await Promise.all(Array.from({ length: 8 }, () => runOnce(billing)));
  world.advance(60_000);
  await runBillingCycle(world.billing);
  for (const customerId of customerIds) {
    assert.deepEqual(
      (await world.bills(customerId)).map(({ from, outcome }) => [from, outcome]),
      [['2027-02-01', 'paid']],
    );
    assert.equal((await world.truth(customerId)).charges, 1);
  }
});

test('three missed periods, four servers at once: each period once, in order', async () => {
  const customerId = await subscriber();
  world.setClock(new Date('2027-04-15'));
  const billing = world.with({ leaseMs: 0 });
  await Promise.all(Array.from({ length: 4 }, () => runOnce(billing)));
  world.advance(60_000);
  await runBillingCycle(world.billing);
  assert.deepEqual(
    (await world.bills(customerId)).map(({ from, outcome }) => [from, outcome]),
    [
      ['2027-02-01', 'paid'],
      ['2027-03-01', 'paid'],
      ['2027-04-01', 'paid'],
    ],
  );
  assert.equal((await world.truth(customerId)).charges, 3);
});

test('64 consumers across the boundary while the renewal runs: one allowance a period, and never more than it is spent', async () => {
  const customerId = await subscriber();
  world.setClock(new Date('2027-01-31T23:59:59.000Z'));
  await use(customerId, 'first', 90n);
  // The boundary passes somewhere in the middle: some see the old period, some the new one, paid for or not yet.
  const moments = [new Date('2027-01-31T23:59:59.500Z'), new Date('2027-02-01T00:00:00.500Z')];
  world.setClock(new Date('2027-02-01T00:00:01.000Z'));
  const answers = await Promise.all([
    runBillingCycle(world.billing).then(() => null),
    ...Array.from({ length: 64 }, (_, index) => tryToUse(customerId, `consumer ${index}`, 7n, moments[index % 2])),
  ]);
  const accepted = answers.filter((answer) => answer === 'accepted').length;
  const { db } = world.billing.database;
  const lots = await db
    .selectFrom('credit_grant')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('source', '=', 'plan')
    .orderBy('period_start')
    .execute();
  assert.deepEqual(
    lots.map((lot) => day(lot.period_start)),
    lots.length === 2 ? ['2027-01-01', '2027-02-01'] : ['2027-01-01'],
  );
  // 100 left of the old period at most once, 1,000 of the new one: 10 credits per image, 7 images each.
  assert.ok(accepted <= 1 + 14, `${accepted} of 64 were accepted`);
  assert.equal((await world.truth(customerId)).charges, 1);
  world.setClock(new Date('2027-02-02'));
  const { availableMicro } = await readCapacity(world.billing, { customerId, now: world.billing.now() });
  assert.ok(availableMicro >= 0n);
});

test('locked in one statement, read in the next: a spend that waited for the settlement sees what it has granted', async () => {
  const customerId = await subscriber();
  world.setClock(new Date('2027-01-20'));
  await use(customerId, 'all of it', 100n);
  world.setClock(new Date('2027-02-01T00:01:00Z'));
  const { database } = world.billing;
  let waiting: Promise<unknown> = Promise.resolve();
  await database.transaction(async (transaction) => {
    await lockWallets(transaction, customerId);
    waiting = use(customerId, 'waits', 100n);
    waiting.catch(() => {});
    await someoneWaitsForALock();
    await transaction
      .updateTable('subscription')
      .set({ paid_until: new Date('2027-03-01') })
      .where('customer_id', '=', customerId)
      .execute();
  });
  await waiting;
  const { availableMicro } = await readCapacity(world.billing, { customerId, now: world.billing.now() });
  assert.equal(availableMicro, 0n);
});

test('a lease that outlives its worker: paused for a day in the middle of the payment, it still is one charge', async () => {
  const customerId = await subscriber();
  world.setClock(new Date('2027-02-01'));
  const reached = Promise.withResolvers<void>();
  const resume = Promise.withResolvers<void>();
  const paused = runBillingCycle(world.with({ gateway: pausingBeforePay(reached.resolve, resume.promise) }));
  await reached.promise;
  world.advance(DAY_MS);
  await runBillingCycle(world.billing);
  await sweepPurchases(world.billing);
  assert.equal((await world.truth(customerId)).charges, 1);
  resume.resolve();
  await paused;
  assert.equal((await world.truth(customerId)).charges, 1);
  assert.equal((await world.bills(customerId)).length, 1);
  assert.equal((await world.subscription(customerId)).status, 'active');
});

test('a lock that was never released: killed while it holds the lease, the next turn after it finishes the renewal', async () => {
  for (const point of ['purchase.created', 'invoice.created', 'invoice.finalized', 'attempt.committed', 'pay.sent']) {
    const customerId = await subscriber();
    world.setClock(new Date('2027-02-01'));
    world.crashAt(point === 'purchase.created' ? 'cycle.step' : point);
    await runBillingCycle(world.billing);
    world.advance(10 * 60_000);
    await runBillingCycle(world.billing);
    await sweepPurchases(world.billing);
    assert.equal((await world.truth(customerId)).charges, 1, point);
    assert.deepEqual(
      (await world.bills(customerId)).map(({ outcome }) => outcome),
      ['paid'],
      point,
    );
  }
});

test('killed between the decision to retry and the payment: the retry is made once', async () => {
  const customerId = await subscriber('declined');
  await world.runAt('2027-02-01');
  await world.addCard(customerId, 'visa_ok');
  world.setClock(new Date('2027-02-02T00:01:00Z'));
  world.crashAt('dunning.decided');
  await runBillingCycle(world.billing);
  world.advance(10 * 60_000);
  await sweepPurchases(world.billing);
  const [bill] = await world.bills(customerId);
  assert.deepEqual([bill?.outcome, bill?.attempt], ['paid', 2]);
  assert.equal((await world.truth(customerId)).charges, 1);
});

test('the customer pays by hand while three servers retry: one attempt of each number, one charge', async () => {
  const customerId = await subscriber('declined');
  await world.runAt('2027-02-01');
  const [bill] = await world.bills(customerId);
  assert.ok(bill);
  const paymentMethodId = await world.addCard(customerId, 'visa_ok');
  world.setClock(new Date('2027-02-02T00:01:00Z'));
  const request = { customerId, purchaseId: bill.purchaseId, attempt: 2, paymentMethodId };
  await Promise.all([
    retryPurchase(world.billing, request).catch(onlyProblems),
    ...Array.from({ length: 3 }, () => runBillingCycle(world.with({ leaseMs: 0 }))),
  ]);
  world.advance(60_000);
  await sweepPurchases(world.billing);
  assert.equal((await world.bills(customerId))[0]?.outcome, 'paid');
  assert.equal((await world.truth(customerId)).charges, 1);
});

test('given up at the moment in which the customer pays: paid and active, or unpaid and over, and nothing between', async () => {
  for (let round = 0; round < 6; round += 1) {
    const customerId = await subscriber('declined');
    await world.runAt('2027-02-01');
    const [bill] = await world.bills(customerId);
    assert.ok(bill);
    await world.billing.database.db
      .updateTable('cycle_charge')
      .set({ retries_used: 4, next_retry_at: new Date('2027-02-01') })
      .where('customer_id', '=', customerId)
      .execute();
    const paymentMethodId = await world.addCard(customerId, 'visa_ok');
    const request = { customerId, purchaseId: bill.purchaseId, attempt: 2, paymentMethodId };
    await Promise.all([runBillingCycle(world.billing), retryPurchase(world.billing, request).catch(onlyProblems)]);
    world.advance(DAY_MS);
    await sweepPurchases(world.billing);
    await runBillingCycle(world.billing);
    const { charges } = await world.truth(customerId);
    const { status } = await world.subscription(customerId);
    const [after] = await world.bills(customerId);
    assert.deepEqual(
      [status, after?.outcome, after?.invoice?.status],
      charges === 1 ? ['active', 'paid', 'paid'] : ['canceled', 'uncollectible', 'uncollectible'],
    );
  }
});

async function runOnce(billing: Billing): Promise<void> {
  const { claimSubscriptions } = await import('./due-work.ts');
  const { catchUp } = await import('./run-billing-cycle.ts');
  const due = await claimSubscriptions(billing);
  for (const { customer_id: customerId, id } of due) {
    await catchUp(billing, { customerId, subscriptionId: id }).catch((error: unknown) => {
      // Another server was first with the same bill.
      assert.match(String(error), /cycle_charge_pkey|one_open_purchase/);
    });
  }
}

/** Asks until it is so: no other event tells of it. */
async function someoneWaitsForALock(): Promise<void> {
  const { pool } = world.billing.database;
  for (;;) {
    const { rows } = await pool.query<{ count: bigint }>(
      `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0] !== undefined && rows[0].count > 0n) return;
  }
}

function use(customerId: string, eventId: string, quantity: bigint, now = world.billing.now()) {
  const id = `${customerId} ${eventId}`;
  return spend(world.billing, { customerId, eventId: id, featureKey: 'images', quantity, occurredAt: null, now });
}

async function tryToUse(customerId: string, eventId: string, quantity: bigint, now: Date | undefined) {
  try {
    await use(customerId, eventId, quantity, now);
    return 'accepted';
  } catch (error) {
    onlyProblems(error);
    return 'refused';
  }
}

function onlyProblems(error: unknown): void {
  assert.ok(error instanceof DomainProblem || error instanceof Crash, String(error));
}

function pausingBeforePay(reached: () => void, resume: Promise<void>): PaymentGateway {
  return Object.assign(Object.create(world.sandbox) as PaymentGateway, {
    payInvoice: async (...input: Parameters<PaymentGateway['payInvoice']>) => {
      reached();
      await resume;
      return world.sandbox.payInvoice(...input);
    },
  });
}
