import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TopUpRuleInput } from 'billing-portal-contract';
import { createMockBillingApi } from '../billing-api.ts';
import { createWorld } from '../create-world.ts';
import { recordUsage } from './usage.ts';

/** A customer of the balance plan, a clock that can be moved, and the API of their page. */
function open() {
  let now = new Date('2026-11-22T12:00:00Z');
  const world = createWorld({ customers: ['balance'], now: () => now, behaviour: { latencyMs: 0 } });
  return {
    world,
    api: createMockBillingApi(world, 'balance', { sleep: () => Promise.resolve() }),
    advance: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    use: (quantity: bigint, eventId: string) => {
      const customer = world.customer('balance');
      const outcome = recordUsage(world.context, customer, { eventId, feature: 'video_render', quantity });
      world.customer('balance');
      return outcome;
    },
  };
}

const usd = (minor: string) => ({ minor, currency: 'USD', exponent: 2 });

async function arm(page: ReturnType<typeof open>, change: Partial<TopUpRuleInput> = {}) {
  const { balance } = (await page.api.getAccount()).capacity ?? {};
  const leftMinor = BigInt(balance?.available.micro ?? '0') / 10_000n;
  const rule: TopUpRuleInput = {
    trigger: { kind: 'below', amount: usd((leftMinor - 100n).toString()) },
    mode: { kind: 'fixed', amount: usd('1000'), quantity: null },
    pack: null,
    monthlyCap: usd('2000'),
    paymentMethodId: null,
    ...change,
  };
  const { consentText } = await page.api.getAutoTopUp();
  await page.api.putAutoTopUp({ rule, consent: { textVersion: consentText.version, accepted: true } });
  return rule;
}

test('tops up when the level is reached, holds at the monthly cap, and says why both times', async () => {
  const page = open();
  const rule = await arm(page);
  assert.equal((await page.api.getAutoTopUp()).status.state, 'armed');
  assert.equal((await page.api.previewAutoTopUp(rule)).chargesNow, false);
  page.use(4n, 'first');
  const [charged] = (await page.api.listTopUpLog()).items;
  assert.equal(charged?.outcome, 'charged');
  assert.ok(charged?.invoiceId);
  page.advance(30);
  page.use(30n, 'second');
  const { status } = await page.api.getAutoTopUp();
  assert.deepEqual([status.state, status.reason], ['held', 'monthly_cap_reached']);
  assert.ok((await page.api.getAccount()).notices.some(({ code }) => code === 'auto_top_up_held'));
  assert.equal((await page.api.disableAutoTopUp()).enabled, false);
  assert.deepEqual(page.world.violations(), []);
});

test('a spend cap stops usage, check says so, and an alert is told in the snapshot', async () => {
  const page = open();
  const items = [{ period: 'day', mode: 'hard', limit: usd('200') } as const];
  const { items: caps, spentNow } = await page.api.putSpendCaps({ items });
  assert.equal(caps[0]?.mode, 'hard');
  assert.deepEqual(spentNow?.day, caps[0]?.spent);
  const outcome = page.use(20n, 'too much');
  assert.equal(outcome.ok ? null : outcome.code, 'spend_cap_reached');
  const check = await page.api.check({ feature: 'video_render', quantity: '20' });
  assert.deepEqual([check.reason, check.suggestedPurchase], ['spend_cap_reached', null]);
  await page.api.putAlerts({ items: [{ threshold: { kind: 'amount', amount: usd('900000') }, channels: ['portal'] }] });
  assert.ok((await page.api.getAccount()).notices.some(({ code }) => code === 'alert_crossed'));
});

test('forecast, simulation and who used it come from the same history', async () => {
  const page = open();
  const forecast = await page.api.getForecast({ windowDays: '7' });
  assert.equal(forecast.basedOnDays, 7);
  const rule = await arm(page);
  assert.equal((await page.api.simulateAutoTopUp(rule)).days, 30);
  const { breakdown } = await page.api.getUsage({ groupBy: 'member', feature: 'image_generation' });
  assert.ok((breakdown?.items.length ?? 0) > 1);
  assert.equal(breakdown?.unattributed.events, 0);
});
