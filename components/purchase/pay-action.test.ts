import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PurchaseStateName } from '../../src/purchase/purchase-state.ts';
import { payAction } from './pay-action.ts';
import type { PurchaseFlow } from './purchase-flow.ts';
import type { PurchaseMessages } from './surface.ts';

const messages = { t: (key: string) => key } as unknown as PurchaseMessages;

/** What a press comes to: a payment, a price that is asked for at once, or nothing. */
function pressed({ status = 'review', isPriced = true, isValid = true, isBusy = false } = {}) {
  const done: string[] = [];
  const flow = { state: { status: status as PurchaseStateName }, isBusy, flush: () => done.push('asks') };
  const action = payAction(messages, {
    flow: flow as unknown as PurchaseFlow,
    label: 'Pay €10.00',
    isPriced,
    isChoiceValid: () => isValid,
    confirm: () => done.push('pays'),
  });
  action.run();
  return { done, isUnready: action.isUnready, isBusy: action.isBusy };
}

test('the price on screen is paid', () => {
  assert.deepEqual(pressed(), { done: ['pays'], isUnready: false, isBusy: false });
  assert.deepEqual(pressed({ status: 'confirm_again' }).done, ['pays']);
});

test('a price that is on its way, or is that of something else, is waited for and not agreed to', () => {
  for (const waiting of [{ status: 'quoting' }, { isPriced: false }, { status: 'offline' }, { status: 'refused' }]) {
    assert.deepEqual(pressed(waiting), { done: ['asks'], isUnready: true, isBusy: false });
  }
});

test('what was entered wrongly is neither paid nor priced', () => {
  assert.deepEqual(pressed({ isValid: false }).done, []);
  assert.deepEqual(pressed({ isValid: false, isPriced: false }).done, []);
});

test('the button says that it is paying, in other words where nothing is charged', () => {
  assert.equal(pressed({ status: 'paying', isBusy: true }).isBusy, true);
  const flow = { state: { status: 'review' }, isBusy: false } as unknown as PurchaseFlow;
  const options = { flow, label: 'Pay', isPriced: true, isChoiceValid: () => true, confirm: () => {} };
  assert.equal(payAction(messages, options).busyLabel, 'paying');
  assert.equal(payAction(messages, { ...options, busyLabel: 'Ordering…' }).busyLabel, 'Ordering…');
});
