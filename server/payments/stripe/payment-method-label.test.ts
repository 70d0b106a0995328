import assert from 'node:assert/strict';
import { test } from 'node:test';
import type Stripe from 'stripe';
import { readPaymentMethod } from './payment-method-label.ts';

const read = (method: object) => readPaymentMethod({ id: 'pm_1', ...method } as Stripe.PaymentMethod);

test('what is no card has a name that people know, and no card', () => {
  const cases: readonly (readonly [object, string, string, boolean])[] = [
    [{ type: 'sepa_debit', sepa_debit: { last4: '3000' } }, 'bank_debit', 'SEPA Direct Debit •••• 3000', true],
    [
      { type: 'us_bank_account', us_bank_account: { bank_name: 'STRIPE TEST BANK', last4: '6789' } },
      'bank_debit',
      'STRIPE TEST BANK •••• 6789',
      true,
    ],
    [{ type: 'link', link: { email: 'a@example.com' } }, 'wallet', 'Link', true],
    [{ type: 'amazon_pay', amazon_pay: {} }, 'wallet', 'Amazon Pay', true],
    // Newer than this list: nothing is promised of it.
    [{ type: 'moon_pay' }, 'other', 'Moon pay', false],
  ];
  for (const [method, type, label, chargeableOffSession] of cases) {
    assert.deepEqual(read(method), { id: 'pm_1', type, label, card: null, chargeableOffSession });
  }
});

test('a card shows its brand and its last digits, also when a wallet holds it', () => {
  const card = { brand: 'visa', last4: '4242', exp_month: 8, exp_year: 2031, wallet: { type: 'apple_pay' } };
  assert.deepEqual(read({ type: 'card', card }), {
    id: 'pm_1',
    type: 'card',
    label: 'visa',
    card: { brand: 'visa', last4: '4242', expiryMonth: 8, expiryYear: 2031 },
    chargeableOffSession: true,
  });
});
