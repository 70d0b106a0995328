import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCapacity } from '../capacity/read-capacity.ts';
import { clawBackTarget } from '../domain/claw-back.ts';
import { GatewayError, type PaymentGateway } from '../payments/payment-gateway.ts';
import { settlePurchase } from '../purchases/settle-purchase.ts';
import { createPurchaseWorld, purchaseCatalogue } from '../purchases/testing/purchase-world.ts';
import { getPurchase } from '../purchases/view-purchase.ts';
import { reconcileAfterSale } from './reconcile-after-sale.ts';
import { CREDIT, left, readInvoices, sell, spendCredits, TOTAL, type Sale } from './testing/sale.ts';

const world = createPurchaseWorld();
const look = (sale: Sale, billing = world.billing) => reconcileAfterSale(billing, sale, 'test');

const refund = (sale: Sale, amountMinor: bigint) =>
  world.sandbox.refundInvoice(
    sale.processorInvoiceId,
    { amountMinor, reason: 'requested', metadata: {} },
    { idempotencyKey: world.billing.newId() },
  );

const lots = (customerId: string) =>
  world.billing.database.db
    .selectFrom('credit_grant')
    .select(['id', 'remaining_micro', 'amount_micro', 'expires_at', 'frozen_at'])
    .where('customer_id', '=', customerId)
    .orderBy('id')
    .execute();

test('a refund takes back in proportion, once, and is told by a credit note with its share of the tax', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  await refund(sale, 476n);
  await Promise.all([look(sale), look(sale), look(sale)]);
  assert.deepEqual(await left(world, customerId), { available: 250n, debt: 0n });
  await refund(sale, 476n);
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 0n, debt: 0n });
  const [original, ...notes] = await readInvoices(world, customerId);
  assert.deepEqual([original?.status, original?.amount_refunded_minor], ['paid', TOTAL]);
  assert.deepEqual(
    notes.map((note) => [note.type, note.status, note.subtotal_minor, note.tax_minor, note.total_minor]),
    [
      ['credit_note', 'paid', -400n, -76n, -476n],
      ['credit_note', 'paid', -400n, -76n, -476n],
    ],
  );
  assert.equal(new Set([original, ...notes].map((invoice) => invoice?.number)).size, 3);
});

test('refunding what was spent makes a debt, and the next top-up pays it first', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  await spendCredits(world, customerId, 400n);
  await refund(sale, TOTAL);
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: -400n, debt: 400n });
  await sell(world, customerId);
  assert.deepEqual(await left(world, customerId), { available: 100n, debt: 0n });
});

test('a dispute takes back what is left, also of other purchases, and losing it changes nothing more', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  await sell(world, customerId);
  await spendCredits(world, customerId, 400n);
  await world.sandbox.openDispute(sale.processorInvoiceId);
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 100n, debt: 0n });
  assert.equal((await readInvoices(world, customerId))[0]?.dispute_status, 'open');
  await world.sandbox.closeDispute(sale.processorInvoiceId, 'lost');
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 100n, debt: 0n });
  assert.equal((await readInvoices(world, customerId))[0]?.dispute_status, 'lost');
});

test('winning a dispute gives back exactly what was taken, into the same lots', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  await sell(world, customerId);
  await spendCredits(world, customerId, 120n);
  const before = await lots(customerId);
  await world.sandbox.openDispute(sale.processorInvoiceId);
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 380n, debt: 0n });
  await world.sandbox.closeDispute(sale.processorInvoiceId, 'won');
  await look(sale);
  assert.deepEqual(await lots(customerId), before);
  // The reinstatement is netted: a later refund claws what it has to.
  await refund(sale, TOTAL);
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 380n, debt: 0n });
});

test('winning undoes a debt that still stands, and gives a lot of its own for one that was paid since', async () => {
  const standing = await world.addCustomer();
  const first = await sell(world, standing);
  await spendCredits(world, standing, 500n);
  await world.sandbox.openDispute(first.processorInvoiceId);
  await look(first);
  assert.deepEqual(await left(world, standing), { available: -500n, debt: 500n });
  await world.sandbox.closeDispute(first.processorInvoiceId, 'won');
  await look(first);
  assert.deepEqual(await left(world, standing), { available: 0n, debt: 0n });

  const paid = await world.addCustomer();
  const second = await sell(world, paid);
  await spendCredits(world, paid, 500n);
  await world.sandbox.openDispute(second.processorInvoiceId);
  await look(second);
  await sell(world, paid);
  assert.deepEqual(await left(world, paid), { available: 0n, debt: 0n });
  await world.sandbox.closeDispute(second.processorInvoiceId, 'won');
  await look(second);
  assert.deepEqual(await left(world, paid), { available: 500n, debt: 0n });
});

