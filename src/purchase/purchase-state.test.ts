import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote } from 'billing-portal-contract';
import { isBusy, isFinal, type PurchaseState, quoteOf } from './purchase-state.ts';

const state = (status: PurchaseState['status'], more: object = {}) => ({ status, ...more }) as PurchaseState;

test('a dialog stays open while money may be moving, and while the bank asks', () => {
  const busy = [state('paying'), state('settling'), state('authenticating', { isStarted: true })];
  for (const one of busy) assert.equal(isBusy(one), true, one.status);
  const waiting = [
    'idle',
    'quoting',
    'refused',
    'offline',
    'review',
    'confirm_again',
    'declined',
    'processing',
    'unknown',
  ];
  for (const status of [...waiting, 'succeeded', 'failed', 'canceled'] as const) {
    assert.equal(isBusy(state(status as PurchaseState['status'])), false, status);
  }
  assert.equal(isBusy(state('authenticating', { isStarted: false })), false);
});

test('three ends are ends, and nothing else is', () => {
  for (const status of ['succeeded', 'failed', 'canceled'] as const) assert.equal(isFinal(state(status)), true, status);
  for (const status of ['processing', 'declined', 'unknown', 'settling'] as const) {
    assert.equal(isFinal(state(status)), false, status);
  }
});

test('the price on screen is the one that was asked for, or the one before while another is on its way', () => {
  const quote = {} as Quote;
  assert.equal(quoteOf(state('review', { quote })), quote);
  assert.equal(quoteOf(state('quoting', { previous: quote })), quote);
  assert.equal(quoteOf(state('offline', { previous: quote })), quote);
  assert.equal(quoteOf(state('succeeded')), null);
});
