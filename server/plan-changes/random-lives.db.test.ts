import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAccount } from '../accounts/read-account.ts';
import { putSubscription } from '../accounts/subscriptions.ts';
import { deactivateAddOn, keepAddOn } from '../add-ons/add-ons.ts';
import { runBillingCycle } from '../billing-cycle/run-billing-cycle.ts';
import { releaseHold, reserveHold, settleHold } from '../capacity/holds.ts';
import { spend } from '../capacity/spend.ts';
import { creditsToMicro } from '../domain/micro.ts';
import { planCatalogue } from '../domain/testing/plans.ts';
import { DomainProblem } from '../problems.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { createPurchaseWorld, smallPack } from '../purchases/testing/purchase-world.ts';
import { checkInvariants } from '../store/invariants.ts';
import { cancelSubscription, undoCancellation } from '../subscriptions/cancel.ts';
import { putFeatureLevel } from '../subscriptions/feature-levels.ts';
import { pauseSubscription, resumeSubscription } from '../subscriptions/pause.ts';
import { changeSubscription, undoSubscriptionChange } from './change-subscription.ts';

const world = createPurchaseWorld(planCatalogue);
const STEPS = 45;
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 31);

function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

interface Life {
  readonly customerId: string;
  readonly random: (below: number) => number;
  readonly id: () => string;
}

type Step = (life: Life) => Promise<unknown>;

const planTarget = ({ random }: Life) => {
  const plan = ['free', 'starter', 'team', 'flex', 'lifetime'][random(random(4) === 0 ? 5 : 4)] ?? 'team';
  const interval = (['month', 'year', undefined] as const)[random(3)];
  const seats = random(4) === 0 ? { seats: 1 + random(9) } : {};
  return { plan, ...(interval === undefined ? {} : { interval }), ...seats };
};

async function buy({ customerId }: Life, request: Parameters<typeof world.quote>[1]) {
  const quote = await world.quote(customerId, request);
  return startPurchase(world.billing, { customerId, quoteId: quote.id });
}

const usage = ({ customerId, random }: Life) => ({
  customerId,
  featureKey: 'images',
  quantity: BigInt(1 + random(40)),
  now: world.billing.now(),
});

const steps: Readonly<Record<string, Step>> = {
  upgrade: (life) => buy(life, { kind: 'plan_change', ...planTarget(life) }),
  change: (life) => changeSubscription(world.billing, life.customerId, planTarget(life)),
  undoChange: ({ customerId }) => undoSubscriptionChange(world.billing, customerId),
  cancel: ({ customerId, random }) =>
    cancelSubscription(world.billing, customerId, { at: random(3) === 0 ? 'now' : 'period_end' }),
  undoCancel: ({ customerId }) => undoCancellation(world.billing, customerId),
  pause: ({ customerId }) => pauseSubscription(world.billing, customerId),
  resume: ({ customerId }) => resumeSubscription(world.billing, customerId),
  addOn: (life) => buy(life, { kind: 'addon', addOn: life.random(2) === 0 ? 'boost' : 'sso' }),
  endAddOn: ({ customerId }) => deactivateAddOn(world.billing, customerId, 'boost'),
  keepAddOn: ({ customerId }) => keepAddOn(world.billing, customerId, 'boost'),
  seats: ({ customerId, random }) =>
    putFeatureLevel(world.billing, customerId, { feature: 'seats', level: BigInt(random(6)) }),
  pack: (life) => buy(life, smallPack),
  spend: (life) => spend(world.billing, { ...usage(life), eventId: life.id(), occurredAt: null }),
  hold: async (life) => {
    const holdId = life.id();
    await reserveHold(world.billing, { ...usage(life), holdId, expiresInSeconds: 3_600 });
    if (life.random(3) === 0) return releaseHold(world.billing, { ...usage(life), holdId });
    return settleHold(world.billing, { ...usage(life), holdId });
  },
};

/** What no change of plan may touch. */
async function bought(customerId: string): Promise<unknown> {
  return world.billing.database.db
    .selectFrom('credit_grant')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('source', '=', 'purchased')
    .orderBy('id')
    .execute();
}

async function assertSane(life: Life, doing: string): Promise<void> {
  const { customerId } = life;
  assert.deepEqual(await checkInvariants(world.billing.database.db), [], doing);
  const { subscription, capacity } = await readAccount(world.billing, customerId, ['view']);
  assert.ok(subscription, doing);
  assert.ok(subscription.cancelAt === null || subscription.scheduledChange === null, `${doing}: two futures`);
  const left = capacity?.credits?.plan?.remaining;
  const included = subscription.plan.includedCredits;
  if (left && included) assert.ok(creditsToMicro(left) <= creditsToMicro(included), `${doing}: more than included`);
  const { paid } = await world.billing.database.db
    .selectFrom('purchase')
    .select((row) => row.fn.coalesce(row.fn.sum<string>('total_minor'), row.val('0')).as('paid'))
    .where('customer_id', '=', customerId)
    .where('status', '=', 'succeeded')
    .executeTakeFirstOrThrow();
  assert.equal((await world.truth(customerId)).chargedMinor, BigInt(paid), `${doing}: charged is what was bought`);
}

for (const seed of [1, 2, 3, 4, 5, 6]) {
  test(`${STEPS} random steps of a subscription, seed ${seed}: the books agree after each`, async () => {
    let moment = START;
    world.setClock(new Date(moment));
    const random = randomFrom(seed * 7_919);
    let ids = 0;
    const customerId = await world.addCustomer({ plan: 'starter', currency: 'USD', card: 'visa_ok' });
    const life: Life = { customerId, random, id: () => `${seed}-${(ids += 1)}` };
    await putSubscription(world.billing, customerId, { customer: customerId, plan: 'starter', interval: 'month' });
    const names = Object.keys(steps);
    let done = 0;
    for (let step = 0; step < STEPS; step += 1) {
      if (random(4) === 0) {
        moment += (1 + random(40)) * DAY_MS;
        world.setClock(new Date(moment));
        // Sometimes nobody has come by since.
        if (random(3) > 0) await runBillingCycle(world.billing);
      }
      const name = names[random(names.length)] ?? 'spend';
      const before = await bought(customerId);
      try {
        await steps[name]?.(life);
        done += 1;
      } catch (error) {
        if (!(error instanceof DomainProblem)) throw error;
        assert.notEqual(error.code, 'internal_error');
      }
      const doing = `seed ${seed}, step ${step}: ${name}`;
      if (!['spend', 'hold', 'pack'].includes(name)) assert.deepEqual(await bought(customerId), before, doing);
      await assertSane(life, doing);
    }
    assert.ok(done > STEPS / 5, `only ${done} steps were possible`);
  });
}
