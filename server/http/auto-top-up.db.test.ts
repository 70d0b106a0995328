import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AutoTopUp, TopUpPreview } from '../../contract/auto-top-up.ts';
import type { CheckResult } from '../../contract/capacity.ts';
import type { Account } from '../../contract/account.ts';
import { workOnWatches } from '../workers/capacity-watch.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from './testing/test-server.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

const eur = (minor: string) => ({ minor, currency: 'EUR', exponent: 2 });
const ruleOf = (change: object = {}) => ({
  trigger: { kind: 'below', amount: eur('2000') },
  mode: { kind: 'fixed', amount: eur('1000'), quantity: null },
  pack: null,
  monthlyCap: eur('5000'),
  paymentMethodId: null,
  ...change,
});

async function open(externalId: string, permissions?: string[]): Promise<string> {
  await makeCustomer(testServer, externalId, { plan: 'flex' });
  const gift = { customer: externalId, adjustmentId: 'gift', unit: 'EUR', micro: '30000000', reason: 'A gift' };
  await testServer.operator('adjust', { body: gift });
  return testServer.mint(externalId, permissions ? { permissions } : {});
}

async function arm(token: string, change: object = {}) {
  const { consentText } = (await testServer.portal(token, 'getAutoTopUp')).body as AutoTopUp;
  const body = { rule: ruleOf(change), consent: { textVersion: consentText.version, accepted: true } };
  return testServer.portal(token, 'putAutoTopUp', { body });
}

test('only who may manage may switch it on; who pays may switch it off; who looks may only look', async () => {
  const manager = await open('owner');
  const viewer = await testServer.mint('owner', { permissions: ['view'] });
  const payer = await testServer.mint('owner', { permissions: ['view', 'pay'] });
  assert.equal(asProblem(await arm(viewer)).code, 'permission_denied');
  assert.equal(asProblem(await arm(payer)).code, 'permission_denied');
  assert.equal(((await arm(manager)).body as AutoTopUp).status.state, 'due');
  assert.equal((await testServer.portal(viewer, 'listTopUpLog')).status, 200);
  assert.equal(asProblem(await testServer.portal(viewer, 'disableAutoTopUp')).code, 'permission_denied');
  assert.equal(((await testServer.portal(payer, 'disableAutoTopUp')).body as AutoTopUp).enabled, false);
  const withoutConsent = { rule: ruleOf(), consent: { textVersion: '2026-11-22', accepted: false } };
  assert.equal(
    asProblem(await testServer.portal(manager, 'putAutoTopUp', { body: withoutConsent })).code,
    'invalid_request',
  );
});

test('the preview warns of a charge at once and of a cap that is too low, and writes nothing', async () => {
  const token = await open('careful');
  const preview = async (change: object) =>
    (await testServer.portal(token, 'previewAutoTopUp', { body: ruleOf(change) })).body as TopUpPreview;
  const now = await preview({ trigger: { kind: 'below', amount: eur('9000') } });
  assert.deepEqual([now.chargesNow, now.warnings], [true, ['charges_now']]);
  assert.deepEqual(now.charge?.total, eur('1190'));
  assert.deepEqual((await preview({ monthlyCap: eur('1000') })).warnings, ['cap_below_one_charge']);
  assert.deepEqual((await preview({ monthlyCap: eur('2000') })).warnings, ['cap_nearly_used']);
  assert.deepEqual((await preview({ trigger: { kind: 'days_left', days: 3 } })).warnings, ['not_enough_data']);
  const { enabled } = (await testServer.portal(token, 'getAutoTopUp')).body as AutoTopUp;
  assert.equal(enabled, false);
});

test('what cannot be is refused with the field at fault', async () => {
  const token = await open('mistaken');
  const refusal = async (change: object) => {
    const { code, param } = asProblem(await arm(token, change));
    return [code, param];
  };
  const below = (minor: string) => ({ trigger: { kind: 'below', amount: eur(minor) } });
  const target = (minor: string) => ({ mode: { kind: 'to_target', target: eur(minor) } });
  assert.deepEqual(await refusal({ ...below('2000'), ...target('1500') }), ['invalid_request', 'rule.mode.target']);
  assert.deepEqual(await refusal({ mode: { kind: 'fixed', amount: eur('100'), quantity: null } }), [
    'amount_too_small',
    'rule.mode.amount.minor',
  ]);
  assert.deepEqual(await refusal({ trigger: { kind: 'below', amount: { units: '5', exponent: 0 } } }), [
    'invalid_request',
    'rule.trigger.amount',
  ]);
  assert.deepEqual(await refusal({ monthlyCap: { minor: '100', currency: 'USD', exponent: 2 } }), [
    'currency_mismatch',
    'rule.monthlyCap.currency',
  ]);
  assert.deepEqual(await refusal({ paymentMethodId: 'somebody-elses' }), [
    'payment_method_unavailable',
    'rule.paymentMethodId',
  ]);
});

test('a refused usage says in its 402 what is missing and why no automatic top-up came', async () => {
  const token = await open('empty');
  await arm(token, { monthlyCap: eur('1000') });
  await testServer.operator('recordUsage', {
    body: { customer: 'empty', eventId: 'most', feature: 'video_render', quantity: '80' },
  });
  await workOnWatches(testServer.server.billing);
  const refused = await testServer.operator('recordUsage', {
    body: { customer: 'empty', eventId: 'more', feature: 'video_render', quantity: '80' },
  });
  assert.equal(refused.status, 402);
  const { code, autoTopUp, shortfall } = asProblem(refused);
  assert.equal(code, 'insufficient_balance');
  assert.deepEqual([autoTopUp?.state, autoTopUp?.reason], ['held', 'monthly_cap_reached']);
  assert.ok(shortfall);
  const check = (await testServer.portal(token, 'check', { body: { feature: 'video_render', quantity: '80' } }))
    .body as CheckResult;
  assert.equal(check.autoTopUp?.reason, 'monthly_cap_reached');
  const { notices, capabilities } = (await testServer.portal(token, 'getAccount')).body as Account;
  assert.ok(notices.some((notice) => notice.code === 'auto_top_up_held'));
  for (const wanted of ['auto_top_up', 'alerts', 'spend_caps', 'forecast'] as const) {
    assert.ok(capabilities.includes(wanted), wanted);
  }
});
