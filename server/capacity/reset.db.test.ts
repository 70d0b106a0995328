import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { MICRO } from '../domain/micro.ts';
import { DomainProblem } from '../problems.ts';
import { readCapacity } from './read-capacity.ts';
import { spend } from './spend.ts';
import { createLedgerWorld, NOW } from './testing/ledger-world.ts';

const world = createLedgerWorld();

/** The second period begins on the last day of February, because the anchor is the 31st; the third on 31 March. */
const RESET = new Date('2026-02-28T10:00:00.000Z');
const BEFORE_RESET = new Date(RESET.getTime() - 1);
const LATER = new Date('2026-03-15T00:00:00.000Z');

const image = (customerId: string, eventId: string, now: Date, quantity = 1n) =>
  spend(world, { customerId, eventId, featureKey: 'images', quantity, occurredAt: null, now });

const isShort = (error: unknown) => error instanceof DomainProblem && error.code === 'insufficient_credits';

const lots = (customerId: string, source: 'plan' | 'purchased' | 'promo') =>
  world.database.db
    .selectFrom('credit_grant')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('source', '=', source)
    .orderBy('id')
    .execute();

/** The rows as the database stores them. */
async function bytesOf(customerId: string): Promise<string[]> {
  const { rows } = await sql<{ row: string }>`
    select g::text as row from credit_grant g where customer_id = ${customerId} and source = 'purchased' order by id`.execute(
    world.database.db,
  );
  return rows.map(({ row }) => row);
}

test('at the reset what is unused is discarded and the allowance is there again', async () => {
  const customerId = await world.addCustomer();
  await image(customerId, 'before', BEFORE_RESET, 3n);
  await image(customerId, 'after', RESET);
  assert.equal((await world.wallet(customerId, 'credits')).balance, 90n * MICRO);
  const kinds = await world.database.db
    .selectFrom('ledger_transaction')
    .select(['kind', 'change_micro', 'balance_after_micro'])
    .where('customer_id', '=', customerId)
    .orderBy('id')
    .execute();
  assert.deepEqual(
    kinds.map((entry) => [entry.kind, entry.change_micro / MICRO, entry.balance_after_micro / MICRO]),
    [
      ['plan_allowance', 100n, 100n],
      ['usage', -30n, 70n],
      ['expire', -70n, 0n],
      ['plan_allowance', 100n, 100n],
      ['usage', -10n, 90n],
    ],
  );
});

test('64 consumers at once across a reset: exactly one new allowance, and what was bought is untouched to the byte', async () => {
  const customerId = await world.addCustomer();
  await world.buy(customerId, 'credits', 50n * MICRO);
  await image(customerId, 'first', NOW);
  const bought = await bytesOf(customerId);

  // 64 × 1 credit fit into the new allowance of 100, so that nothing that was bought is needed.
  await Promise.all(
    Array.from({ length: 64 }, (_, index) =>
      spend(world, {
        customerId,
        eventId: `e${index}`,
        featureKey: 'calls',
        quantity: 4n,
        occurredAt: null,
        now: RESET,
      }),
    ),
  );
  const plan = await lots(customerId, 'plan');
  assert.deepEqual(
    plan.map((lot) => [lot.period_start?.toISOString(), lot.remaining_micro / MICRO]),
    [
      ['2026-01-31T10:00:00.000Z', 0n],
      ['2026-02-28T10:00:00.000Z', 36n],
    ],
  );
  assert.deepEqual(await bytesOf(customerId), bought);
});

test('servers whose clocks differ around the boundary grant each period once', async () => {
  const customerId = await world.addCustomer();
  const clocks = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? RESET : BEFORE_RESET));
  await Promise.all(
    clocks.map((now, index) =>
      image(customerId, `e${index}`, now).catch((error: unknown) => assert.ok(isShort(error), String(error))),
    ),
  );
  await image(customerId, 'one-more', BEFORE_RESET, 0n);
  await image(customerId, 'and-one-more', RESET, 0n);
  const periods = (await lots(customerId, 'plan')).map((lot) => lot.period_start?.toISOString()).sort();
  assert.deepEqual(periods, [...new Set(periods)]);
  assert.ok(periods.includes(RESET.toISOString()));
});

