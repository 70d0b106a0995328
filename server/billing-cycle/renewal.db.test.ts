import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spend } from '../capacity/spend.ts';
import { readCapacity } from '../capacity/read-capacity.ts';
import { createCycleWorld, day, withRenewalPolicy } from './testing/cycle-world.ts';

const world = createCycleWorld();
const EUR = { currency: 'EUR', exponent: 2 } as const;

const paid = async (customerId: string) =>
  (await world.bills(customerId)).map(({ from, to, outcome, totalMinor }) => [from, to, outcome, totalMinor]);

test('a period that ends is renewed: one invoice of type recurring, charged with tax, and the next period is paid for', async () => {
  const customerId = await world.subscribe({
    plan: 'starter',
    anchor: '2027-03-10',
    values: { paid_until: new Date('2027-04-10') },
  });
  await world.runAt('2027-04-09T23:00:00Z');
  assert.deepEqual(await paid(customerId), []);
  await world.runAt('2027-04-10');
  const [bill] = await world.bills(customerId);
  assert.deepEqual(
    [bill?.totalMinor, bill?.invoice],
    [1428n, { type: 'recurring', status: 'paid', number: bill?.invoice?.number }],
  );
  assert.match(bill?.invoice?.number ?? '', /^AC-\d{6}$/);
  const subscription = await world.subscription(customerId);
  assert.deepEqual([subscription.status, day(subscription.paid_until)], ['active', '2027-05-10']);
  assert.deepEqual(await world.truth(customerId), { charges: 1, chargedMinor: 1428n, grants: 0, grantedMicro: 0n });
  const { lines } = await linesOf(bill?.invoiceId ?? '');
  assert.deepEqual(lines, [['plan', 'Starter', 1200n, '2027-04-10', '2027-05-10']]);
  await world.runAt('2027-04-20');
  assert.equal((await world.bills(customerId)).length, 1);
});

test('periods come from the original anchor: 31 January, 28 February, 31 March, 30 April', async () => {
  const customerId = await world.subscribe({
    plan: 'starter',
    anchor: '2027-01-31',
    values: { paid_until: new Date('2027-02-28') },
  });
  for (const moment of ['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']) await world.runAt(moment);
  assert.deepEqual(
    (await world.bills(customerId)).map(({ from, to }) => [from, to]),
    [
      ['2027-02-28', '2027-03-31'],
      ['2027-03-31', '2027-04-30'],
      ['2027-04-30', '2027-05-31'],
      ['2027-05-31', '2027-06-30'],
    ],
  );
});

test('weekly, quarterly and yearly plans are charged at their own interval', async () => {
  const cases = [
    { plan: 'weekly', paidUntil: '2028-01-08', next: '2028-01-15', total: 357n },
    { plan: 'quarterly', paidUntil: '2028-04-01', next: '2028-07-01', total: 3570n },
    { plan: 'yearly', paidUntil: '2029-01-01', next: '2030-01-01', total: 11900n },
  ];
  for (const { plan, paidUntil, next, total } of cases) {
    const values = { paid_until: new Date(paidUntil) };
    const customerId = await world.subscribe({ plan, anchor: '2028-01-01', values });
    await world.runAt(paidUntil);
    assert.deepEqual(await paid(customerId), [[paidUntil, next, 'paid', total]], plan);
  }
});

test('what is paid once and what costs nothing is never charged again', async () => {
  const forever = new Date('9999-12-31');
  const lifetime = await world.subscribe({ plan: 'lifetime', anchor: '2027-01-01', values: { paid_until: forever } });
  const free = await world.subscribe({
    plan: 'free',
    anchor: '2027-01-01',
    card: null,
    values: { paid_until: new Date('2027-02-01') },
  });
  await world.runAt('2028-01-01');
  assert.deepEqual([await world.bills(lifetime), await world.bills(free)], [[], []]);
  const { status, paid_until: paidUntil } = await world.subscription(free);
  assert.deepEqual([status, paidUntil], ['active', forever]);
});

