import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Purchase } from 'billing-portal-contract';
import { BillingError } from '../api/billing-error.ts';
import { accountOf, createStore, turn } from '../state/testing/create-store.ts';
import { createPurchaseMachine } from './create-purchase-machine.ts';
import { approving } from './testing/browser.ts';

const PURCHASE = { id: 'purchase_1', quoteId: 'quote_1', transfer: null, nextAction: null } as Purchase;
const BY_BANK = {} as NonNullable<Purchase['transfer']>;

/** A store whose account is there, with one purchase that is found as it is given. */
async function setUp(purchase: Partial<Purchase>) {
  let looks = 0;
  const { store } = createStore({
    getAccount: () => {
      looks += 1;
      return Promise.resolve(accountOf('cus_1'));
    },
    refreshPurchase: () => Promise.resolve({ ...PURCHASE, ...purchase }),
  });
  const machine = await createPurchaseMachine(store, approving());
  return { store, machine, looksSince: () => looks - 1 };
}

test('what a purchase has come to is looked for in the account, once', async () => {
  for (const [purchase, status] of [
    [{ status: 'succeeded' }, 'succeeded'],
    [{ status: 'failed' }, 'failed'],
    [{ status: 'canceled' }, 'canceled'],
    [{ status: 'requires_payment_method' }, 'declined'],
    [{ status: 'processing', transfer: BY_BANK }, 'processing'],
  ] as const) {
    const { machine, looksSince } = await setUp(purchase);
    await machine.resume('purchase_1');
    await turn();
    assert.equal(machine.state.status, status);
    assert.equal(looksSince(), 1, status);
    machine.dispose();
  }
});

test('a purchase that goes on changes nothing in the account', async () => {
  const { machine, looksSince } = await setUp({ status: 'pending' });
  await machine.resume('purchase_1');
  await turn();
  assert.equal(machine.state.status, 'settling');
  assert.equal(looksSince(), 0);
  machine.dispose();
});

test('the store knows a purchase while its dialog is open, so that it is asked for when the connection is back', async () => {
  const { store, machine } = await setUp({});
  assert.deepEqual([...store.purchases], [machine]);
  machine.dispose();
  assert.deepEqual([...store.purchases], []);
});

test('nobody buys before it is known who buys', async () => {
  const gone = new BillingError('offline', 'gone');
  const { store } = createStore({ getAccount: () => Promise.reject(gone) });
  await assert.rejects(createPurchaseMachine(store, approving()), gone);
  assert.equal(store.purchases.size, 0);
});
