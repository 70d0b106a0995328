import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { boughtText, doneText, effectTexts, failureText, type UndoTexts } from './undo-words.ts';

/** Each text by its key, and what it was given. */
const texts = {
  of: (_area: unknown, key: string, values: Readonly<Record<string, unknown>> = {}) =>
    [key, ...Object.values(values).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))].join(
      ' ',
    ),
} as unknown as UndoTexts;

const TOTAL = { minor: '5444', currency: 'USD', exponent: 2 };
const ADDED = { minor: '5000', currency: 'USD', exponent: 2 };

function bought(more: Partial<Purchase>): Purchase {
  return {
    total: TOTAL,
    gives: { balance: ADDED, credits: null, expiresAt: null },
    paymentMethod: null,
    ...more,
  } as Purchase;
}

function paidWith(brand: string): Purchase['paymentMethod'] {
  return { card: { brand, last4: '4242', expiryMonth: 8, expiryYear: 2029 } } as Purchase['paymentMethod'];
}

test('what was paid without a saved method goes back the way it was paid', () => {
  assert.equal(effectTexts(texts, bought({}))[0], `money ${JSON.stringify(TOTAL)}`);
  assert.equal(doneText(texts, bought({})), `donePlain ${JSON.stringify(TOTAL)}`);
});

test('else to the method, a card of an unknown brand as a card', () => {
  const [visa, plain] = ['visa', 'unknown'].map((brand) => doneText(texts, bought({ paymentMethod: paidWith(brand) })));
  assert.equal(visa, `done ${JSON.stringify(TOTAL)} card Visa 4242`);
  assert.equal(plain, `done ${JSON.stringify(TOTAL)} cardPlain 4242`);
  const [money] = effectTexts(texts, bought({ paymentMethod: paidWith('visa') }));
  assert.equal(money, `moneyToMethod ${JSON.stringify(TOTAL)} card Visa 4242`);
});

test('funds are money that is taken again, credits a number', () => {
  const credits = { units: '500', exponent: 0 };
  const pack = bought({ gives: { balance: null, credits, expiresAt: null } as Purchase['gives'] });
  assert.equal(boughtText(texts, bought({})), `boughtFunds ${JSON.stringify(ADDED)} ${JSON.stringify(TOTAL)}`);
  assert.equal(boughtText(texts, pack), `boughtCredits ${JSON.stringify(credits)} ${JSON.stringify(TOTAL)}`);
  assert.equal(effectTexts(texts, bought({}))[2], `takesFunds ${JSON.stringify(ADDED)}`);
  assert.equal(effectTexts(texts, pack)[2], `takesCredits ${JSON.stringify(credits)}`);
});

test('what is no longer possible is not to be tried again', () => {
  assert.equal(failureText(texts, new BillingError('undo_not_possible', 'used')), 'notPossible');
  assert.equal(failureText(texts, new BillingError('timeout', 'no answer')), 'failed');
});
