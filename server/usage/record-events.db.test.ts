import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adjust } from '../capacity/adjust.ts';
import { spend } from '../capacity/spend.ts';
import { createLedgerWorld, NOW } from '../capacity/testing/ledger-world.ts';
import { MICRO } from '../domain/micro.ts';
import { DomainProblem } from '../problems.ts';
import { recordEvents, type EventOutcome, type UsageEvent } from './record-events.ts';

const world = createLedgerWorld();

/** Small, seeded and good enough to shuffle with. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const event = (eventId: string, change: Partial<UsageEvent> = {}): UsageEvent => ({
  eventId,
  featureKey: 'images',
  quantity: 1n,
  occurredAt: null,
  ...change,
});

/** What the caller is told, without what differs by customer. */
function told({ result, problem }: EventOutcome) {
  return result ?? { code: problem?.code, shortfall: problem?.fields.shortfall ?? null };
}

async function oneByOne(customerId: string, events: readonly UsageEvent[]) {
  const answers = [];
  for (const each of events) {
    try {
      answers.push(await spend(world, { ...each, customerId, now: NOW }));
    } catch (error) {
      assert.ok(error instanceof DomainProblem, String(error));
      answers.push({ code: error.code, shortfall: error.fields.shortfall ?? null });
    }
  }
  return answers;
}

function randomEvents(seed: number): UsageEvent[] {
  const random = randomFrom(seed);
  return Array.from({ length: 60 }, (_, index) => {
    // Some ids come again, with the same body or with another.
    const eventId = random(5) === 0 ? `e${random(index + 1)}` : `e${index}`;
    const featureKey = ['images', 'calls', 'calls', 'exports', 'unknown', 'sso'][random(6)] ?? 'images';
    const isLarge = random(9) === 0;
    const quantity = featureKey === 'calls' ? BigInt(1 + random(isLarge ? 900_000_000 : 70)) : BigInt(1 + random(4));
    const occurredAt = random(6) === 0 ? new Date('2026-01-05T00:00:00.000Z') : null;
    const properties = random(2) === 0 ? { member: `m${random(3)}` } : undefined;
    return event(eventId, { featureKey, quantity, occurredAt, ...(properties ? { properties } : {}) });
  });
}

for (const planKey of ['credits', 'balance', 'overdraft', 'metered']) {
  test(`batching changes neither an answer nor a bill (${planKey} plan)`, async () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const events = randomEvents(seed * 7919);
      const [alone, together] = await Promise.all([world.addCustomer({ planKey }), world.addCustomer({ planKey })]);
      const expected = await oneByOne(alone, events);
      const random = randomFrom(seed);
      const answers = [];
      for (let first = 0; first < events.length;) {
        const size = 1 + random(25);
        const part = events.slice(first, first + size);
        answers.push(...(await recordEvents(world, { customerId: together, events: part, now: NOW })).map(told));
        first += size;
      }
      assert.deepEqual(answers, expected, `seed ${seed}`);
      const unit = planKey === 'credits' ? 'credits' : 'USD';
      assert.deepEqual(await world.wallet(together, unit), await world.wallet(alone, unit));
      const totals = (customerId: string) =>
        world.database.db
          .selectFrom('rating_state')
          .select(['feature_key', 'cumulative_quantity', 'charged_micro'])
          .where('customer_id', '=', customerId)
          .orderBy('feature_key')
          .execute();
      assert.deepEqual(await totals(together), await totals(alone));
    }
  });
}

test('a million tiny events in one batch cost what they should', async () => {
  const customerId = await world.addCustomer({ planKey: 'balance' });
  // 0.0000001 USD each, a tenth of a micro: one by one they would cost nothing.
  const events = Array.from({ length: 1000 }, (_, index) => event(`t${index}`, { featureKey: 'calls', quantity: 7n }));
  const outcomes = await recordEvents(world, { customerId, events, now: NOW });
  const charged = outcomes.map(({ result }) =>
    result?.charged && 'micro' in result.charged ? result.charged.micro : '',
  );
  assert.equal(
    charged.reduce((sum, micro) => sum + BigInt(micro), 0n),
    700n,
  );
  assert.equal((await world.wallet(customerId, 'USD')).balance, 4_999_300n);
  const entries = await world.database.db
    .selectFrom('ledger_transaction')
    .select(['description', 'change_micro'])
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'usage')
    .execute();
  assert.deepEqual(entries, [{ description: 'API calls · 7000 calls', change_micro: -700n }]);
});

test('what does not fit is refused by itself, and what comes after it is served', async () => {
  const customerId = await world.addCustomer();
  const outcomes = await recordEvents(world, {
    customerId,
    now: NOW,
    events: [
      event('a', { quantity: 6n }),
      event('b', { quantity: 5n }),
      event('c', { quantity: 4n }),
      event('b', { quantity: 1n }),
      event('a', { quantity: 6n }),
      event('a', { quantity: 7n }),
    ],
  });
  assert.deepEqual(
    outcomes.map(({ result, problem }) => problem?.code ?? result?.duplicate),
    [false, 'insufficient_credits', false, 'insufficient_credits', true, 'event_conflict'],
  );
  // The refused one left no trace: with more credits its id counts.
  await adjust(world, {
    customerId,
    adjustmentId: 'more',
    unit: 'credits',
    micro: 50n * MICRO,
    reason: 'More',
    source: 'promo',
    expiresAt: null,
    now: NOW,
  });
  const again = await spend(world, { ...event('b', { quantity: 5n }), customerId, now: NOW });
  assert.deepEqual([again.duplicate, again.available], [false, { units: '0', exponent: 0 }]);
});

test('batches and single events of 32 workers on small budgets never overspend', async () => {
  const customers = await Promise.all(Array.from({ length: 4 }, () => world.addCustomer({ planKey: 'balance' })));
  let accepted = 0;
  await Promise.all(
    Array.from({ length: 32 }, async (_, worker) => {
      for (let turn = 0; turn < 12; turn += 1) {
        const customerId = customers[(worker + turn) % customers.length] ?? '';
        const size = 1 + ((worker * 5 + turn) % 4);
        const events = Array.from({ length: size }, (__, index) => event(`${worker}-${turn}-${index}`));
        const outcomes = await recordEvents(world, { customerId, events, now: NOW });
        accepted += outcomes.filter(({ result }) => result !== null).length;
      }
    }),
  );
  // 5 USD each, 0.40 an image: twelve of them.
  assert.equal(accepted, 48);
  for (const customerId of customers) {
    assert.deepEqual(await world.wallet(customerId, 'USD'), { balance: 200_000n, held: 0n, debt: 0n });
  }
});
