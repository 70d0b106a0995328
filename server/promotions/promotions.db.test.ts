import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refundPurchase } from '../after-sale/refund-purchase.ts';
import { left, TOTAL } from '../after-sale/testing/sale.ts';
import type { Billing } from '../context.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { PromotionDefinition } from '../domain/promotions.ts';
import { DomainProblem } from '../problems.ts';
import { cancelPurchase } from '../purchases/cancel-purchase.ts';
import { createQuote } from '../purchases/create-quote.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { createPurchaseWorld, purchaseCatalogue } from '../purchases/testing/purchase-world.ts';
import { issueGiftCodes } from './gift-codes.ts';
import { redeemCode } from './redeem-code.ts';

const world = createPurchaseWorld();

const promotions: Record<string, PromotionDefinition> = {
  autumn: { name: 'Autumn, 25 % off', code: 'Autumn 25', on: 'credit_pack', percentOff: '25' },
  extra: {
    name: '100 credits on top',
    code: 'EXTRA',
    on: 'credit_pack',
    bonusCredits: '100',
    bonusExpiresAfterDays: 10,
  },
  two: { name: 'For two', code: 'FORTWO', on: 'credit_pack', percentOff: '10', maximumRedemptions: 2 },
  ended: { name: 'Over', code: 'OVER', on: 'credit_pack', percentOff: '10', endsAt: '2020-01-01T00:00:00.000Z' },
  funds: { name: 'Ten percent more', code: 'MORE', on: 'balance_topup', bonusPercent: '10' },
  hello: { name: 'Hello', code: 'HELLO', on: 'none', bonusCredits: '50' },
  plan: { name: 'Three months cheaper', code: 'PLAN3', on: 'plan', percentOff: '50', invoices: 3 },
};
const catalogue: Catalogue = { ...purchaseCatalogue, promotions };
const billing = (): Billing => world.with({ catalogue: () => Promise.resolve(catalogue) });

const quote = (customerId: string, promotionCode?: string, own = billing()) =>
  createQuote(own, {
    customerId,
    request: { kind: 'credit_pack', pack: 'small', ...(promotionCode === undefined ? {} : { promotionCode }) },
  });
const buy = async (customerId: string, promotionCode?: string, own = billing()) => {
  const { id } = await quote(customerId, promotionCode, own);
  return startPurchase(own, { customerId, quoteId: id });
};
const refused = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

test('a discount is a line of the quote, before tax, and what is quoted is charged', async () => {
  const customerId = await world.addCustomer();
  const quoted = await quote(customerId, ' autumn-25 ');
  assert.deepEqual(
    quoted.lines.map(({ type, amount }) => [type, amount.minor]),
    [
      ['credit_pack', '800'],
      ['discount', '-200'],
    ],
  );
  assert.deepEqual([quoted.subtotal.minor, quoted.tax.minor, quoted.total.minor], ['600', '114', '714']);
  assert.equal(quoted.promotion?.key, 'autumn');
  const bought = await startPurchase(billing(), { customerId, quoteId: quoted.id });
  assert.equal(bought.status, 'succeeded');
  assert.equal((await world.truth(customerId)).chargedMinor, 714n);
  await assert.rejects(quote(customerId, 'AUTUMN25'), refused('code_already_used'));
});

test('what is given on top comes once it is paid, as a lot of its own, and goes back with a refund', async () => {
  const customerId = await world.addCustomer();
  const bought = await buy(customerId, 'EXTRA');
  assert.equal(bought.total.minor, TOTAL.toString());
  assert.deepEqual(await left(world, customerId), { available: 600n, debt: 0n });
  const refund = { customerId, purchaseId: bought.id, refundId: 'r', reason: 'r', actor: 'operator' } as const;
  await refundPurchase(billing(), { ...refund, amountMinor: 476n });
  assert.deepEqual(await left(world, customerId), { available: 300n, debt: 0n });
  await refundPurchase(billing(), { ...refund, refundId: 'rest', amountMinor: null });
  assert.deepEqual(await left(world, customerId), { available: 0n, debt: 0n });
});

test('a code is refused that is unknown, over, or meant for something else', async () => {
  const customerId = await world.addCustomer();
  await assert.rejects(quote(customerId, 'NOSUCH'), refused('code_not_valid'));
  await assert.rejects(quote(customerId, 'OVER'), refused('code_not_valid'));
  await assert.rejects(quote(customerId, 'MORE'), refused('code_not_applicable'));
  await assert.rejects(redeemCode(billing(), { customerId, code: 'NOSUCH' }), refused('code_not_valid'));
});

test('a top-up gets more on top and never less to pay: the balance rises by the amount, and the bonus beside it', async () => {
  const customerId = await world.addCustomer({ plan: 'flex' });
  const amount = { minor: '5000', currency: 'EUR', exponent: 2 };
  const request = { kind: 'balance_topup', amount, promotionCode: 'more' } as const;
  const { id, promotion, total } = await createQuote(billing(), { customerId, request });
  assert.deepEqual([total.minor, promotion?.bonus], ['5950', { micro: '5000000', currency: 'EUR', exponent: 2 }]);
  await startPurchase(billing(), { customerId, quoteId: id });
  assert.deepEqual(await left(world, customerId), { available: 55n, debt: 0n });
});

