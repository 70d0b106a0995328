import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainProblem } from '../problems.ts';
import { createPurchaseWorld } from '../purchases/testing/purchase-world.ts';
import { adjustCustomerCredit } from './adjust-customer-credit.ts';
import {
  addCustomerCredit,
  applyCustomerCredit,
  CustomerCreditShort,
  readCustomerCredit,
  returnCustomerCredit,
} from './customer-credit.ts';
import { readCustomerCreditHistory } from './read-history.ts';

const world = createPurchaseWorld();
const refused = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

const give = (customerId: string, amountMinor: bigint, idempotencyKey = world.billing.newId()) =>
  world.billing.database.transaction((transaction) =>
    addCustomerCredit(transaction, {
      customerId,
      currency: 'EUR',
      amountMinor,
      idempotencyKey,
      description: 'Unused days',
      actor: 'system',
      now: world.billing.now(),
    }),
  );
const apply = (customerId: string, purchaseId: string, amountMinor: bigint) =>
  world.billing.database.transaction((transaction) =>
    applyCustomerCredit(transaction, {
      customerId,
      currency: 'EUR',
      purchaseId,
      amountMinor,
      now: world.billing.now(),
    }),
  );
const giveBack = (customerId: string, purchaseId: string) =>
  world.billing.database.transaction((transaction) =>
    returnCustomerCredit(transaction, { customerId, purchaseId, now: world.billing.now() }),
  );
const balance = (customerId: string) => readCustomerCredit(world.billing.database.db, customerId, 'EUR');

test('given once per key, used for a purchase, and there again when that ends unpaid', async () => {
  const customerId = await world.addCustomer();
  const purchaseId = world.billing.newId();
  await Promise.all(Array.from({ length: 6 }, () => give(customerId, 1000n, 'change-1')));
  assert.equal(await balance(customerId), 1000n);
  await Promise.all(Array.from({ length: 6 }, () => apply(customerId, purchaseId, 700n)));
  assert.equal(await balance(customerId), 300n);
  await assert.rejects(apply(customerId, world.billing.newId(), 301n), CustomerCreditShort);
  await Promise.all(Array.from({ length: 6 }, () => giveBack(customerId, purchaseId)));
  await giveBack(customerId, world.billing.newId());
  assert.equal(await balance(customerId), 1000n);
  const { items } = await readCustomerCreditHistory(world.billing, customerId, 'EUR');
  assert.deepEqual(
    items.map(({ type, change }) => [type, change.minor]),
    [
      ['returned', '700'],
      ['applied', '-700'],
      ['given', '1000'],
    ],
  );
});

test('32 bills at once never use more than there is', async () => {
  const customerId = await world.addCustomer();
  await give(customerId, 1000n);
  const results = await Promise.allSettled(
    Array.from({ length: 32 }, () => apply(customerId, world.billing.newId(), 130n)),
  );
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 7);
  assert.equal(await balance(customerId), 90n);
});

test('an operator gives and takes with a reason; the same id once, and never below zero', async () => {
  const customerId = await world.addCustomer();
  const adjust = (adjustmentId: string, amountMinor: bigint) =>
    adjustCustomerCredit(world.billing, { customerId, adjustmentId, amountMinor, currency: 'EUR', reason: 'Outage' });
  assert.equal((await adjust('a', 500n)).balance.minor, '500');
  assert.deepEqual(await adjust('a', 500n), {
    adjustmentId: 'a',
    duplicate: true,
    balance: { minor: '500', currency: 'EUR', exponent: 2 },
  });
  await assert.rejects(adjust('a', 501n), refused('event_conflict'));
  await assert.rejects(adjust('b', -501n), refused('insufficient_balance'));
  await assert.rejects(adjust('c', 0n), refused('invalid_request'));
  assert.equal((await adjust('d', -500n)).balance.minor, '0');
});
