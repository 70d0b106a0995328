import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceAccount, creditsAccount, euros, PACKS } from '../purchase/testing/fixtures.ts';
import { draftOf } from './first-draft.ts';
import { type DraftContext, readDraft, type RuleDraft } from './rule-draft.ts';

const account = balanceAccount();
const funds: DraftContext = {
  isCredits: false,
  currency: account.customer.currency,
  topUp: account.buying.balanceTopup,
  maximumCap: null,
  maximumQuantity: 1,
  locale: 'en',
};
const packs: DraftContext = { ...funds, isCredits: true, topUp: null, maximumQuantity: 5 };
const fresh = draftOf(null, account, [], 'en');

function faultsOf(change: Partial<RuleDraft>, context: DraftContext = funds): Record<string, string> {
  const read = readDraft({ ...fresh, ...change }, context);
  return read.ok ? {} : Object.fromEntries(Object.entries(read.faults).map(([field, { kind }]) => [field, kind]));
}

test('a new rule begins with what this customer would buy anyway, and can be saved as it is', () => {
  assert.deepEqual(readDraft(fresh, funds), {
    ok: true,
    rule: {
      trigger: { kind: 'below', amount: euros(1_000) },
      mode: { kind: 'fixed', amount: euros(5_000), quantity: null },
      pack: null,
      monthlyCap: euros(25_000),
      paymentMethodId: null,
    },
  });
});

test('a new rule of a credits plan buys the recommended pack', () => {
  const draft = draftOf(null, creditsAccount(), PACKS, 'en');
  const read = readDraft(draft, packs);
  assert.ok(read.ok);
  assert.equal(read.rule.pack, 'medium');
  assert.deepEqual(read.rule.trigger, { kind: 'below', amount: { units: '100', exponent: 0 } });
  assert.deepEqual(read.rule.mode, { kind: 'fixed', amount: null, quantity: 1 });
  assert.deepEqual(read.rule.monthlyCap, euros(10_000));
});

test('every kind of rule comes back from the fields as it was', () => {
  for (const [mode, trigger] of [
    [
      { kind: 'fixed', amount: euros(2_550), quantity: null },
      { kind: 'below', amount: euros(1_005) },
    ],
    [
      { kind: 'to_target', target: euros(123_456) },
      { kind: 'days_left', days: 4 },
    ],
    [
      { kind: 'predictive', days: 30 },
      { kind: 'days_left', days: 4 },
    ],
  ] as const) {
    const rule = { trigger, mode, pack: null, monthlyCap: euros(50_000), paymentMethodId: 'pm_1' };
    for (const locale of ['en', 'de', 'ar-EG']) {
      const read = readDraft(draftOf(rule, account, [], locale), { ...funds, locale });
      assert.deepEqual(read, { ok: true, rule }, locale);
    }
  }
});

test('what is wrong is said of its field', () => {
  assert.deepEqual(faultsOf({ level: 'ten', amount: '2', cap: '' }), {
    level: 'amountWrong',
    amount: 'tooSmall',
    cap: 'amountWrong',
  });
  assert.deepEqual(faultsOf({ amount: '5000' }), { amount: 'tooLarge' });
  assert.deepEqual(faultsOf({ cap: '0' }), { cap: 'amountWrong' });
  assert.deepEqual(faultsOf({ cap: '100' }, { ...funds, maximumCap: euros(5_000) }), { cap: 'tooLarge' });
  assert.deepEqual(faultsOf({ when: 'days_left', daysLeft: '61' }), { daysLeft: 'numberWrong' });
  assert.deepEqual(faultsOf({ what: 'predictive', days: '1.5' }), { days: 'numberWrong' });
  assert.deepEqual(faultsOf({ level: '1.5', quantity: '6' }, packs), {
    level: 'creditsWrong',
    quantity: 'numberWrong',
  });
});

test('the last allowed value is allowed', () => {
  for (const change of [{ amount: '5' }, { amount: '500' }, { when: 'days_left', daysLeft: '1' }] as const) {
    assert.deepEqual(faultsOf(change), {});
  }
  assert.deepEqual(faultsOf({ when: 'days_left', daysLeft: '60' }), {});
  assert.deepEqual(faultsOf({ quantity: '5' }, packs), {});
  assert.deepEqual(faultsOf({ cap: '100' }, { ...funds, maximumCap: euros(10_000) }), {});
  assert.deepEqual(faultsOf({ cap: '100.01' }, { ...funds, maximumCap: euros(10_000) }), { cap: 'tooLarge' });
});

test('a target lies above the level, and more days are covered than are left', () => {
  assert.deepEqual(faultsOf({ what: 'to_target', level: '50', target: '50' }), { target: 'targetTooLow' });
  assert.deepEqual(faultsOf({ what: 'to_target', level: '50', target: '50.01' }), {});
  assert.deepEqual(faultsOf({ what: 'predictive', when: 'days_left', daysLeft: '5', days: '5' }), {
    days: 'daysTooFew',
  });
  assert.deepEqual(faultsOf({ what: 'predictive', when: 'days_left', daysLeft: '5', days: '6' }), {});
});

test('a field that is not shown has no fault', () => {
  assert.deepEqual(faultsOf({ daysLeft: '', target: '', days: '', quantity: '' }), {});
});
