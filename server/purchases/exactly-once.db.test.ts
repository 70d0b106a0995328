/** Crashes at every step, lost answers, and everybody at once: one charge, one credit, nothing lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Billing } from '../context.ts';
import { GatewayError, type PaymentGateway } from '../payments/payment-gateway.ts';
import { webhookHeaders } from '../payments/sandbox/webhook-signature.ts';
import { DomainProblem } from '../problems.ts';
import { sweepPurchases } from '../workers/sweeper.ts';
import { receiveWebhook, workOnInbox } from '../workers/webhook-inbox.ts';
import { cancelPurchase } from './cancel-purchase.ts';
import { retryPurchase } from './retry-purchase.ts';
import { startPurchase } from './start-purchase.ts';
import { Crash, createPurchaseWorld, HOUR_MS } from './testing/purchase-world.ts';
import { findOpenPurchase } from './view-purchase.ts';

const world = createPurchaseWorld();
const once = { charges: 1, chargedMinor: 952n, grants: 1, grantedMicro: 500_000_000n };
const nothing = { charges: 0, chargedMinor: 0n, grants: 0, grantedMicro: 0n };

const POINTS = [
  'purchase.created',
  'invoice.created',
  'invoice.drafted',
  'invoice.lined',
  'invoice.finalize.sent',
  'invoice.finalized',
  'settle.before',
  'settle.committed',
  'attempt.committed',
  'pay.sent',
] as const;

/** Long enough for every lease, lock and back-off to end. */
async function recover(billing: Billing = world.billing): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    world.advance(60_000);
    await sweepPurchases(billing);
  }
}

async function invoiceOf(customerId: string): Promise<string> {
  const row = await world.billing.database.db
    .selectFrom('purchase')
    .select('processor_invoice_id')
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow();
  assert.ok(row.processor_invoice_id);
  return row.processor_invoice_id;
}

let eventCount = 0;
/** A signed webhook, as the sandbox would send it. */
function webhook(invoiceId: string, type = 'invoice.paid', id = `evt_test_${++eventCount}`) {
  const body = JSON.stringify({
    id,
    type,
    created: world.billing.now().toISOString(),
    livemode: false,
    data: { invoiceId },
  });
  const timestampSeconds = Math.floor(world.billing.now().getTime() / 1000);
  return { body, headers: new Headers(webhookHeaders('whsec_of_the_purchase_tests', { id, timestampSeconds, body })) };
}

for (const point of POINTS) {
  test(`killed at ${point}, with nobody coming back: the sweeper finishes it once`, async () => {
    const customerId = await world.addCustomer();
    const quote = await world.quote(customerId);
    world.crashAt(point);
    await assert.rejects(startPurchase(world.billing, { customerId, quoteId: quote.id }), Crash);
    await recover();
    assert.deepEqual(await world.truth(customerId), once);
  });

  test(`killed at ${point}, and the customer asks again at once`, async () => {
    const customerId = await world.addCustomer();
    const quote = await world.quote(customerId);
    world.crashAt(point);
    await assert.rejects(startPurchase(world.billing, { customerId, quoteId: quote.id }), Crash);
    await startPurchase(world.billing, { customerId, quoteId: quote.id });
    await recover();
    const again = await startPurchase(world.billing, { customerId, quoteId: quote.id });
    assert.equal(again.status, 'succeeded');
    assert.deepEqual(await world.truth(customerId), once);
  });
}

for (const point of ['retry.committed', 'attempt.committed', 'pay.sent']) {
  test(`killed at ${point} while another card is tried`, async () => {
    const customerId = await world.addCustomer({ card: 'declined' });
    const declined = await world.buy(customerId);
    const paymentMethodId = await world.addCard(customerId, 'visa_ok');
    const request = { customerId, purchaseId: declined.id, paymentMethodId, attempt: 2 };
    world.crashAt(point);
    await assert.rejects(retryPurchase(world.billing, request), Crash);
    await recover();
    assert.equal((await retryPurchase(world.billing, request)).status, 'succeeded');
    assert.deepEqual(await world.truth(customerId), once);
  });
}

