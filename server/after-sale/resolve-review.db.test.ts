import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { PaymentGateway, ProcessorInvoice } from '../payments/payment-gateway.ts';
import { DomainProblem } from '../problems.ts';
import { drivePurchase } from '../purchases/drive-purchase.ts';
import type { PurchaseKey } from '../purchases/purchase-row.ts';
import { createPurchaseWorld } from '../purchases/testing/purchase-world.ts';
import { getPurchase } from '../purchases/view-purchase.ts';
import { refundPurchase } from './refund-purchase.ts';
import { compareWithProcessor } from '../drift/compare-with-processor.ts';
import { listReviews } from './list-reviews.ts';
import { reconcileAfterSale } from './reconcile-after-sale.ts';
import { resolveReview } from './resolve-review.ts';
import { sweepAfterSale } from './sweep-after-sale.ts';
import { left, TOTAL } from './testing/sale.ts';

const world = createPurchaseWorld();
const refused = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

/** A processor that says another amount was paid than what was asked for. */
function payingOnly(paidMinor: bigint): PaymentGateway {
  const altered = (invoice: ProcessorInvoice) =>
    invoice.amountPaidMinor > 0n ? { ...invoice, amountPaidMinor: paidMinor } : invoice;
  return {
    ...world.sandbox,
    payInvoice: async (...input) => altered(await world.sandbox.payInvoice(...input)),
    retrieveInvoice: async (invoiceId) => altered(await world.sandbox.retrieveInvoice(invoiceId)),
    retrieveAfterSale: async (invoiceId) => ({
      ...(await world.sandbox.retrieveAfterSale(invoiceId)),
      amountPaidMinor: paidMinor,
    }),
  };
}

async function inReview(paidMinor: bigint) {
  const customerId = await world.addCustomer({ card: 'processing_then_ok' });
  const { id: purchaseId } = await world.buy(customerId);
  const billing = world.with({ gateway: payingOnly(paidMinor) });
  world.advance(11 * 60_000);
  await drivePurchase(billing, { customerId, purchaseId }, { cause: 'test', ignoreLease: true });
  assert.equal((await getPurchase(billing, { customerId, purchaseId })).status, 'processing');
  return { billing, key: { customerId, purchaseId } };
}

test('what was paid differently than quoted is credited in proportion by a person, and can be refunded later', async () => {
  const { billing, key } = await inReview(476n);
  assert.deepEqual(await left(world, key.customerId), { available: 0n, debt: 0n });
  const decided = await resolveReview(billing, { ...key, decision: 'credit', reason: 'close enough' });
  assert.equal(decided.status, 'succeeded');
  assert.deepEqual(await left(world, key.customerId), { available: 250n, debt: 0n });
  await assert.rejects(resolveReview(billing, { ...key, decision: 'credit', reason: 'x' }), refused('review_not_open'));
  await refundPurchase(billing, { ...key, refundId: 'r', amountMinor: null, reason: 'after all', actor: 'operator' });
  assert.deepEqual(await left(world, key.customerId), { available: 0n, debt: 0n });
});

test('or it is refunded, ends, and no later look brings it back', async () => {
  const { billing, key } = await inReview(TOTAL - 1n);
  const decisions = await Promise.allSettled(
    Array.from({ length: 4 }, () => resolveReview(billing, { ...key, decision: 'refund', reason: 'wrong amount' })),
  );
  assert.ok(decisions.some(({ status }) => status === 'fulfilled'));
  assert.equal((await getPurchase(billing, key)).status, 'canceled');
  const row = await world.billing.database.db
    .selectFrom('purchase')
    .select('processor_invoice_id')
    .where('id', '=', key.purchaseId)
    .executeTakeFirstOrThrow();
  const { amountRefundedMinor } = await world.sandbox.retrieveAfterSale(row.processor_invoice_id ?? '');
  assert.equal(amountRefundedMinor, TOTAL - 1n);
  await drivePurchase(billing, key, { cause: 'late webhook', ignoreLease: true });
  assert.equal((await getPurchase(billing, key)).status, 'canceled');
  assert.deepEqual(await left(world, key.customerId), { available: 0n, debt: 0n });
});

