import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BillingError } from '../../src/api/billing-error.ts';
import { createMockBillingApi } from '../billing-api.ts';
import { createWorld } from '../create-world.ts';

function bench(customer: string) {
  let now = new Date('2026-11-22T11:00:00.000Z').getTime();
  const world = createWorld({ customers: [customer], now: () => new Date(now), behaviour: { latencyMs: 0 } });
  const api = createMockBillingApi(world, customer, { sleep: async () => undefined });
  const left = async () => BigInt((await api.getAccount()).capacity?.credits?.available.units ?? '0');
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return { world, api, left, advance };
}

const PACK = { kind: 'credit_pack', pack: 'small' } as const;
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (reason: unknown) => BillingError.from(reason).code,
  );

test('a code takes its part off, once, and a wrong one says why', async () => {
  const { api, world } = bench('credits-low');
  assert.equal(await code(api.createQuote({ ...PACK, promotionCode: 'NOPE' })), 'code_not_valid');
  assert.equal(await code(api.createQuote({ ...PACK, promotionCode: 'MORE5' })), 'code_not_applicable');
  const quote = await api.createQuote({ ...PACK, promotionCode: 'studio 10' });
  assert.deepEqual(
    quote.lines.map(({ type }) => type),
    ['credit_pack', 'discount'],
  );
  assert.equal((await api.createPurchase({ quoteId: quote.id })).status, 'succeeded');
  assert.equal(await code(api.createQuote({ ...PACK, promotionCode: 'STUDIO10' })), 'code_already_used');
  assert.deepEqual(world.violations(), []);
});

test('a gift is redeemed once', async () => {
  const { api, left, world } = bench('credits-low');
  const before = await left();
  const given = await api.redeemCode({ code: 'welcome-gift' });
  assert.deepEqual(given.given, { units: '100', exponent: 0 });
  assert.equal(await left(), before + 100n);
  assert.equal(await code(api.redeemCode({ code: 'WELCOME GIFT' })), 'code_already_used');
  assert.deepEqual(world.violations(), []);
});

test('a transfer is pending funds until it arrives, and nothing in the way of a card', async () => {
  const { api, left, advance, world } = bench('credits-low');
  const before = await left();
  const quote = await api.createQuote({ ...PACK, payBy: 'bank_transfer' });
  assert.equal(quote.paymentMethod, null);
  const ordered = await api.createPurchase({ quoteId: quote.id });
  assert.equal(ordered.status, 'processing');
  const account = await api.getAccount();
  assert.equal(account.openPurchase, null);
  assert.deepEqual(
    account.pendingFunds.map(({ purchaseId, transfer }) => [purchaseId, transfer.reference]),
    [[ordered.id, ordered.transfer?.reference]],
  );
  advance(60_000);
  assert.deepEqual((await api.getAccount()).pendingFunds, []);
  assert.equal(await left(), before + 500n);
  assert.deepEqual(world.violations(), []);
});

test('an unused pack is undone in time, with a credit note, and not after it was used', async () => {
  const { api, left, world, advance } = bench('credits-low');
  const before = await left();
  const buy = async () => api.createPurchase({ quoteId: (await api.createQuote(PACK)).id });
  const bought = await buy();
  assert.ok(bought.undoUntil !== null);
  const undone = await api.undoPurchase(bought.id);
  assert.deepEqual([undone.afterSale?.refunded, undone.undoUntil], [undone.total, null]);
  assert.equal(await left(), before);
  const { items } = await api.listInvoices();
  assert.deepEqual([items[0]?.type, items[0]?.total.minor], ['credit_note', `-${undone.total.minor}`]);
  const late = await buy();
  advance(30 * 60_000);
  assert.equal(await code(api.undoPurchase(late.id)), 'undo_not_possible');
  assert.deepEqual(world.violations(), []);
});
