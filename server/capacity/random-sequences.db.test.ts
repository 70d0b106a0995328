import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MICRO } from '../domain/micro.ts';
import { DomainProblem } from '../problems.ts';
import { checkInvariants } from '../store/invariants.ts';
import { adjust } from './adjust.ts';
import { releaseHold, reserveHold, settleHold } from './holds.ts';
import { readCapacity } from './read-capacity.ts';
import { spend } from './spend.ts';
import { LedgerModel } from './testing/ledger-model.ts';
import { createLedgerWorld } from './testing/ledger-world.ts';

const world = createLedgerWorld();
const STEPS = 220;
const DAY_MS = 86_400_000;
const WEEK_ANCHOR = Date.UTC(2026, 0, 1);
const NEVER = Number.MAX_SAFE_INTEGER;

/** Small, seeded and good enough to shuffle with. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Whether it was accepted; anything but "too little" is a fault. */
async function accepted(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof DomainProblem && error.code.startsWith('insufficient_')) return false;
    throw error;
  }
}

/** Periods of a month from 1 January: the anchor has no month-end, so the model needs no calendar of its own. */
function periodOf(now: number) {
  const at = new Date(now);
  return {
    start: Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1),
    end: Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1),
  };
}

for (const { seed, planKey, unit, allowance, price, overdraft } of [
  { seed: 11, planKey: 'credits', unit: 'credits', allowance: 100, price: 10, overdraft: 0 },
  { seed: 12, planKey: 'credits', unit: 'credits', allowance: 100, price: 10, overdraft: 0 },
  // In tenths of a dollar.
  { seed: 13, planKey: 'overdraft', unit: 'USD', allowance: 0, price: 4, overdraft: 20 },
  { seed: 14, planKey: 'balance', unit: 'USD', allowance: 50, price: 4, overdraft: 0 },
]) {
  test(`${STEPS} random steps on the ${planKey} plan agree with a model on paper (seed ${seed})`, async () => {
    const random = randomFrom(seed);
    const scale = unit === 'credits' ? MICRO : MICRO / 10n;
    const customerId = await world.addCustomer({
      planKey,
      anchorAt: new Date(WEEK_ANCHOR),
      paidUntil: new Date('2030-01-01'),
    });
    const model = new LedgerModel(allowance, overdraft);
    const holds: string[] = [];
    let now = WEEK_ANCHOR + DAY_MS;
    let refusals = 0;

    const step = async (index: number): Promise<string> => {
      const [quantity, amount] = [1 + random(6), 1 + random(60)];
      const at = new Date(now);
      const expiry = random(2) === 0 ? now + (1 + random(40)) * DAY_MS : NEVER;
      const usage = { customerId, featureKey: 'images', now: at };
      const id = `${seed}-${index}`;
      const catchUp = () => model.catchUp(now, periodOf(now));
      switch (random(9)) {
        case 0: {
          catchUp();
          model.add(100, amount, expiry);
          model.payDebt(now);
          await world.buy(customerId, unit, BigInt(amount) * scale, {
            now: at,
            expiresAt: expiry === NEVER ? null : new Date(expiry),
          });
          return `buy ${amount}`;
        }
        case 1: {
          catchUp();
          const micro = BigInt(random(3) === 0 ? -amount : amount) * scale;
          const isPromo = random(2) === 0;
          if (micro < 0n) model.takeAway(amount, now);
          else {
            model.add(isPromo ? 50 : 90, amount, expiry);
            model.payDebt(now);
          }
          const expiresAt = expiry === NEVER ? null : new Date(expiry);
          const source = isPromo ? 'promo' : 'adjustment';
          await adjust(world, {
            customerId,
            adjustmentId: id,
            unit,
            micro,
            reason: 'Random',
            source,
            expiresAt,
            now: at,
          });
          return `adjust ${micro}`;
        }
        case 2: {
          const reserved = await accepted(
            reserveHold(world, { ...usage, holdId: id, quantity: BigInt(quantity), expiresInSeconds: 86_400 }),
          );
          const copy = structuredClone({ lots: model.lots, debt: model.debt, granted: model.granted });
          catchUp();
          assert.equal(reserved, model.hold(id, quantity * price, now), `hold ${quantity}`);
          // What is refused is rolled back, with what time had brought.
          if (reserved) holds.push(id);
          else Object.assign(model, copy);
          return `hold ${quantity}`;
        }
        case 3: {
          const hold = holds[random(holds.length + 1)];
          if (hold === undefined) return 'nothing';
          const settled = await accepted(
            settleHold(world, { customerId, holdId: hold, quantity: BigInt(quantity), now: at }),
          );
          const copy = structuredClone({ lots: model.lots, debt: model.debt, granted: model.granted });
          catchUp();
          assert.equal(settled, model.settle(hold, quantity * price, now), `settle ${quantity}`);
          if (settled) holds.splice(holds.indexOf(hold), 1);
          else Object.assign(model, copy);
          return `settle ${quantity}`;
        }
        case 4: {
          const hold = holds.shift();
          if (hold === undefined) return 'nothing';
          catchUp();
          model.release(hold, now);
          await releaseHold(world, { customerId, holdId: hold, now: at });
          return 'release';
        }
        case 5: {
          now += random(12) * DAY_MS;
          return 'time goes by';
        }
        default: {
          const spent = await accepted(
            spend(world, { ...usage, eventId: id, quantity: BigInt(quantity), occurredAt: null }),
          );
          const copy = structuredClone({ lots: model.lots, debt: model.debt, granted: model.granted });
          catchUp();
          assert.equal(spent, model.spend(quantity * price, now), `spend ${quantity}`);
          if (!spent) {
            refusals += 1;
            Object.assign(model, copy);
          }
          return `spend ${quantity}`;
        }
      }
    };

    for (let index = 0; index < STEPS; index += 1) {
      const what = await step(index);
      const shown = await readCapacity(world, { customerId, now: new Date(now) });
      const copy = structuredClone({ lots: model.lots, debt: model.debt, granted: model.granted });
      model.catchUp(now, periodOf(now));
      assert.equal(shown.availableMicro, BigInt(model.available(now)) * scale, `step ${index}: ${what}`);
      Object.assign(model, copy);
      if (index % 20 === 0) assert.deepEqual(await checkInvariants(world.database.db), [], `step ${index}: ${what}`);
    }
    assert.ok(refusals > 0, 'the sequence also runs dry');
  });
}
