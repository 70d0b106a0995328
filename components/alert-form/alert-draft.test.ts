import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AlertInput } from 'billing-portal-contract';
import { balanceAccount, creditsAccount, euros } from '../purchase/testing/fixtures.ts';
import { alertDraft, readAlert } from './alert-draft.ts';

const context = { account: balanceAccount(), locale: 'en', others: [] };
const fresh = alertDraft(null, 'en');

test('a new alert is told by both ways, at a fifth of what was there', () => {
  assert.deepEqual(readAlert(fresh, context), {
    ok: true,
    input: { threshold: { kind: 'percent', percent: 20 }, channels: ['portal', 'email'] },
  });
});

test('each kind comes back from the fields as it was', () => {
  const thresholds: AlertInput['threshold'][] = [
    { kind: 'amount', amount: euros(1_250) },
    { kind: 'percent', percent: 75 },
    { kind: 'days_left', days: 7 },
  ];
  for (const threshold of thresholds) {
    const input: AlertInput = { threshold, channels: ['email'] };
    assert.deepEqual(readAlert(alertDraft(input, 'de'), { ...context, locale: 'de' }), { ok: true, input });
  }
});

test('on a credits plan an amount is a number of credits', () => {
  const draft = { ...fresh, kind: 'amount', typed: { ...fresh.typed, amount: '1,000' } } as const;
  const read = readAlert(draft, { ...context, account: creditsAccount() });
  assert.deepEqual(read.ok && read.input.threshold, { kind: 'amount', amount: { units: '1000', exponent: 0 } });
  const money = readAlert(
    { ...draft, typed: { ...draft.typed, amount: '€10' } },
    { ...context, account: creditsAccount() },
  );
  assert.deepEqual(money, { ok: false, fault: { on: 'value', kind: 'creditsWrong' } });
});

test('what cannot be saved is said', () => {
  const fault = (change: Partial<typeof fresh>) => {
    const read = readAlert({ ...fresh, ...change }, context);
    return read.ok ? null : read.fault.kind;
  };
  assert.equal(fault({ typed: { ...fresh.typed, percent: '101' } }), 'numberWrong');
  assert.equal(fault({ kind: 'days_left', typed: { ...fresh.typed, days_left: '0' } }), 'numberWrong');
  assert.equal(fault({ kind: 'amount' }), 'amountWrong');
  for (const days of ['1', '90']) {
    assert.equal(fault({ kind: 'days_left', typed: { ...fresh.typed, days_left: days } }), null);
  }
  assert.equal(fault({ kind: 'days_left', typed: { ...fresh.typed, days_left: '91' } }), 'numberWrong');
  assert.equal(fault({ typed: { ...fresh.typed, percent: '100' } }), null);
  assert.equal(fault({ byPortal: false, byEmail: false }), 'whereMissing');
  const others: AlertInput[] = [{ threshold: { kind: 'percent', percent: 20 }, channels: ['portal'] }];
  const read = readAlert(fresh, { ...context, others });
  assert.equal(read.ok ? null : read.fault.kind, 'twice');
});
