import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listReviews } from '../after-sale/list-reviews.ts';
import { resolveReview } from '../after-sale/resolve-review.ts';
import { left, readInvoices, TOTAL } from '../after-sale/testing/sale.ts';
import { readAccount } from '../accounts/read-account.ts';
import type { Billing } from '../context.ts';
import { readCustomerCredit } from '../customer-credit/customer-credit.ts';
import { DomainProblem } from '../problems.ts';
import { cancelPurchase } from '../purchases/cancel-purchase.ts';
import { createQuote } from '../purchases/create-quote.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { getPurchase } from '../purchases/view-purchase.ts';
import { createPurchaseWorld, purchaseCatalogue } from '../purchases/testing/purchase-world.ts';
import { sweepPurchases } from '../workers/sweeper.ts';
import { recordTransfer } from './record-transfer.ts';

const world = createPurchaseWorld();
const DAY_MS = 86_400_000;
const bankTransfer = { enabled: true, dueDays: 14, instructions: ['IBAN DE00 0000'] };
const billing = (): Billing =>
  world.with({ catalogue: () => Promise.resolve({ ...purchaseCatalogue, policy: { bankTransfer } }) });
const request = { kind: 'credit_pack', pack: 'small', payBy: 'bank_transfer' } as const;
const refused = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

async function order(card: string | null = null) {
  const customerId = await world.addCustomer({ card });
  const { id } = await createQuote(billing(), { customerId, request });
  const purchase = await startPurchase(billing(), { customerId, quoteId: id });
  return { customerId, purchaseId: purchase.id, purchase };
}
type Order = Awaited<ReturnType<typeof order>>;

const receive = (order: Order, amountMinor: bigint, receiptId: string, own = billing()) =>
  recordTransfer(own, {
    customerId: order.customerId,
    purchase: { id: order.purchaseId },
    receiptId,
    amountMinor,
    currency: 'EUR',
    receivedAt: own.now(),
  });

test('without the policy no transfer is offered', async () => {
  const customerId = await world.addCustomer();
  await assert.rejects(createQuote(world.billing, { customerId, request }), refused('purchase_not_offered'));
});

test('an order waits as pending funds with a reference, and is credited when exactly what is due arrives', async () => {
  const ordered = await order();
  const { purchase, customerId } = ordered;
  assert.deepEqual([purchase.status, purchase.paymentMethod], ['processing', null]);
  assert.equal(purchase.transfer?.reference, purchase.invoiceNumber);
  assert.deepEqual(purchase.transfer?.instructions, ['IBAN DE00 0000']);
  const account = await readAccount(billing(), customerId, ['view']);
  assert.equal(account.openPurchase, null);
  assert.deepEqual(
    account.pendingFunds.map(({ purchaseId, amount }) => [purchaseId, amount.minor]),
    [[purchase.id, TOTAL.toString()]],
  );
  assert.ok(account.notices.some(({ code }) => code === 'funds_pending'));
  const reference = purchase.transfer?.reference ?? '';
  const results = await Promise.all(
    Array.from({ length: 4 }, () =>
      recordTransfer(billing(), {
        customerId,
        purchase: { reference },
        receiptId: 'camt-1',
        amountMinor: TOTAL,
        currency: 'EUR',
        receivedAt: billing().now(),
      }),
    ),
  );
  assert.equal(results.filter(({ duplicate }) => !duplicate).length, 1);
  assert.ok(results.every(({ status }) => status === 'credited'));
  assert.deepEqual(await left(world, customerId), { available: 500n, debt: 0n });
  assert.equal((await getPurchase(billing(), ordered)).transfer, null);
  assert.equal((await readInvoices(world, customerId))[0]?.status, 'paid');
});

test('a card purchase is not held up by a transfer that is on its way', async () => {
  const { customerId } = await order('visa_ok');
  const quote = await createQuote(billing(), { customerId, request: { kind: 'credit_pack', pack: 'small' } });
  assert.equal((await startPurchase(billing(), { customerId, quoteId: quote.id })).status, 'succeeded');
});