for (const point of ['cancel.requested', 'invoice.voided']) {
  test(`killed at ${point} while canceling: it ends canceled, and late money cannot come`, async () => {
    const customerId = await world.addCustomer({ card: 'three_d_secure_ok' });
    const challenged = await world.buy(customerId);
    assert.ok(challenged.nextAction?.type === 'sandbox_challenge');
    world.crashAt(point);
    await assert.rejects(cancelPurchase(world.billing, { customerId, purchaseId: challenged.id }), Crash);
    await recover();
    await world.sandbox.answerChallenge(challenged.nextAction.challengeId, 'approve');
    await recover();
    assert.equal(await findOpenPurchase(world.billing, customerId), null);
    assert.deepEqual(await world.truth(customerId), nothing);
  });
}

type Step = 'createInvoice' | 'addInvoiceLine' | 'finalizeInvoice' | 'payInvoice' | 'retrieveInvoice';
const STEPS: readonly Step[] = ['createInvoice', 'addInvoiceLine', 'finalizeInvoice', 'payInvoice', 'retrieveInvoice'];

/** The first call of `step` loses its request (nothing happened) or its answer (it happened). */
function losing(step: Step, lost: 'request' | 'answer'): Billing {
  let isLost = false;
  const gateway = new Proxy(world.sandbox as PaymentGateway, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (name !== step || isLost || typeof member !== 'function') return member;
      return async (...parameters: unknown[]) => {
        isLost = true;
        if (lost === 'answer') await (member as (...all: unknown[]) => Promise<unknown>)(...parameters);
        throw new GatewayError('unknown_outcome', `The ${lost} was lost.`);
      };
    },
  });
  return world.with({ gateway });
}

for (const step of STEPS) {
  for (const lost of ['request', 'answer'] as const) {
    test(`the ${lost} of ${step} is lost: looked at again, and done once`, async () => {
      const customerId = await world.addCustomer();
      const quote = await world.quote(customerId);
      const billing = losing(step, lost);
      const first = await startPurchase(billing, { customerId, quoteId: quote.id });
      assert.ok(first.status === 'pending' || first.status === 'succeeded');
      await recover(billing);
      assert.deepEqual(await world.truth(customerId), once);
    });
  }
}

/** `SETTLE_SEEDS=1000` looks longer. */
const SETTLE_SEEDS = Number.parseInt(process.env['SETTLE_SEEDS'] ?? '40', 10);

test('the request, ten duplicate webhooks and three sweepers at the same moment credit once', async () => {
  for (let seed = 0; seed < SETTLE_SEEDS; seed += 1) {
    const customerId = await world.addCustomer({ card: 'three_d_secure_ok' });
    const challenged = await world.buy(customerId);
    assert.ok(challenged.nextAction?.type === 'sandbox_challenge');
    const invoiceId = await invoiceOf(customerId);
    await world.sandbox.answerChallenge(challenged.nextAction.challengeId, 'approve');
    world.advance(60_000);
    const id = `evt_seed_${seed}`;
    const types = ['invoice.paid', 'invoice.payment_failed', 'invoice.voided', 'invoice.payment_action_required'];
    const deliveries = Array.from({ length: 10 }, (_, copy) => async () => {
      // Half are copies of one event, half are other events about the same invoice, in no order.
      const sent = webhook(invoiceId, types[(seed + copy) % types.length], copy < 5 ? id : undefined);
      await receiveWebhook(world.billing, sent.body, sent.headers);
      await workOnInbox(world.billing);
    });
    const sweeps = Array.from({ length: 3 }, () => () => sweepPurchases(world.billing));
    const requests = Array.from(
      { length: 2 },
      () => () => startPurchase(world.billing, { customerId, quoteId: challenged.quoteId }),
    );
    await Promise.all([...requests, ...deliveries, ...sweeps].map((run) => run()));
    assert.deepEqual(await world.truth(customerId), once, `seed ${seed}`);
  }
});

