import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpendCapInput } from 'billing-portal-contract';
import { balanceAccount, creditsAccount, euroBalance, euros } from '../purchase/testing/fixtures.ts';
import { capDraft, readCap, spentBeyond } from './cap-draft.ts';

const context = { account: balanceAccount(), locale: 'en', others: [] };
const fresh = { ...capDraft(null, 'en'), limit: '100' };

test('a new limit is for the account and the month, and only tells', () => {
  assert.deepEqual(readCap(fresh, context), {
    ok: true,
    input: { period: 'month', mode: 'soft', limit: euros(10_000), scope: null },
  });
});

test('each limit comes back from the fields as it was', () => {
  const inputs: SpendCapInput[] = [
    { period: 'day', mode: 'hard', limit: euros(1_250), scope: null },
    { period: 'week', mode: 'soft', limit: euros(99), scope: { dimension: 'member', value: null } },
    { period: 'month', mode: 'hard', limit: euros(1), scope: { dimension: 'project', value: 'Spring' } },
  ];
  for (const input of inputs) {
    assert.deepEqual(readCap(capDraft(input, 'de'), { ...context, locale: 'de' }), { ok: true, input });
  }
});

test('on a credits plan a limit is a number of credits', () => {
  const account = creditsAccount();
  const read = readCap({ ...fresh, limit: '1,500' }, { ...context, account });
  assert.deepEqual(read.ok && read.input.limit, { units: '1500', exponent: 0 });
  assert.deepEqual(readCap({ ...fresh, limit: '1.5' }, { ...context, account }), { ok: false, fault: 'creditsWrong' });
});

test('the same limit twice is refused, another mode or name is not', () => {
  const others: SpendCapInput[] = [{ period: 'month', mode: 'soft', limit: euros(5), scope: null }];
  assert.deepEqual(readCap(fresh, { ...context, others }), { ok: false, fault: 'twice' });
  assert.equal(readCap({ ...fresh, mode: 'hard' }, { ...context, others }).ok, true);
  assert.equal(readCap({ ...fresh, who: 'member' }, { ...context, others }).ok, true);
});

test('what was spent already is held against a limit of the account, to the last millionth', () => {
  const spentNow = { day: euroBalance(0), week: euroBalance(100), month: { ...euroBalance(0), micro: '10000001' } };
  const cap = (period: SpendCapInput['period'], minor: number): SpendCapInput => ({
    period,
    mode: 'hard',
    limit: euros(minor),
    scope: null,
  });
  assert.equal(spentBeyond(cap('week', 100), spentNow), null);
  assert.deepEqual(spentBeyond(cap('month', 1_000), spentNow), spentNow.month);
  assert.equal(spentBeyond({ ...cap('month', 1), scope: { dimension: 'key', value: null } }, spentNow), null);
  assert.equal(spentBeyond(cap('month', 1), null), null);
  assert.equal(spentBeyond(cap('month', 1_001), spentNow), null);
});