test('an order nobody pays is given up after its time, and can be canceled before', async () => {
  const ordered = await order();
  world.advance(13 * DAY_MS);
  await sweepPurchases(billing());
  assert.equal((await getPurchase(billing(), ordered)).status, 'processing');
  world.advance(2 * DAY_MS);
  await sweepPurchases(billing());
  assert.equal((await getPurchase(billing(), ordered)).status, 'canceled');
  assert.equal((await readInvoices(world, ordered.customerId))[0]?.status, 'void');
  const other = await order();
  assert.equal((await cancelPurchase(billing(), other)).status, 'canceled');
});

test('part of it waits for the rest, which completes it', async () => {
  const ordered = await order();
  assert.equal((await receive(ordered, 900n, 'a')).status, 'incomplete');
  const waiting = (await listReviews(billing())).items.find(({ purchaseId }) => purchaseId === ordered.purchaseId);
  assert.deepEqual([waiting?.customer, waiting?.reason], [ordered.customerId, 'transfer_incomplete']);
  await assert.rejects(receive(ordered, 901n, 'a'), refused('event_conflict'));
  await assert.rejects(cancelPurchase(billing(), ordered), refused('purchase_settling'));
  world.advance(20 * DAY_MS);
  await sweepPurchases(billing());
  assert.equal((await getPurchase(billing(), ordered)).status, 'processing');
  assert.equal((await receive(ordered, TOTAL - 900n, 'b')).status, 'credited');
  assert.deepEqual(await left(world, ordered.customerId), { available: 500n, debt: 0n });
});

test('too little, accepted: credited in proportion, and a credit note for what was not paid', async () => {
  const ordered = await order();
  await receive(ordered, 476n, 'half');
  const resolved = await resolveReview(billing(), { ...ordered, decision: 'credit', reason: 'as agreed' });
  assert.equal(resolved.status, 'succeeded');
  assert.deepEqual(await left(world, ordered.customerId), { available: 250n, debt: 0n });
  const [invoice, note] = await readInvoices(world, ordered.customerId);
  assert.deepEqual([invoice?.status, invoice?.amount_paid_minor], ['paid', 476n]);
  assert.deepEqual([note?.type, note?.total_minor, note?.tax_minor], ['credit_note', -476n, -76n]);
  await assert.rejects(
    resolveReview(billing(), { ...ordered, decision: 'refund', reason: 'again' }),
    refused('review_not_open'),
  );
});

test('too much, accepted: credited as ordered, and the rest comes off the next bill, before tax', async () => {
  const ordered = await order();
  assert.equal((await receive(ordered, TOTAL + 119n, 'more')).status, 'in_review');
  await resolveReview(billing(), { ...ordered, decision: 'credit', reason: 'as agreed' });
  assert.deepEqual(await left(world, ordered.customerId), { available: 500n, debt: 0n });
  assert.equal(await readCustomerCredit(world.billing.database.db, ordered.customerId, 'EUR'), 100n);
});

test('money sent back by hand ends the order, and nothing of it stays', async () => {
  const ordered = await order();
  await receive(ordered, 100n, 'little');
  const ended = await resolveReview(billing(), { ...ordered, decision: 'refund', reason: 'sent back' });
  assert.equal(ended.status, 'canceled');
  const late = await order();
  await cancelPurchase(billing(), late);
  assert.equal((await receive(late, TOTAL, 'late')).status, 'in_review');
  await assert.rejects(
    resolveReview(billing(), { ...late, decision: 'credit', reason: 'too late' }),
    refused('review_not_open'),
  );
  assert.equal((await resolveReview(billing(), { ...late, decision: 'refund', reason: 'late' })).status, 'canceled');
  assert.deepEqual(await left(world, late.customerId), { available: 0n, debt: 0n });
});