/** The bank of the customer sends back what it had accepted. */
async function returnRefunds(key: PurchaseKey): Promise<void> {
  await sql`update sandbox.refund set status = 'failed' where invoice_id =
    (select processor_invoice_id from purchase where id = ${key.purchaseId}::uuid)`.execute(world.billing.database.db);
}

const waiting = async (purchaseId: string) =>
  (await listReviews(world.billing)).items.filter((item) => item.purchaseId === purchaseId).map(({ reason }) => reason);

const told = async (customerId: string) => {
  const events = await world.billing.database.db
    .selectFrom('outbox_event')
    .select('type')
    .where('customer_id', '=', customerId)
    .where('type', 'like', 'payment.refund%')
    .orderBy('id')
    .execute();
  return events.map(({ type }) => type);
};

test('what was sent back and fails to arrive days later waits for a person again, who sends it once more', async () => {
  const { billing, key } = await inReview(TOTAL - 1n);
  await resolveReview(billing, { ...key, decision: 'refund', reason: 'wrong amount' });
  assert.deepEqual(await waiting(key.purchaseId), []);
  assert.equal((await getPurchase(billing, key)).afterSale?.refunded.minor, (TOTAL - 1n).toString());

  await returnRefunds(key);
  world.advance(3 * 24 * 3_600_000);
  await Promise.all([sweepAfterSale(billing), reconcileAfterSale(billing, key, 'webhook refund.failed')]);
  assert.deepEqual(await waiting(key.purchaseId), ['refund_failed']);
  assert.equal((await getPurchase(billing, key)).afterSale, null);
  assert.deepEqual(await told(key.customerId), ['payment.refunded', 'payment.refund_failed']);

  const again = () => resolveReview(billing, { ...key, decision: 'refund', reason: 'other account' });
  const decisions = await Promise.allSettled([again(), again(), again()]);
  assert.ok(decisions.some(({ status }) => status === 'fulfilled'));
  assert.deepEqual(await waiting(key.purchaseId), []);
  const purchase = await getPurchase(billing, key);
  assert.deepEqual([purchase.status, purchase.afterSale?.refunded.minor], ['canceled', (TOTAL - 1n).toString()]);
  const refunds = await world.billing.database.db
    .selectFrom('refund')
    .select(['id', 'status', 'amount_minor', 'credit_note_id'])
    .where('purchase_id', '=', key.purchaseId)
    .orderBy('id')
    .execute();
  assert.deepEqual(
    refunds.map(({ id, status, amount_minor, credit_note_id }) => [id, status, amount_minor, credit_note_id]),
    [
      [`review:${key.purchaseId}`, 'failed', TOTAL - 1n, null],
      [`review:${key.purchaseId}:2`, 'succeeded', TOTAL - 1n, null],
    ],
  );
  await reconcileAfterSale(billing, key, 'late webhook');
  assert.deepEqual(await waiting(key.purchaseId), []);
  assert.deepEqual(await left(world, key.customerId), { available: 0n, debt: 0n });
});

test('what a person decided is no drift', async () => {
  const accepted = await inReview(476n);
  await resolveReview(accepted.billing, { ...accepted.key, decision: 'credit', reason: 'close enough' });
  const refunded = await inReview(476n);
  await resolveReview(refunded.billing, { ...refunded.key, decision: 'refund', reason: 'wrong amount' });
  const { drifts } = await compareWithProcessor(refunded.billing);
  const own = [accepted.key.customerId, refunded.key.customerId];
  assert.deepEqual(
    drifts.filter(({ customerId }) => own.includes(customerId ?? '')),
    [],
  );
});

test('nothing is decided about a purchase that is in order', async () => {
  const customerId = await world.addCustomer();
  const { id: purchaseId } = await world.buy(customerId);
  const decide = resolveReview(world.billing, { customerId, purchaseId, decision: 'refund', reason: 'x' });
  await assert.rejects(decide, refused('review_not_open'));
});