test('an allowance is renewed each month although the plan is paid each year', async () => {
  const customerId = await world.subscribe({
    plan: 'yearly',
    anchor: '2027-01-15',
    values: { paid_until: new Date('2028-01-15') },
  });
  for (const moment of ['2027-01-20', '2027-02-20', '2027-06-20']) {
    world.setClock(new Date(moment));
    await use(customerId, `${customerId} ${moment}`, 10n);
    const { availableMicro } = await readCapacity(world.billing, { customerId, now: new Date(moment) });
    assert.equal(availableMicro, 900_000_000n, moment);
  }
  assert.deepEqual(await world.bills(customerId), []);
});

test('after three months of standing still each missed period is charged once, in order', async () => {
  const customerId = await world.subscribe({
    plan: 'starter',
    anchor: '2027-01-31',
    values: { paid_until: new Date('2027-02-28') },
  });
  await world.runAt('2027-05-10');
  assert.deepEqual(await paid(customerId), [
    ['2027-02-28', '2027-03-31', 'paid', 1428n],
    ['2027-03-31', '2027-04-30', 'paid', 1428n],
    ['2027-04-30', '2027-05-31', 'paid', 1428n],
  ]);
  assert.equal((await world.truth(customerId)).charges, 3);
});

test('a trial ends with the first charge, and paid periods are counted from its end', async () => {
  const trialEnd = new Date('2027-01-15');
  const values = { status: 'trialing', trial_ends_at: trialEnd, paid_until: trialEnd } as const;
  const customerId = await world.subscribe({ plan: 'starter', anchor: '2027-01-01', values });
  await use(customerId, `${customerId} trial`, 100n);
  await world.runAt('2027-01-15');
  const subscription = await world.subscription(customerId);
  assert.deepEqual(
    [subscription.status, day(subscription.anchor_at), day(subscription.paid_until)],
    ['active', '2027-01-15', '2027-02-15'],
  );
  const { availableMicro } = await readCapacity(world.billing, { customerId, now: world.billing.now() });
  assert.equal(availableMicro, 1_000_000_000n);
});

test('a trial that ends without a card owes its first period, or just ends where the seller wants that', async () => {
  const trial = async () => {
    const trialEnd = new Date('2027-01-15');
    const values = { status: 'trialing', trial_ends_at: trialEnd, paid_until: trialEnd } as const;
    return world.subscribe({ plan: 'starter', anchor: '2027-01-01', card: null, values });
  };
  const owing = await trial();
  await world.runAt('2027-01-15');
  const [bill] = await world.bills(owing);
  assert.deepEqual(
    [(await world.subscription(owing)).status, bill?.invoice?.status, bill?.nextRetryAt],
    ['past_due', 'outstanding', '2027-01-16'],
  );
  const ending = await trial();
  const catalogue = () => Promise.resolve(withRenewalPolicy({ trialEndWithoutMethod: 'cancel' }));
  await world.runAt('2027-01-15', world.with({ catalogue }));
  assert.equal((await world.subscription(ending)).status, 'canceled');
  assert.deepEqual(await world.bills(ending), []);
});

test('metered usage beyond the included is billed with the renewal, once, rounded half to even per line', async () => {
  const customerId = await world.subscribe({
    plan: 'scale',
    anchor: '2027-01-01',
    values: { paid_until: new Date('2027-02-01') },
  });
  world.setClock(new Date('2027-01-10'));
  await use(customerId, 'images', 130n);
  // 5,010,000 tokens at 1.50 per million: 7.515, and the half goes to the even cent.
  await use(customerId, 'tokens', 5_010_000n, 'tokens');
  await world.runAt('2027-02-01');
  const [bill] = await world.bills(customerId);
  assert.deepEqual((await linesOf(bill?.invoiceId ?? '')).lines, [
    ['plan', 'Scale', 14_900n, '2027-02-01', '2027-03-01'],
    ['overage', 'Images, beyond what is included', 150n, '2027-01-01', '2027-02-01'],
    ['overage', 'Tokens, beyond what is included', 752n, '2027-01-01', '2027-02-01'],
  ]);
  await world.runAt('2027-03-01');
  const [, second] = await world.bills(customerId);
  assert.deepEqual((await linesOf(second?.invoiceId ?? '')).lines.length, 1);
});