test('what was taken from a lot whose time is over comes back with the time it had left', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  const expiresAt = (await lots(customerId))[0]?.expires_at?.getTime() ?? 0;
  await world.sandbox.openDispute(sale.processorInvoiceId);
  await look(sale);
  const lifeMs = expiresAt - world.billing.now().getTime();
  world.advance(40 * 86_400_000);
  await world.sandbox.closeDispute(sale.processorInvoiceId, 'won');
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 500n, debt: 0n });
  const returned = (await lots(customerId)).at(-1)?.expires_at?.getTime() ?? 0;
  assert.ok(Math.abs(returned - world.billing.now().getTime() - lifeMs) < 10_000);
});

test('a refund on its way changes nothing, one that fails is undone, and the credit note is void', async () => {
  const slow = await world.addCustomer({ card: 'refund_pending' });
  const sale = await sell(world, slow);
  await refund(sale, TOTAL);
  await look(sale);
  assert.deepEqual(await left(world, slow), { available: 500n, debt: 0n });
  world.advance(11 * 60_000);
  await look(sale);
  assert.deepEqual(await left(world, slow), { available: 0n, debt: 0n });

  const customerId = await world.addCustomer();
  const undone = await sell(world, customerId);
  const { id } = await refund(undone, TOTAL);
  await look(undone);
  assert.deepEqual(await left(world, customerId), { available: 0n, debt: 0n });
  const failed = failingRefund(id);
  await look(undone, world.with({ gateway: failed }));
  assert.deepEqual(await left(world, customerId), { available: 500n, debt: 0n });
  assert.deepEqual(
    (await readInvoices(world, customerId)).map(({ type, status }) => [type, status]),
    [
      ['credit_purchase', 'paid'],
      ['credit_note', 'void'],
    ],
  );
});

/** A bank that sends a refund back after it had been told to have succeeded. */
function failingRefund(refundId: string): PaymentGateway {
  return {
    ...world.sandbox,
    retrieveAfterSale: async (invoiceId) => {
      const seen = await world.sandbox.retrieveAfterSale(invoiceId);
      const refunds = seen.refunds.map((one) => (one.id === refundId ? { ...one, status: 'failed' as const } : one));
      return { ...seen, refunds, amountRefundedMinor: 0n };
    },
  };
}

test('a payment that the bank takes back takes everything back, and its invoice is not paid', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  await spendCredits(world, customerId, 200n);
  await world.sandbox.failLate(sale.processorInvoiceId);
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: -200n, debt: 200n });
  const [invoice] = await readInvoices(world, customerId);
  assert.deepEqual([invoice?.status, invoice?.amount_paid_minor], ['uncollectible', 0n]);
});

test('a warning of fraud freezes what is left, and a dispute that is won lets it go', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  await sell(world, customerId);
  await world.sandbox.warnOfFraud(sale.processorInvoiceId);
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 500n, debt: 0n });
  await world.sandbox.openDispute(sale.processorInvoiceId);
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 500n, debt: 0n });
  await world.sandbox.closeDispute(sale.processorInvoiceId, 'won');
  await look(sale);
  assert.deepEqual(await left(world, customerId), { available: 1000n, debt: 0n });
});

test('with the policy "hold" an open dispute only stops what is left from being spent, and losing takes it', async () => {
  const held = world.with({
    catalogue: () =>
      Promise.resolve({ ...purchaseCatalogue, policy: { afterSale: { disputeOpened: 'hold' as const } } }),
  });
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  await spendCredits(world, customerId, 200n);
  await world.sandbox.openDispute(sale.processorInvoiceId);
  await look(sale, held);
  assert.deepEqual(await left(world, customerId), { available: 0n, debt: 0n });
  await world.sandbox.closeDispute(sale.processorInvoiceId, 'won');
  await look(sale, held);
  assert.deepEqual(await left(world, customerId), { available: 300n, debt: 0n });
  await world.sandbox.openDispute(sale.processorInvoiceId);
  await look(sale, held);
  await world.sandbox.closeDispute(sale.processorInvoiceId, 'lost');
  await look(sale, held);
  assert.deepEqual(await left(world, customerId), { available: -200n, debt: 200n });
});