test('a skipped period grants nothing afterwards', async () => {
  const customerId = await world.addCustomer();
  await image(customerId, 'january', NOW);
  await image(customerId, 'may', new Date('2026-05-05T00:00:00.000Z'));
  const plan = await lots(customerId, 'plan');
  assert.deepEqual(
    plan.map((lot) => lot.period_start?.toISOString()),
    ['2026-01-31T10:00:00.000Z', '2026-04-30T10:00:00.000Z'],
  );
});

test('the plan burns first, then what expires soonest, then what was bought', async () => {
  const customerId = await world.addCustomer();
  await world.buy(customerId, 'credits', 40n * MICRO);
  await world.buy(customerId, 'credits', 10n * MICRO, { expiresAt: new Date('2026-04-01T00:00:00.000Z') });
  await image(customerId, 'all-of-the-plan', NOW, 10n);
  const left = async () => (await lots(customerId, 'purchased')).map((lot) => lot.remaining_micro / MICRO);
  assert.deepEqual(await left(), [40n, 10n]);
  await image(customerId, 'next', NOW, 2n);
  assert.deepEqual(await left(), [30n, 0n]);
});

test('past due: what was granted and bought is kept, no new allowance until it is paid', async () => {
  const customerId = await world.addCustomer({ paidUntil: RESET });
  await image(customerId, 'paid', NOW);
  await world.buy(customerId, 'credits', 10n * MICRO);
  await world.setSubscription(customerId, { status: 'past_due' });
  await image(customerId, 'still-the-old-period', BEFORE_RESET);
  await image(customerId, 'bought', LATER);
  await assert.rejects(image(customerId, 'nothing-left', LATER), isShort);

  await world.setSubscription(customerId, { status: 'active', paidUntil: new Date('2026-03-31T10:00:00.000Z') });
  await image(customerId, 'nothing-left', LATER, 10n);
  assert.equal((await lots(customerId, 'plan')).length, 2);
});

test('an active plan that is not paid for grants nothing, a free one does, a trial does until it ends', async () => {
  await assert.rejects(image(await world.addCustomer({ paidUntil: null }), 'x', NOW), isShort);
  await image(await world.addCustomer({ planKey: 'free', paidUntil: null }), 'x', NOW, 2n);
  const trial = { status: 'trialing', paidUntil: null, trialEndsAt: RESET } as const;
  const customerId = await world.addCustomer(trial);
  await image(customerId, 'x', NOW);
  await assert.rejects(image(customerId, 'y', RESET), isShort);
});

test('a canceled customer keeps and spends what was bought, and is granted nothing', async () => {
  const customerId = await world.addCustomer();
  await image(customerId, 'x', NOW, 10n);
  await world.buy(customerId, 'credits', 20n * MICRO);
  await world.setSubscription(customerId, { status: 'canceled' });
  await image(customerId, 'y', LATER);
  await image(customerId, 'z', LATER);
  await assert.rejects(image(customerId, 'none', LATER), isShort);
  assert.equal((await lots(customerId, 'plan')).length, 1);
});

test('the included balance pays debt first', async () => {
  const customerId = await world.addCustomer({ planKey: 'overdraft' });
  await image(customerId, 'owed', NOW, 5n);
  await world.setSubscription(customerId, { planKey: 'balance' });
  const answer = await image(customerId, 'next', RESET);
  // 5.00 included, 2.00 owed, 0.40 for the image.
  assert.deepEqual(answer.available, { micro: '2600000', currency: 'USD', exponent: 2 });
  assert.deepEqual(await world.wallet(customerId, 'USD'), { balance: 2_600_000n, held: 0n, debt: 0n });
});

test('what is shown is what the next write makes, without writing', async () => {
  const customerId = await world.addCustomer();
  await world.buy(customerId, 'credits', 50n * MICRO, { expiresAt: new Date('2026-03-01T00:00:00.000Z') });
  await image(customerId, 'x', NOW, 4n);
  for (const now of [NOW, RESET, LATER]) {
    const before = await world.wallet(customerId, 'credits');
    const shown = (await readCapacity(world, { customerId, now })).availableMicro;
    assert.deepEqual(await world.wallet(customerId, 'credits'), before);
    const written = await spend(world, {
      customerId,
      eventId: now.toISOString(),
      featureKey: 'sso',
      quantity: 0n,
      occurredAt: null,
      now,
    });
    assert.deepEqual(written.available, { units: (shown / MICRO).toString(), exponent: 0 }, now.toISOString());
  }
});
