import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alertList, autoTopUp, spendCapList, topUpLogPage } from '../../contract/index.ts';
import { createMockBillingApi } from '../billing-api.ts';
import { createScenarioWorld } from '../create-world.ts';

// In the middle of a month, as most days are: what was charged hours ago was charged in this month.
const now = () => new Date('2026-11-18T10:00:00.000Z');

function open(scenario: string) {
  const { world, customer } = createScenarioWorld(scenario, { now, behaviour: { latencyMs: 0 } });
  return { world, api: createMockBillingApi(world, customer, { sleep: () => Promise.resolve() }) };
}

const situations: readonly (readonly [
  scenario: string,
  state: string,
  reason: string | null,
  log: readonly string[],
])[] = [
  ['auto-top-up', 'armed', null, ['changed', 'charged', 'enabled']],
  ['auto-top-up-credits', 'armed', null, ['changed', 'charged', 'enabled']],
  ['auto-top-up-predictive', 'armed', null, ['enabled']],
  ['auto-top-up-paused', 'paused', 'payment_failed', ['paused', 'failed', 'failed', 'enabled']],
  ['auto-top-up-capped', 'held', 'monthly_cap_reached', ['held', 'charged', 'enabled']],
  ['auto-top-up-cooldown', 'held', 'cooldown', ['held', 'charged', 'enabled']],
  ['auto-top-up-off', 'off', null, ['disabled', 'enabled']],
];

for (const [scenario, state, reason, outcomes] of situations) {
  test(`${scenario} begins ${reason ?? state}, and its log says how it came to that`, async () => {
    const { api, world } = open(scenario);
    const view = await api.getAutoTopUp();
    assert.deepEqual(autoTopUp.safeParse(view).error?.issues ?? [], []);
    assert.deepEqual([view.status.state, view.status.reason], [state, reason]);
    const log = await api.listTopUpLog();
    assert.deepEqual(topUpLogPage.safeParse(log).error?.issues ?? [], []);
    assert.deepEqual(
      log.items.map(({ outcome }) => outcome),
      outcomes,
    );
    assert.deepEqual(world.violations(), []);
  });
}

for (const scenario of ['limits', 'limits-credits']) {
  test(`${scenario} has alerts, one of them reached, and limits of every kind`, async () => {
    const { api } = open(scenario);
    const alerts = await api.listAlerts();
    assert.deepEqual(alertList.safeParse(alerts).error?.issues ?? [], []);
    assert.ok(alerts.items.some(({ crossed }) => crossed));
    assert.ok(alerts.items.some(({ crossed }) => !crossed));
    const caps = await api.listSpendCaps();
    assert.deepEqual(spendCapList.safeParse(caps).error?.issues ?? [], []);
    assert.deepEqual(
      caps.items.map(({ mode, period, scope }) => [mode, period, scope?.dimension ?? null]),
      [
        ['soft', 'month', null],
        ['hard', 'day', null],
        ['soft', 'week', 'member'],
        ['hard', 'month', 'project'],
      ],
    );
  });
}
