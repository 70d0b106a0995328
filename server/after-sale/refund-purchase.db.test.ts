import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Billing } from '../context.ts';
import { GatewayError, type PaymentGateway } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { createPurchaseWorld, Crash, purchaseCatalogue } from '../purchases/testing/purchase-world.ts';
import { refundPurchase, type RefundRequest } from './refund-purchase.ts';
import { actAsSandboxBank } from './sandbox-bank.ts';
import { sweepAfterSale } from './sweep-after-sale.ts';
import { left, readInvoices, sell, spendCredits, TOTAL, type Sale } from './testing/sale.ts';
import { listUndoablePurchases } from './list-undoable-purchases.ts';
import { undoPurchase } from './undo-purchase.ts';
import { readAfterSaleRecord } from './view-after-sale.ts';

const world = createPurchaseWorld();
const MINUTE_MS = 60_000;

const refused = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

const refund = (sale: Sale, change: Partial<RefundRequest> = {}, billing: Billing = world.billing) =>
  refundPurchase(billing, {
    customerId: sale.customerId,
    purchaseId: sale.purchaseId,
    refundId: 'r1',
    amountMinor: null,
    reason: 'requested',
    actor: 'operator',
    ...change,
  });

const refundedMinor = async (sale: Sale) =>
  (await world.sandbox.retrieveAfterSale(sale.processorInvoiceId)).amountRefundedMinor;

test('full, partial and several: never more than was paid, and the same id once', async () => {
  const sale = await sell(world, await world.addCustomer());
  const first = await refund(sale, { amountMinor: 100n });
  assert.equal(first.status, 'succeeded');
  assert.deepEqual(await refund(sale, { amountMinor: 100n }), first);
  await assert.rejects(refund(sale, { amountMinor: 200n }), refused('event_conflict'));
  await assert.rejects(refund(sale, { refundId: 'r2', amountMinor: TOTAL - 99n }), refused('refund_not_possible'));
  assert.equal((await refund(sale, { refundId: 'r3' })).amount_minor, TOTAL - 100n);
  await assert.rejects(refund(sale, { refundId: 'r4', amountMinor: 1n }), refused('refund_not_possible'));
  assert.equal(await refundedMinor(sale), TOTAL);
  assert.deepEqual(await left(world, sale.customerId), { available: 0n, debt: 0n });
  const record = await readAfterSaleRecord(world.billing, sale);
  assert.equal(record.refundable.minor, '0');
  assert.ok(record.refunds.every(({ creditNoteId }) => creditNoteId !== null));
});

test('twenty requests at once, with few ids, refund each id once and never too much', async () => {
  const sale = await sell(world, await world.addCustomer());
  const requests = Array.from({ length: 20 }, (_, index) =>
    refund(sale, { refundId: `r${index % 4}`, amountMinor: 300n }),
  );
  const results = await Promise.allSettled(requests);
  for (const result of results) {
    if (result.status === 'rejected') assert.ok(result.reason instanceof DomainProblem);
  }
  // 952 is three times 300 and not four times.
  assert.equal(await refundedMinor(sale), 900n);
});

test('a customer cannot refund, and neither can anybody refund what is not paid or not theirs', async () => {
  const customerId = await world.addCustomer({ card: 'declined' });
  const { id } = await world.buy(customerId);
  const unpaid = { customerId, purchaseId: id, processorInvoiceId: '' };
  await assert.rejects(refund(unpaid), refused('refund_not_possible'));
  const sale = await sell(world, await world.addCustomer());
  await assert.rejects(refund({ ...sale, customerId }), refused('not_found'));
});

/** The first call of `step` loses its request (nothing happened) or its answer (it happened). */
function losing(step: 'refundInvoice' | 'retrieveAfterSale', lost: 'request' | 'answer', skip = 0): Billing {
  let calls = 0;
  const gateway = new Proxy(world.sandbox as PaymentGateway, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (name !== step || typeof member !== 'function') return member;
      return async (...parameters: unknown[]) => {
        const call = member as (...all: unknown[]) => Promise<unknown>;
        calls += 1;
        if (calls !== skip + 1) return call(...parameters);
        if (lost === 'answer') await call(...parameters);
        throw new GatewayError('unknown_outcome', `The ${lost} was lost.`);
      };
    },
  });
  return world.with({ gateway });
}

for (const lost of ['request', 'answer'] as const) {
  test(`the ${lost} of a refund is lost: looked up by the sweeper, and refunded once`, async () => {
    const sale = await sell(world, await world.addCustomer());
    await assert.rejects(refund(sale, {}, losing('refundInvoice', lost)), refused('payment_service_unavailable'));
    world.advance(MINUTE_MS);
    await sweepAfterSale(world.billing);
    assert.equal(await refundedMinor(sale), TOTAL);
    assert.deepEqual(await left(world, sale.customerId), { available: 0n, debt: 0n });
    assert.equal((await refund(sale)).status, 'succeeded');
  });
}