test('an agreed overdraft is collected with the renewal: the debt is paid, and nothing else is added', async () => {
  const customerId = await world.subscribe({
    plan: 'flex',
    anchor: '2027-01-01',
    values: { paid_until: new Date('2027-02-01') },
  });
  // Included 5.00, used 12.40: 7.40 below zero.
  await use(customerId, 'overdraft', 31n);
  await world.runAt('2027-02-01');
  const [bill] = await world.bills(customerId);
  assert.equal(bill?.totalMinor, 2071n);
  const view = await readCapacity(world.billing, { customerId, now: world.billing.now() });
  assert.deepEqual([view.debtMicro, view.availableMicro], [0n, 5_000_000n]);
});

test('a scheduled end is kept: no renewal, and what was used is billed as overage, once', async () => {
  const end = new Date('2027-02-01');
  const customerId = await world.subscribe({
    plan: 'scale',
    anchor: '2027-01-01',
    values: { paid_until: end, cancel_at: end },
  });
  await use(customerId, 'last images', 200n);
  await world.runAt('2027-02-01');
  await world.runAt('2027-02-01');
  await world.runAt('2027-03-01');
  const bills = await world.bills(customerId);
  assert.deepEqual(
    bills.map(({ kind, totalMinor, invoice, outcome }) => [kind, totalMinor, invoice?.type, outcome]),
    [['overage', 595n, 'overage', 'paid']],
  );
  assert.equal((await world.subscription(customerId)).status, 'canceled');
});

test('an amount that no processor charges is waived and said so', async () => {
  const end = new Date('2027-02-01');
  const customerId = await world.subscribe({
    plan: 'scale',
    anchor: '2027-01-01',
    values: { paid_until: end, cancel_at: end },
  });
  await use(customerId, 'one image more', 101n);
  await world.runAt('2027-02-01');
  const [bill] = await world.bills(customerId);
  assert.deepEqual([bill?.totalMinor, bill?.outcome, bill?.invoice?.status], [0n, 'paid', 'paid']);
  assert.deepEqual(
    (await linesOf(bill?.invoiceId ?? '')).lines.map(([type, , amount]) => [type, amount]),
    [
      ['overage', 5n],
      ['discount', -5n],
    ],
  );
  assert.equal((await world.truth(customerId)).charges, 0);
});

test('what was bought is the same to the byte before and after a renewal', async () => {
  const customerId = await world.subscribe({
    plan: 'starter',
    anchor: '2027-01-01',
    values: { paid_until: new Date('2027-02-01') },
  });
  await world.buy(customerId);
  const purchased = () =>
    world.billing.database.db
      .selectFrom('credit_grant')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('source', '=', 'purchased')
      .execute();
  const before = await purchased();
  await world.runAt('2027-02-01');
  await use(customerId, `${customerId} after`, 1n);
  assert.deepEqual(await purchased(), before);
  assert.equal(before.length, 1);
});

test('while a renewal is on its way nothing new is granted, and a top-up can be bought', async () => {
  const customerId = await world.subscribe({
    plan: 'flex',
    anchor: '2027-01-01',
    card: 'processing_then_ok',
    values: { paid_until: new Date('2027-02-01') },
  });
  await world.runAt('2027-02-01');
  assert.equal((await world.subscription(customerId)).status, 'active');
  const now = world.billing.now();
  assert.equal((await readCapacity(world.billing, { customerId, now })).availableMicro, 0n);
  const quote = await world.quote(customerId, { kind: 'balance_topup', amount: { minor: '1000', ...EUR } });
  assert.equal(quote.total.minor, '1190');
});

async function use(customerId: string, eventId: string, quantity: bigint, featureKey = 'images'): Promise<void> {
  const now = world.billing.now();
  await spend(world.billing, {
    customerId,
    eventId: `${customerId} ${eventId}`,
    featureKey,
    quantity,
    occurredAt: null,
    now,
  });
}

async function linesOf(invoiceId: string) {
  const rows = await world.billing.database.db
    .selectFrom('invoice_line')
    .selectAll()
    .where('invoice_id', '=', invoiceId)
    .orderBy('line')
    .execute();
  return {
    lines: rows.map((line) => [
      line.type,
      line.description,
      line.amount_minor,
      day(line.period_start),
      day(line.period_end),
    ]),
  };
}
