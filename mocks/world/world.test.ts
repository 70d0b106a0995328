import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BillingError } from '../../src/api/billing-error.ts';
import { createMockBillingApi, type MockBillingApi } from '../billing-api.ts';
import { createWorld } from '../create-world.ts';
import type { Behaviour } from '../behaviour.ts';
import { saveTestCard } from './payment-methods.ts';
import { testCards } from './test-cards.ts';
import { recordUsage } from './usage.ts';
import type { MockWorld } from './world.ts';

interface Bench {
  readonly world: MockWorld;
  readonly api: MockBillingApi;
  advance(milliseconds: number): void;
}

function bench(customer: string, options: { card?: string; behaviour?: Partial<Behaviour> } = {}): Bench {
  let now = new Date('2026-11-22T11:00:00.000Z').getTime();
  const world = createWorld({
    customers: [customer],
    now: () => new Date(now),
    behaviour: { latencyMs: 0, ...options.behaviour },
  });
  if (options.card !== undefined) {
    saveTestCard(world.context, world.customer(customer), options.card, { makeDefault: true });
  }
  return {
    world,
    api: createMockBillingApi(world, customer, { sleep: async () => undefined }),
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

async function code(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  return BillingError.from(error).code;
}

async function available(api: MockBillingApi): Promise<string | undefined> {
  return (await api.getAccount()).capacity?.credits?.available.units;
}

test('a pack is bought: the credits are there at once and the invoice adds up to what was quoted', async () => {
  const { world, api } = bench('credits-low');
  const before = BigInt((await available(api)) ?? '0');
  const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  const purchase = await api.createPurchase({ quoteId: quote.id });
  assert.equal(purchase.status, 'succeeded');
  assert.equal(await available(api), (before + 500n).toString());
  const invoice = await api.getInvoice(purchase.invoiceId ?? '');
  assert.equal(invoice.type, 'credit_purchase');
  assert.deepEqual(invoice.total, quote.total);
  assert.deepEqual(world.violations(), []);
});

test('the same quote is bought once, however often it is asked for', async () => {
  const { api } = bench('credits-low');
  const before = BigInt((await available(api)) ?? '0');
  const { id: quoteId } = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  const purchases = await Promise.all([1, 2, 3].map(() => api.createPurchase({ quoteId })));
  assert.equal(new Set(purchases.map(({ id }) => id)).size, 1);
  assert.equal(await available(api), (before + 500n).toString());
});

test('a top-up raises the balance by the amount and not by the tax, and pays the debt first', async () => {
  const { api } = bench('balance-debt');
  const quote = await api.createQuote({
    kind: 'balance_topup',
    amount: { minor: '1000', currency: 'EUR', exponent: 2 },
  });
  assert.equal(quote.total.minor, '1200');
  assert.equal(quote.paysDebt?.micro, '6860000');
  const purchase = await api.createPurchase({ quoteId: quote.id });
  assert.equal(purchase.after?.balance?.micro, '3140000');
  const { capacity } = await api.getAccount();
  assert.equal(capacity?.balance?.available.micro, '3140000');
  assert.equal(capacity?.balance?.debt.micro, '0');
});

test('a declined purchase goes on with another card as the same purchase', async () => {
  const { world, api } = bench('credits-low', { card: 'declined' });
  const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  const declined = await api.createPurchase({ quoteId: quote.id });
  assert.equal(declined.status, 'requires_payment_method');
  assert.equal(declined.failure?.code, 'card_declined');
  const good = (await api.listPaymentMethods()).find(({ card }) => card?.last4 === '4242');
  const paid = await api.retryPurchase(declined.id, { paymentMethodId: good?.id ?? '', attempt: 2 });
  assert.equal(paid.id, declined.id);
  assert.equal(paid.status, 'succeeded');
  assert.equal(paid.attempt, 2);
  const again = await api.retryPurchase(declined.id, { paymentMethodId: good?.id ?? '', attempt: 2 });
  assert.equal(again.updatedAt, paid.updatedAt);
  assert.deepEqual(world.violations(), []);
});

test('a challenge that is approved settles, and one that is refused leaves the purchase open', async () => {
  for (const [outcome, status] of [
    ['approve', 'succeeded'],
    ['fail', 'requires_payment_method'],
  ] as const) {
    const { api } = bench('credits-low', { card: 'three_d_secure_ok' });
    const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
    const { id, nextAction } = await api.createPurchase({ quoteId: quote.id });
    assert.equal(nextAction?.type, 'sandbox_challenge');
    if (nextAction?.type === 'sandbox_challenge') await api.answerSandboxChallenge(nextAction.challengeId, { outcome });
    assert.equal((await api.refreshPurchase(id)).status, status);
  }
});

test('money on its way is credited when it arrives and not before', async () => {
  const { api, advance } = bench('credits-low', { card: 'processing_then_ok' });
  const before = await available(api);
  const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  const { id, status } = await api.createPurchase({ quoteId: quote.id });
  assert.equal(status, 'processing');
  assert.equal(await available(api), before);
  assert.equal((await api.getAccount()).openPurchase?.id, id);
  advance(60_000);
  assert.equal((await api.getPurchase(id)).status, 'succeeded');
  assert.notEqual(await available(api), before);
});

test('money on its way that does not come ends the purchase and gives nothing', async () => {
  const { world, api, advance } = bench('credits-low', { card: 'processing_then_failed' });
  const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  const { id } = await api.createPurchase({ quoteId: quote.id });
  advance(60_000);
  const purchase = await api.getPurchase(id);
  assert.equal(purchase.status, 'failed');
  assert.equal(purchase.failure?.canRetry, false);
  assert.deepEqual(world.violations(), []);
});

test('a charge whose answer was lost is found by looking', async () => {
  const { api } = bench('credits-low', { card: 'response_lost' });
  const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  const { id, status } = await api.createPurchase({ quoteId: quote.id });
  assert.equal(status, 'pending');
  assert.equal((await api.refreshPurchase(id)).status, 'succeeded');
});

test('an answer lost on the way to the browser took effect, and asking again finds it', async () => {
  const { api } = bench('credits-low', { behaviour: { surprise: 'response_lost' } });
  const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  assert.equal(await code(api.createPurchase({ quoteId: quote.id })), 'offline');
  assert.equal((await api.createPurchase({ quoteId: quote.id })).status, 'succeeded');
});

for (const [kind, expected] of [
  ['price_changed', 'quote_price_changed'],
  ['superseded', 'quote_superseded'],
  ['pack_withdrawn', 'pack_unavailable'],
  ['session_expired', 'session_expired'],
] as const) {
  test(`${kind}: nothing is charged, and the customer can confirm or choose again`, async () => {
    const { world, api } = bench('credits-low', { behaviour: { surprise: kind } });
    const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
    const error = await api.createPurchase({ quoteId: quote.id }).then(() => null, BillingError.from);
    assert.equal(error?.code, expected);
    assert.equal((await api.getAccount()).openPurchase, null);
    assert.deepEqual(world.violations(), []);
    const fresh = error?.problem?.quote;
    if (kind === 'price_changed') assert.notEqual(fresh?.total.minor, quote.total.minor);
    if (fresh) assert.equal((await api.createPurchase({ quoteId: fresh.id })).status, 'succeeded');
  });
}

test('a quote that has run out brings a fresh one', async () => {
  const { api, advance } = bench('credits-low');
  const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  advance(16 * 60_000);
  const error = await api.createPurchase({ quoteId: quote.id }).then(() => null, BillingError.from);
  assert.equal(error?.code, 'quote_expired');
  assert.deepEqual(error?.problem?.quote?.total, quote.total);
});

test('an idempotency key stands for one request', async () => {
  const { api } = bench('credits-low');
  const first = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  const second = await api.createQuote({ kind: 'credit_pack', pack: 'medium' });
  await api.createPurchase({ quoteId: first.id }, { idempotencyKey: 'one' });
  assert.equal(
    await code(api.createPurchase({ quoteId: second.id }, { idempotencyKey: 'one' })),
    'idempotency_key_reused',
  );
});

test('the plan allowance resets in the next period, and what was bought stays', async () => {
  const { world, api, advance } = bench('credits-low');
  const before = (await api.getAccount()).capacity?.credits;
  const subscription = world.customer('credits-low').subscription;
  if (subscription) subscription.paidUntil = new Date('2027-06-01T00:00:00.000Z');
  advance(31 * 86_400_000);
  const after = (await api.getAccount()).capacity?.credits;
  assert.equal(after?.plan?.remaining.units, '1000');
  assert.deepEqual(after?.purchased.remaining, before?.purchased.remaining);
  assert.ok((await api.listActivity({ limit: 5 })).items.some(({ type }) => type === 'reset'));
  assert.deepEqual(world.violations(), []);
});

test('usage beyond what is there is refused whole and may come again with the same id', async () => {
  const { world, api } = bench('credits-empty');
  const event = { eventId: 'job-1', feature: 'image_generation', quantity: 1n };
  const refused = recordUsage(world.context, world.customer('credits-empty'), event);
  assert.equal(refused.ok, false);
  const quote = await api.createQuote({ kind: 'credit_pack', pack: 'small' });
  await api.createPurchase({ quoteId: quote.id });
  const taken = recordUsage(world.context, world.customer('credits-empty'), event);
  assert.deepEqual(taken, { ok: true, chargedMicro: 10_000_000n, duplicate: false });
  const again = recordUsage(world.context, world.customer('credits-empty'), event);
  assert.deepEqual(again, { ok: true, chargedMicro: 10_000_000n, duplicate: true });
});

test('whatever is bought, declined, canceled, used or waited for, the wallet equals its journal', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('buy' as const), card: fc.constantFrom(...testCards.map(({ key }) => key)) }),
    fc.record({ do: fc.constant('use' as const), quantity: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 3_000_000 }) }),
    fc.record({ do: fc.constantFrom('cancel' as const, 'retry' as const, 'approve' as const, 'refresh' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('credits-low', 'balance'),
      fc.array(step, { maxLength: 25 }),
      async (key, steps) => {
        const { world, api, advance } = bench(key);
        for (const [index, one] of steps.entries()) {
          const open = (await api.getAccount()).openPurchase;
          if (one.do === 'wait') advance(one.seconds * 1_000);
          else if (one.do === 'use') {
            recordUsage(world.context, world.customer(key), {
              eventId: `use-${index}`,
              feature: 'image_generation',
              quantity: BigInt(one.quantity),
            });
          } else if (one.do === 'buy') await buy(world, api, key, one.card).catch(expectRefusal);
          else if (open) await act(api, one.do, open.id).catch(expectRefusal);
          assert.deepEqual(world.violations(), []);
        }
      },
    ),
    { numRuns: 60 },
  );
});

