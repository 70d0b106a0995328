import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankIcon, cardIcon, walletIcon } from '../shared/icons.ts';
import { methodIcon, methodName } from './method-name.ts';

const texts = {
  t: (key: 'card' | 'cardPlain', values: { readonly brand?: string; readonly last4: string }) =>
    key === 'card' ? `${values.brand} ···· ${values.last4}` : `Card ···· ${values.last4}`,
};

function named(brand: string): string {
  const card = { brand, last4: '4242', expiryMonth: 8, expiryYear: 2029 };
  return methodName({ card, label: 'label' }, texts);
}

test('no line breaks between the name of a card and its digits', () => {
  assert.equal(named('visa'), 'Visa\u00a0····\u00a04242');
  assert.equal(named('amex'), 'American Express\u00a0····\u00a04242');
});

test('a card of an unknown brand is a card, and a brand without a name of ours keeps its own', () => {
  for (const brand of ['', 'unknown']) assert.equal(named(brand), 'Card\u00a0····\u00a04242');
  assert.equal(named('mada'), 'mada\u00a0····\u00a04242');
});

test('what is no card has its label', () => {
  assert.equal(methodName({ card: null, label: 'SEPA Direct Debit ···· 3000' }, texts), 'SEPA Direct Debit ···· 3000');
});

test('a card, an account at a bank and a wallet can be told apart at a glance', () => {
  assert.equal(methodIcon({ type: 'card' }), cardIcon);
  assert.equal(methodIcon({ type: 'bank_debit' }), bankIcon);
  assert.equal(methodIcon({ type: 'wallet' }), walletIcon);
  assert.equal(new Set([cardIcon, bankIcon, walletIcon]).size, 3);
});
