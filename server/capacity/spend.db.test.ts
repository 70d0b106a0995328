import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainProblem } from '../problems.ts';
import { MICRO } from '../domain/micro.ts';
import { spend, type SpendInput } from './spend.ts';
import { createLedgerWorld, NOW } from './testing/ledger-world.ts';

const world = createLedgerWorld();

const image = (customerId: string, eventId: string, change: Partial<SpendInput> = {}) =>
  spend(world, { customerId, eventId, featureKey: 'images', quantity: 1n, occurredAt: null, now: NOW, ...change });

const problem = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

test('the first use brings the allowance, and the event is charged from it', async () => {
  const customerId = await world.addCustomer();
  assert.deepEqual(await image(customerId, 'e1', { quantity: 3n }), {
    eventId: 'e1',
    duplicate: false,
    charged: { units: '30', exponent: 0 },
    available: { units: '70', exponent: 0 },
    late: false,
  });
  assert.deepEqual(await world.wallet(customerId, 'credits'), { balance: 70n * MICRO, held: 0n, debt: 0n });
});

test('the same id is counted once, also when it comes many times at once and there is no wallet yet', async () => {
  const customers = await Promise.all(Array.from({ length: 8 }, () => world.addCustomer()));
  await Promise.all(
    customers.map(async (customerId) => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => image(customerId, 'same')));
      assert.equal(answers.filter((answer) => !answer.duplicate).length, 1);
      for (const answer of answers) assert.deepEqual(answer.charged, { units: '10', exponent: 0 });
    }),
  );
  for (const customerId of customers) assert.equal((await world.wallet(customerId, 'credits')).balance, 90n * MICRO);
});

test('the same id with another body is a conflict', async () => {
  const customerId = await world.addCustomer();
  await image(customerId, 'e1');
  await assert.rejects(image(customerId, 'e1', { quantity: 2n }), problem('event_conflict'));
  await assert.rejects(image(customerId, 'e1', { featureKey: 'calls' }), problem('event_conflict'));
});

test('a refused event leaves no trace, and its id can be used again', async () => {
  const customerId = await world.addCustomer();
  await assert.rejects(image(customerId, 'big', { quantity: 11n }), (error) => {
    assert.ok(error instanceof DomainProblem);
    assert.equal(error.code, 'insufficient_credits');
    assert.deepEqual(error.fields.shortfall, {
      feature: 'images',
      need: { units: '110', exponent: 0 },
      have: { units: '100', exponent: 0 },
      shortfall: { units: '10', exponent: 0 },
    });
    return true;
  });
  const trace = await world.database.db
    .selectFrom('usage_event_id')
    .select('event_id')
    .where('customer_id', '=', customerId)
    .execute();
  assert.deepEqual(trace, []);
  await world.buy(customerId, 'credits', 10n * MICRO);
  const resumed = await image(customerId, 'big', { quantity: 11n });
  assert.deepEqual(resumed.available, { units: '0', exponent: 0 });
});

test('late usage is charged to the current period and says so', async () => {
  const customerId = await world.addCustomer();
  const answer = await image(customerId, 'late', { occurredAt: new Date('2026-01-31T09:59:59.999Z') });
  assert.equal(answer.late, true);
  const inTime = await image(customerId, 'in-time', { occurredAt: new Date('2026-01-31T10:00:00.000Z') });
  assert.equal(inTime.late, false);
  const totals = await world.database.db
    .selectFrom('rating_state')
    .select(['period_start', 'cumulative_quantity'])
    .where('customer_id', '=', customerId)
    .execute();
  assert.deepEqual(totals, [{ period_start: new Date('2026-01-31T10:00:00.000Z'), cumulative_quantity: 2n }]);
});

test('a million tiny events cost what one big one does', async () => {
  const customerId = await world.addCustomer({ planKey: 'balance' });
  // 0.0000001 USD each: ten calls are one micro, however they are split.
  for (const [index, quantity] of [3n, 3n, 3n, 1n, 999_990n].entries()) {
    await image(customerId, `calls-${index}`, { featureKey: 'calls', quantity });
  }
  assert.equal((await world.wallet(customerId, 'USD')).balance, 4_900_000n);
});