async function buy(world: MockWorld, api: MockBillingApi, key: string, card: string): Promise<void> {
  saveTestCard(world.context, world.customer(key), card, { makeDefault: true });
  const quote = await api.createQuote(
    key === 'balance'
      ? { kind: 'balance_topup', amount: { minor: '1234', currency: 'USD', exponent: 2 } }
      : { kind: 'credit_pack', pack: 'small', quantity: 2 },
  );
  await api.createPurchase({ quoteId: quote.id });
}

async function act(api: MockBillingApi, what: 'cancel' | 'retry' | 'approve' | 'refresh', id: string): Promise<void> {
  const purchase = await api.getPurchase(id);
  if (what === 'cancel') await api.cancelPurchase(id);
  if (what === 'refresh') await api.refreshPurchase(id);
  if (what === 'retry') {
    const [method] = await api.listPaymentMethods();
    await api.retryPurchase(id, { paymentMethodId: method?.id ?? '', attempt: purchase.attempt + 1 });
  }
  if (what === 'approve' && purchase.nextAction?.type === 'sandbox_challenge') {
    await api.answerSandboxChallenge(purchase.nextAction.challengeId, { outcome: 'approve' });
  }
}

function expectRefusal(error: unknown): void {
  assert.ok(error instanceof BillingError && error.problem !== null, String(error));
}