test('several purchases of one customer at once use a code once', async () => {
  const customerId = await world.addCustomer();
  const quotes = await Promise.all(Array.from({ length: 5 }, () => quote(customerId, 'AUTUMN25')));
  const results = await Promise.allSettled(
    quotes.map(({ id }) => startPurchase(billing(), { customerId, quoteId: id })),
  );
  const discounted = results.filter((result) => result.status === 'fulfilled' && result.value.status === 'succeeded');
  assert.equal(discounted.length, 1);
  assert.equal((await world.truth(customerId)).chargedMinor, 714n);
});

test('ten customers at once use a code for two twice', async () => {
  const customers = await Promise.all(Array.from({ length: 10 }, () => world.addCustomer()));
  const results = await Promise.allSettled(customers.map((customerId) => buy(customerId, 'FORTWO')));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 2);
  for (const result of results) {
    if (result.status === 'rejected') assert.ok(refused('code_already_used')(result.reason));
  }
});

test('a purchase that ends unpaid gives its code back, also to the count of all', async () => {
  const customerId = await world.addCustomer({ card: 'declined' });
  const declined = await buy(customerId, 'AUTUMN25');
  assert.equal(declined.status, 'requires_payment_method');
  await assert.rejects(quote(customerId, 'AUTUMN25'), refused('code_already_used'));
  await cancelPurchase(billing(), { customerId, purchaseId: declined.id });
  assert.equal((await quote(customerId, 'AUTUMN25')).promotion?.key, 'autumn');
});

test('a bonus on the first purchase comes by itself, and not on the second', async () => {
  const first = { first: { name: 'Welcome', on: 'credit_pack', bonusCredits: '200' } } as const;
  const own = world.with({ catalogue: () => Promise.resolve({ ...purchaseCatalogue, promotions: first }) });
  const customerId = await world.addCustomer();
  assert.equal((await quote(customerId, undefined, own)).promotion?.code, null);
  await buy(customerId, undefined, own);
  assert.deepEqual(await left(world, customerId), { available: 700n, debt: 0n });
  assert.equal((await quote(customerId, undefined, own)).promotion, null);
  await buy(customerId, undefined, own);
  assert.deepEqual(await left(world, customerId), { available: 1200n, debt: 0n });
});

test('a gift code is redeemed by one of many, once, and is nowhere in the database', async () => {
  const batch = {
    batchId: world.billing.newId(),
    count: 3,
    unit: 'credits',
    micro: 250_000_000n,
    name: 'Thank you',
    expiresAt: null,
    grantExpiresAfterDays: 30,
  };
  const { codes } = await issueGiftCodes(billing(), batch);
  const [code = '', other = ''] = codes;
  assert.equal(new Set(codes).size, 3);
  assert.deepEqual(await issueGiftCodes(billing(), batch), { batchId: batch.batchId, duplicate: true, codes: [] });
  const rows = await world.billing.database.db.selectFrom('gift_code').selectAll().execute();
  assert.ok(rows.every((row) => Object.values(row).every((value) => !String(value).includes(code))));
  const customers = await Promise.all(Array.from({ length: 8 }, () => world.addCustomer()));
  const results = await Promise.allSettled(
    [...customers, ...customers].map((customerId) => redeemCode(billing(), { customerId, code: code.toLowerCase() })),
  );
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  const owned = await Promise.all(customers.map(async (customerId) => (await left(world, customerId)).available));
  assert.deepEqual(
    owned.filter((available) => available > 0n),
    [250n],
  );
  const [customerId = ''] = customers;
  const given = await redeemCode(billing(), { customerId, code: other });
  assert.deepEqual([given.kind, given.given], ['gift', { units: '250', exponent: 0 }]);
});

test('a code without a purchase gives its bonus once; one for the plan waits for its bills', async () => {
  const customerId = await world.addCustomer();
  const results = await Promise.allSettled(
    Array.from({ length: 6 }, () => redeemCode(billing(), { customerId, code: 'hello' })),
  );
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.deepEqual(await left(world, customerId), { available: 50n, debt: 0n });
  const discount = await redeemCode(billing(), { customerId, code: 'PLAN3' });
  assert.deepEqual(discount, {
    kind: 'plan_discount',
    name: 'Three months cheaper',
    given: null,
    expiresAt: null,
    discount: { percent: '50', amount: null, invoices: 3 },
  });
  await assert.rejects(redeemCode(billing(), { customerId, code: 'PLAN3' }), refused('code_already_used'));
});

test('money cannot be redeemed on a plan that counts credits', async () => {
  const batch = { batchId: world.billing.newId(), count: 1, unit: 'EUR', micro: 5_000_000n, name: 'Five' };
  const { codes } = await issueGiftCodes(billing(), { ...batch, expiresAt: null, grantExpiresAfterDays: null });
  const redeem = (customerId: string) => redeemCode(billing(), { customerId, code: codes[0] ?? '' });
  await assert.rejects(redeem(await world.addCustomer()), refused('code_not_applicable'));
  const flex = await world.addCustomer({ plan: 'flex' });
  await redeem(flex);
  assert.deepEqual(await left(world, flex), { available: 5n, debt: 0n });
});