test('an agreed overdraft lets the balance run below zero, and not a micro further', async () => {
  const customerId = await world.addCustomer({ planKey: 'overdraft' });
  await image(customerId, 'to-the-limit', { quantity: 5n });
  assert.deepEqual(await world.wallet(customerId, 'USD'), { balance: 0n, held: 0n, debt: 2n * MICRO });
  await assert.rejects(image(customerId, 'beyond'), problem('insufficient_balance'));

  const afterMicro = await world.buy(customerId, 'USD', 5n * MICRO);
  assert.equal(afterMicro, 3n * MICRO);
  assert.deepEqual(await world.wallet(customerId, 'USD'), { balance: 3n * MICRO, held: 0n, debt: 0n });
  const lots = await world.database.db
    .selectFrom('credit_grant')
    .select(['amount_micro', 'remaining_micro'])
    .where('customer_id', '=', customerId)
    .execute();
  assert.deepEqual(lots, [{ amount_micro: 5n * MICRO, remaining_micro: 3n * MICRO }], 'granted in full');
});

test('a metered plan stops at a hard limit, and counts beyond a soft one', async () => {
  const customerId = await world.addCustomer({ planKey: 'metered' });
  await image(customerId, 'soft-1', { quantity: 9n });
  const beyond = await image(customerId, 'soft-2', { quantity: 3n });
  assert.deepEqual(beyond.charged, { micro: '800000', currency: 'USD', exponent: 2 });
  await image(customerId, 'hard-1', { featureKey: 'calls', quantity: 5n });
  await assert.rejects(image(customerId, 'hard-2', { featureKey: 'calls' }), problem('included_limit_reached'));
  assert.deepEqual(await world.wallet(customerId, 'USD'), { balance: 0n, held: 0n, debt: 0n });
});

test('a quota of a credits plan costs nothing and has a limit of its own', async () => {
  const customerId = await world.addCustomer();
  const answer = await image(customerId, 'exports', { featureKey: 'exports', quantity: 3n });
  assert.equal(answer.charged, null);
  await assert.rejects(image(customerId, 'export-4', { featureKey: 'exports' }), problem('included_limit_reached'));
});

test('what is refused says why', async () => {
  await assert.rejects(image('00000000-0000-7000-8000-000000000000', 'x'), problem('not_found'));
  await assert.rejects(image(await world.addCustomer({ planKey: null }), 'x'), problem('subscription_required'));
  await assert.rejects(image(await world.addCustomer({ status: 'draft' }), 'x'), problem('subscription_required'));
  await assert.rejects(
    image(await world.addCustomer({ planKey: 'free' }), 'x', { featureKey: 'calls' }),
    problem('feature_not_in_plan'),
  );
  const frozen = await world.addCustomer();
  await world.database.db.updateTable('customer').set({ frozen_at: NOW }).where('customer_id', '=', frozen).execute();
  await assert.rejects(image(frozen, 'x'), problem('account_frozen'));
});

test('a lost answer is repeated even after the plan has ended', async () => {
  const customerId = await world.addCustomer({ planKey: 'metered' });
  const first = await image(customerId, 'e1');
  await world.setSubscription(customerId, { status: 'canceled' });
  const again = await image(customerId, 'e1');
  assert.deepEqual([first.duplicate, again.duplicate], [false, true]);
});

test('32 workers on small budgets never overspend', async () => {
  const budgetMicro = 58n * MICRO;
  const customers = await Promise.all(
    [1, 2, 3, 4, 5].map(async () => {
      const customerId = await world.addCustomer({ planKey: 'bare' });
      await world.buy(customerId, 'credits', budgetMicro);
      return customerId;
    }),
  );
  let accepted = 0n;
  let refused = 0;
  await Promise.all(
    Array.from({ length: 32 }, async (_, worker) => {
      for (let turn = 0; turn < 15; turn += 1) {
        const customerId = customers[(worker + turn) % customers.length]!;
        try {
          await image(customerId, `${worker}-${turn}`);
          accepted += 1n;
        } catch (error) {
          if (!problem('insufficient_credits')(error)) throw error;
          refused += 1;
        }
      }
    }),
  );
  // 480 asked, 290 there.
  assert.equal(accepted, 290n);
  assert.equal(refused, 190);
  for (const customerId of customers) assert.equal((await world.wallet(customerId, 'credits')).balance, 0n);
});
