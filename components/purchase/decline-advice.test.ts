import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase } from 'billing-portal-contract';
import { declineAdvice } from './decline-advice.ts';
import type { PurchaseMessages } from './surface.ts';

const messages = { of: ({ english }, key) => english[key] } as Pick<PurchaseMessages, 'of'> as PurchaseMessages;

function advice(code: NonNullable<Purchase['failure']>['code'], canRetry: boolean): string {
  return declineAdvice(messages, { code, canRetry });
}

test('the advice fits the cause', () => {
  assert.match(advice('processing_error', true), /Nothing is wrong with your card/);
  assert.match(advice('expired_card', false), /the card that your bank sent instead/);
  assert.doesNotMatch(advice('expired_card', false), /[Tt]ry again/);
});

test('a cause that says nothing leads to whether the same card may be tried again', () => {
  assert.equal(advice('unknown', true), 'Try again, or use another card for the same purchase.');
  assert.equal(advice('unknown', false), 'Use another card for the same purchase.');
  assert.equal(declineAdvice(messages, null), 'Use another card for the same purchase.');
});
