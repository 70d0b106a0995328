import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from 'billing-portal-contract';
import { balanceAccount, creditsAccount } from '../purchase/testing/fixtures.ts';
import { portalSections } from './portal-sections.ts';

const names = (account: Account, wanted = '') => [...portalSections(account, wanted)];

test('a credits plan shows credits and never a balance, and the other way round', () => {
  assert.deepEqual(names(creditsAccount()), ['notices', 'plan', 'credits', 'invoices', 'payment-method']);
  assert.deepEqual(names(balanceAccount()), ['notices', 'plan', 'balance', 'invoices', 'payment-method']);
});

test('what the backend cannot do is not there', () => {
  assert.deepEqual(names(creditsAccount({ capabilities: [] })), ['notices', 'plan', 'credits']);
});

test('a free plan on which nothing can be bought has no invoices and needs no card', () => {
  const { subscription } = creditsAccount();
  const free = creditsAccount({
    paymentMethod: null,
    buying: { creditPacks: false, balanceTopup: null, blockedBy: null },
    subscription: { ...subscription!, plan: { ...subscription!.plan, isFree: true, price: null } },
  });
  assert.deepEqual(names(free), ['notices', 'plan', 'credits']);
});

test('the page chooses by name, and a name without meaning for the account is left out', () => {
  assert.deepEqual(names(creditsAccount(), 'invoices, credits balance nonsense'), ['credits', 'invoices']);
});

test('without a plan the rest of the portal still stands', () => {
  assert.deepEqual(names(creditsAccount({ subscription: null, capacity: null })), [
    'notices',
    'plan',
    'invoices',
    'payment-method',
  ]);
});