test('settled, then failed, then void at the processor: a purchase that succeeded is never credited again', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  await world.sandbox.failLate(sale.processorInvoiceId);
  await look(sale);
  for (const status of ['open', 'void', 'paid'] as const) {
    const gateway: PaymentGateway = {
      ...world.sandbox,
      retrieveInvoice: async (invoiceId) => ({ ...(await world.sandbox.retrieveInvoice(invoiceId)), status }),
    };
    const billing = world.with({ gateway });
    await Promise.all([
      settlePurchase(billing, sale, sale.processorInvoiceId, 'webhook'),
      settlePurchase(billing, sale, sale.processorInvoiceId, 'sweeper'),
      look(sale, billing),
    ]);
    assert.equal((await getPurchase(billing, sale)).status, 'succeeded');
    assert.deepEqual(await left(world, customerId), { available: 0n, debt: 0n });
  }
});

test('an older look never undoes a newer one', async () => {
  const customerId = await world.addCustomer();
  const sale = await sell(world, customerId);
  const held = Promise.withResolvers<void>();
  const hasLooked = Promise.withResolvers<void>();
  let looks = 0;
  const slow: PaymentGateway = {
    ...world.sandbox,
    retrieveAfterSale: async (invoiceId) => {
      const seen = await world.sandbox.retrieveAfterSale(invoiceId);
      looks += 1;
      if (looks === 1) {
        hasLooked.resolve();
        await held.promise;
      }
      return seen;
    },
  };
  const older = look(sale, world.with({ gateway: slow }));
  await hasLooked.promise;
  await refund(sale, TOTAL);
  await look(sale);
  held.resolve();
  await older;
  assert.equal(looks, 2);
  assert.deepEqual(await left(world, customerId), { available: 0n, debt: 0n });
});

test('webhook, request and sweeper at once, over many orders: f(processor) is what stands, and spent is what is owed', async () => {
  for (let seed = 1; seed <= (Number(process.env['AFTER_SALE_SEEDS']) || 24); seed += 1) await oneLife(seed);
});

/** Splitmix: the same seed is the same life. */
function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

async function oneLife(seed: number): Promise<void> {
  const random = randomOf(seed);
  // Refunds of the second card take a while, those of the third fail after a while.
  const card = ['visa_ok', 'refund_pending', 'refund_fails'][seed % 3] ?? 'visa_ok';
  const customerId = await world.addCustomer({ card });
  const sales = [await sell(world, customerId)];
  let spent = 0n;
  const ignoreRefusal = (error: unknown) => {
    if (!(error instanceof GatewayError)) throw error;
  };
  for (let step = 0; step < 14; step += 1) {
    const sale = sales[random(sales.length)] ?? sales[0];
    assert.ok(sale);
    switch (random(9)) {
      case 0:
        if (sales.length < 4) sales.push(await sell(world, customerId));
        break;
      case 1: {
        const { available } = await left(world, customerId);
        const credits = BigInt(random(300)) + 1n;
        if (available >= credits) {
          await spendCredits(world, customerId, credits);
          spent += credits;
        }
        break;
      }
      case 2:
        await refund(sale, BigInt(random(400)) + 1n).catch(ignoreRefusal);
        break;
      case 3:
        await world.sandbox.openDispute(sale.processorInvoiceId).catch(ignoreRefusal);
        break;
      case 4:
        await world.sandbox
          .closeDispute(sale.processorInvoiceId, random(2) === 0 ? 'won' : 'lost')
          .catch(ignoreRefusal);
        break;
      case 5:
        world.advance(6 * 60_000);
        break;
      case 6:
        if (random(4) === 0) await world.sandbox.failLate(sale.processorInvoiceId);
        break;
      default:
        await Promise.all(Array.from({ length: random(3) + 1 }, () => look(sale)));
    }
  }
  world.advance(11 * 60_000);
  await Promise.all(sales.map((sale) => look(sale)));
  let expectedMicro = -spent * CREDIT;
  for (const sale of sales) {
    const seen = await world.sandbox.retrieveAfterSale(sale.processorInvoiceId);
    const disputedMinor = seen.disputes.reduce((sum, one) => sum + (one.status === 'won' ? 0n : one.amountMinor), 0n);
    const gone = { refundedMinor: seen.amountRefundedMinor, disputedMinor, failedLate: seen.failedLate };
    const clawed = clawBackTarget(500n * CREDIT, TOTAL, gone);
    assert.ok(clawed <= 500n * CREDIT);
    expectedMicro += 500n * CREDIT - clawed;
  }
  const { availableMicro } = await readCapacity(world.billing, { customerId, now: world.billing.now() });
  assert.equal(availableMicro, expectedMicro, `seed ${seed}`);
}