for (const point of ['refund.requested', 'refund.sent', 'after_sale.looked', 'after_sale.committed']) {
  test(`a process that ends at ${point} leaves one refund to be finished`, async () => {
    const sale = await sell(world, await world.addCustomer());
    world.crashAt(point);
    await assert.rejects(refund(sale), Crash);
    world.advance(10 * MINUTE_MS);
    await sweepAfterSale(world.billing);
    await refund(sale);
    assert.equal(await refundedMinor(sale), TOTAL);
    assert.deepEqual(await left(world, sale.customerId), { available: 0n, debt: 0n });
    assert.equal((await readInvoices(world, sale.customerId)).length, 2);
  });
}

test('with webhooks off, the sweeper sees a dispute and its end by itself', async () => {
  const sale = await sell(world, await world.addCustomer());
  await actAsSandboxBank(world.billing, sale, { event: 'dispute_opened', amountMinor: null });
  await sweepAfterSale(world.billing);
  assert.deepEqual(await left(world, sale.customerId), { available: 500n, debt: 0n });
  world.advance(10 * MINUTE_MS);
  await sweepAfterSale(world.billing);
  assert.deepEqual(await left(world, sale.customerId), { available: 0n, debt: 0n });
  await actAsSandboxBank(world.billing, sale, { event: 'dispute_won', amountMinor: null });
  await assert.rejects(
    actAsSandboxBank(world.billing, sale, { event: 'dispute_lost', amountMinor: null }),
    refused('refund_not_possible'),
  );
  world.advance(70 * MINUTE_MS);
  await sweepAfterSale(world.billing);
  assert.deepEqual(await left(world, sale.customerId), { available: 500n, debt: 0n });
});

const withUndo = () =>
  world.with({
    catalogue: () => Promise.resolve({ ...purchaseCatalogue, policy: { afterSale: { undoWindowMinutes: 30 } } }),
  });

test('an unused pack is undone within the window, once, and cannot be spent meanwhile', async () => {
  const billing = withUndo();
  const sale = await sell(world, await world.addCustomer());
  await assert.rejects(undoPurchase(world.billing, sale), refused('undo_not_possible'));
  const results = await Promise.allSettled([undoPurchase(billing, sale), undoPurchase(billing, sale)]);
  assert.ok(results.some(({ status }) => status === 'fulfilled'));
  const undone = await undoPurchase(billing, sale);
  assert.equal(undone.afterSale?.refunded.minor, TOTAL.toString());
  assert.equal(undone.undoUntil, null);
  assert.equal(await refundedMinor(sale), TOTAL);
  assert.deepEqual(await left(world, sale.customerId), { available: 0n, debt: 0n });
});

test('what can be undone is listed, newest first, until it is used, undone or too old', async () => {
  const billing = withUndo();
  const customer = await world.addCustomer();
  const first = await sell(world, customer);
  const second = await sell(world, customer);
  const ids = async () => (await listUndoablePurchases(billing, first.customerId)).map(({ id }) => id);
  assert.deepEqual(await listUndoablePurchases(world.billing, first.customerId), []);
  assert.deepEqual(await ids(), [second.purchaseId, first.purchaseId]);
  await undoPurchase(billing, second);
  assert.deepEqual(await ids(), [first.purchaseId]);
  await spendCredits(world, first.customerId, 1n);
  assert.deepEqual(await ids(), []);
  await sell(world, customer);
  world.advance(30 * MINUTE_MS);
  assert.deepEqual(await ids(), []);
});

test('nothing is undone that is used, held back by the bank, or too old; a refund that fails lets it go again', async () => {
  const billing = withUndo();
  const used = await sell(world, await world.addCustomer());
  await spendCredits(world, used.customerId, 1n);
  await assert.rejects(undoPurchase(billing, used), refused('undo_not_possible'));

  const disputed = await sell(world, await world.addCustomer());
  await world.sandbox.openDispute(disputed.processorInvoiceId);
  await assert.rejects(undoPurchase(billing, disputed), refused('undo_not_possible'));

  const old = await sell(world, await world.addCustomer());
  world.advance(30 * MINUTE_MS);
  await assert.rejects(undoPurchase(billing, old), refused('undo_not_possible'));

  const failing = await sell(world, await world.addCustomer({ card: 'refund_fails' }));
  const undoing = await undoPurchase(billing, failing);
  assert.equal(undoing.afterSale?.frozen, true);
  assert.deepEqual(await left(world, failing.customerId), { available: 0n, debt: 0n });
  world.advance(70 * MINUTE_MS);
  await sweepAfterSale(world.billing);
  assert.deepEqual(await left(world, failing.customerId), { available: 500n, debt: 0n });
});

test('spending and undoing at the same moment: one of the two happens', async () => {
  const billing = withUndo();
  for (let round = 0; round < 8; round += 1) {
    const sale = await sell(world, await world.addCustomer());
    const [undone] = await Promise.allSettled([undoPurchase(billing, sale), spendCredits(world, sale.customerId, 10n)]);
    const { available, debt } = await left(world, sale.customerId);
    if (undone.status === 'rejected') assert.deepEqual([available, debt], [490n, 0n]);
    else assert.deepEqual([available, debt], [-10n, 10n]);
  }
});
