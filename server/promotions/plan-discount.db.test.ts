import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAccount } from '../accounts/read-account.ts';
import { refundPurchase } from '../after-sale/refund-purchase.ts';
import { readInvoices } from '../after-sale/testing/sale.ts';
import { createCycleWorld, cycleCatalogue } from '../billing-cycle/testing/cycle-world.ts';
import type { Billing } from '../context.ts';
import { adjustCustomerCredit } from '../customer-credit/adjust-customer-credit.ts';
import { readCustomerCredit } from '../customer-credit/customer-credit.ts';
import type { PromotionDefinition } from '../domain/promotions.ts';
import { redeemCode } from './redeem-code.ts';

const world = createCycleWorld();
const promotions: Record<string, PromotionDefinition> = {
  half: { name: 'Half price', code: 'HALF', on: 'plan', percentOff: '50', invoices: 2, plans: ['starter'] },
};
const billing = (): Billing => world.with({ catalogue: () => Promise.resolve({ ...cycleCatalogue, promotions }) });

const subscribe = () =>
  world.subscribe({ plan: 'starter', anchor: '2027-03-10', values: { paid_until: new Date('2027-04-10') } });
const totals = async (customerId: string) => (await world.bills(customerId)).map(({ totalMinor }) => totalMinor);

test('a code for the plan takes its share off as many bills as it says, and shows until then', async () => {
  const customerId = await subscribe();
  await redeemCode(billing(), { customerId, code: 'half' });
  const shown = async () => (await readAccount(billing(), customerId, ['view'])).subscription?.discount?.amount?.minor;
  assert.equal(await shown(), '600');
  for (const moment of ['2027-04-10', '2027-05-10', '2027-06-10']) await world.runAt(moment, billing());
  assert.deepEqual(await totals(customerId), [714n, 714n, 1428n]);
  assert.equal(await shown(), undefined);
});

test('money credit comes off the next bill before tax, and what is left of it off the one after', async () => {
  const customerId = await subscribe();
  const gift = { customerId, adjustmentId: 'a', amountMinor: 1500n, currency: 'EUR', reason: 'Outage' };
  await adjustCustomerCredit(world.billing, gift);
  assert.equal((await readAccount(billing(), customerId, ['view'])).customerCredit.minor, '1500');
  await world.runAt('2027-04-10', billing());
  await world.runAt('2027-05-10', billing());
  // 12.00 − 12.00 = 0, then 12.00 − 3.00 = 9.00 and 19 % of it.
  assert.deepEqual(await totals(customerId), [0n, 1071n]);
  assert.equal(await readCustomerCredit(world.billing.database.db, customerId, 'EUR'), 0n);
});

test('a renewal is refunded with a credit note, and takes nothing back', async () => {
  const customerId = await subscribe();
  await world.runAt('2027-04-10', billing());
  const [bill] = await world.bills(customerId);
  const refund = { customerId, purchaseId: bill?.purchaseId ?? '', refundId: 'r', amountMinor: null } as const;
  await refundPurchase(billing(), { ...refund, reason: 'Not used', actor: 'operator' });
  const invoices = await readInvoices(world, customerId);
  assert.deepEqual(
    invoices.map(({ type, total_minor: total }) => [type, total]),
    [
      ['recurring', 1428n],
      ['credit_note', -1428n],
    ],
  );
});