test('a webhook that comes before the invoice is known waits for it', async () => {
  const customerId = await world.addCustomer();
  const quote = await world.quote(customerId);
  world.crashAt('invoice.created');
  await assert.rejects(startPurchase(world.billing, { customerId, quoteId: quote.id }), Crash);
  const processorCustomer = await world.billing.database.db
    .selectFrom('customer')
    .select('processor_customer_id')
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow();
  const purchase = await findOpenPurchase(world.billing, customerId);
  assert.ok(purchase && processorCustomer.processor_customer_id);
  const invoice = await world.sandbox.findInvoice(processorCustomer.processor_customer_id, purchase.id);
  assert.ok(invoice);
  const early = webhook(invoice.id, 'invoice.finalized');
  await receiveWebhook(world.billing, early.body, early.headers);
  assert.equal(await workOnInbox(world.billing), 0);
  await recover();
  assert.equal(await workOnInbox(world.billing), 1);
  assert.deepEqual(await world.truth(customerId), once);
});

test('a webhook that nobody signed is refused and leaves nothing', async () => {
  const forged = webhook('in_forged');
  forged.headers.set('webhook-signature', 'v1,AAAA');
  await assert.rejects(
    receiveWebhook(world.billing, forged.body, forged.headers),
    (error) => error instanceof GatewayError && error.kind === 'bad_signature',
  );
  const rows = await world.billing.database.db
    .selectFrom('webhook_inbox')
    .select('event_id')
    .where('object_id', '=', 'in_forged')
    .execute();
  assert.deepEqual(rows, []);
});

/** Every call ends in a time-out, and nothing happens. */
function away(): Billing {
  const gateway = new Proxy(world.sandbox as PaymentGateway, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      const down = () => Promise.reject(new GatewayError('unknown_outcome', 'The processor is away.'));
      return typeof member === 'function' ? down : member;
    },
  });
  return world.with({ gateway });
}

test('a processor that is away leaves the purchase open, and it is finished when it is back', async () => {
  const customerId = await world.addCustomer();
  const quote = await world.quote(customerId);
  const open = await startPurchase(away(), { customerId, quoteId: quote.id });
  assert.equal(open.status, 'pending');
  await recover(away());
  assert.deepEqual(await world.truth(customerId), nothing);
  await recover();
  assert.deepEqual(await world.truth(customerId), once);
});

test('canceled while the processor is away: said so, and ended without a charge when it is back', async () => {
  const customerId = await world.addCustomer();
  const quote = await world.quote(customerId);
  const open = await startPurchase(away(), { customerId, quoteId: quote.id });
  await assert.rejects(
    cancelPurchase(away(), { customerId, purchaseId: open.id }),
    (error) => error instanceof DomainProblem && error.code === 'payment_service_unavailable',
  );
  await recover();
  assert.deepEqual(await world.truth(customerId), nothing);
  assert.equal(await findOpenPurchase(world.billing, customerId), null);
});

test('nobody is charged hours after they confirmed; what was charged in time is credited hours later', async () => {
  const late = await world.addCustomer();
  const lateQuote = await world.quote(late);
  await startPurchase(away(), { customerId: late, quoteId: lateQuote.id });
  const charged = await world.addCustomer();
  const chargedQuote = await world.quote(charged);
  world.crashAt('pay.sent');
  await assert.rejects(startPurchase(world.billing, { customerId: charged, quoteId: chargedQuote.id }), Crash);
  world.advance(2 * HOUR_MS);
  await recover();
  assert.deepEqual(await world.truth(late), nothing);
  assert.equal(await findOpenPurchase(world.billing, late), null);
  assert.deepEqual(await world.truth(charged), once);
});
