/** What the processor tells comes in any order and more than once; what is true is what stands in its books. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listInvoices } from '../invoices/read-invoices.ts';
import { webhookHeaders } from '../payments/sandbox/webhook-signature.ts';
import { sweepPurchases } from '../workers/sweeper.ts';
import { receiveWebhook, workOnInbox } from '../workers/webhook-inbox.ts';
import { startPurchase } from './start-purchase.ts';
import { Crash, createPurchaseWorld } from './testing/purchase-world.ts';
import { findOpenPurchase, getPurchase } from './view-purchase.ts';

const world = createPurchaseWorld();
const TYPES = ['invoice.payment_action_required', 'invoice.payment_failed', 'invoice.voided', 'invoice.paid'] as const;

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest): T[] => [item, ...rest]));
}

let told = 0;
async function tell(invoiceId: string, type: string): Promise<void> {
  told += 1;
  const now = world.billing.now();
  const id = `evt_order_${told}`;
  const body = JSON.stringify({ id, type, created: now.toISOString(), livemode: false, data: { invoiceId } });
  const timestampSeconds = Math.floor(now.getTime() / 1000);
  const headers = new Headers(webhookHeaders('whsec_of_the_purchase_tests', { id, timestampSeconds, body }));
  await receiveWebhook(world.billing, body, headers);
  // Sent again before it was worked on, as a processor does that has heard no answer.
  await receiveWebhook(world.billing, body, headers);
  await workOnInbox(world.billing);
}

async function challenged() {
  const customerId = await world.addCustomer({ card: 'three_d_secure_ok' });
  const { id: purchaseId, nextAction } = await world.buy(customerId);
  assert.ok(nextAction?.type === 'sandbox_challenge');
  const row = await world.billing.database.db
    .selectFrom('purchase')
    .select('processor_invoice_id')
    .where('id', '=', purchaseId)
    .executeTakeFirstOrThrow();
  return {
    customerId,
    purchaseId,
    challengeId: nextAction.challengeId,
    invoiceId: row.processor_invoice_id ?? '',
  };
}

test('events in every order, each of them twice: what was paid is credited once', async () => {
  for (const order of permutations(TYPES)) {
    const { customerId, purchaseId, challengeId, invoiceId } = await challenged();
    await world.sandbox.answerChallenge(challengeId, 'approve');
    for (const type of order) await tell(invoiceId, type);
    const { status } = await getPurchase(world.billing, { customerId, purchaseId });
    assert.equal(status, 'succeeded', order.join());
    const { charges, grants } = await world.truth(customerId);
    assert.deepEqual({ charges, grants }, { charges: 1, grants: 1 }, order.join());
  }
});

test('events in every order about a payment that waits for its bank change nothing', async () => {
  const { customerId, purchaseId, invoiceId } = await challenged();
  for (const order of permutations(TYPES)) {
    for (const type of order) await tell(invoiceId, type);
    const { status } = await getPurchase(world.billing, { customerId, purchaseId });
    assert.equal(status, 'requires_action', order.join());
  }
  assert.equal((await world.truth(customerId)).grants, 0);
});

const listed = async (customerId: string) =>
  (await listInvoices(world.billing, { customerId, limit: 10, cursor: null })).items;

for (const point of ['invoice.created', 'invoice.drafted', 'invoice.lined', 'invoice.finalized', 'pay.sent']) {
  test(`killed at ${point}: a draft is never handed out, and the invoice is what was quoted`, async () => {
    const customerId = await world.addCustomer();
    const quote = await world.quote(customerId);
    world.crashAt(point);
    await assert.rejects(startPurchase(world.billing, { customerId, quoteId: quote.id }), Crash);
    const handedOut = await listed(customerId);
    const isFinal = point === 'invoice.finalized' || point === 'pay.sent';
    assert.deepEqual(
      handedOut.map(({ status, total }) => [status, total]),
      isFinal ? [['outstanding', quote.total]] : [],
    );
    const open = await findOpenPurchase(world.billing, customerId);
    assert.equal(open?.invoiceId, handedOut[0]?.id ?? null);
    for (let turn = 0; turn < 3; turn += 1) {
      world.advance(60_000);
      await sweepPurchases(world.billing);
    }
    const [invoice] = await listed(customerId);
    assert.deepEqual([invoice?.status, invoice?.total], ['paid', quote.total]);
  });
}
