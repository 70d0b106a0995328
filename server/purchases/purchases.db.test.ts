import assert from 'node:assert/strict';
import { test } from 'node:test';
import { purchase as purchaseSchema } from '../../contract/purchase.ts';
import { adjust } from '../capacity/adjust.ts';
import { DomainProblem } from '../problems.ts';
import { sweepPurchases } from '../workers/sweeper.ts';
import { cancelPurchase } from './cancel-purchase.ts';
import { refreshPurchase } from './refresh-purchase.ts';
import { retryPurchase } from './retry-purchase.ts';
import { startPurchase } from './start-purchase.ts';
import { createPurchaseWorld, HOUR_MS } from './testing/purchase-world.ts';
import { findOpenPurchase, getPurchase } from './view-purchase.ts';

const world = createPurchaseWorld();
const once = { charges: 1, chargedMinor: 952n, grants: 1, grantedMicro: 500_000_000n };
const nothing = { charges: 0, chargedMinor: 0n, grants: 0, grantedMicro: 0n };

const key = (customerId: string, purchase: { id: string }) => ({ customerId, purchaseId: purchase.id });
const start = (customerId: string, quoteId: string) => startPurchase(world.billing, { customerId, quoteId });
const isProblem = (code: string) => (error: unknown) => error instanceof DomainProblem && error.code === code;

test('a pack is charged with tax, credited, invoiced and shown', async () => {
  const customerId = await world.addCustomer();
  const purchase = await world.buy(customerId);
  purchaseSchema.parse(purchase);
  assert.equal(purchase.status, 'succeeded');
  assert.equal(purchase.total.minor, '952');
  assert.deepEqual(purchase.after?.credits, { units: '500', exponent: 0 });
  assert.match(purchase.invoiceNumber ?? '', /^AC-\d{6}$/);
  assert.deepEqual(await world.truth(customerId), once);
  assert.equal(await findOpenPurchase(world.billing, customerId), null);
});

test('the balance rises by the amount and not by the tax', async () => {
  const customerId = await world.addCustomer({ plan: 'flex' });
  const amount = { minor: '5000', currency: 'EUR', exponent: 2 };
  const quote = await world.quote(customerId, { kind: 'balance_topup', amount });
  const purchase = await start(customerId, quote.id);
  assert.deepEqual(purchase.after?.balance, { micro: '50000000', currency: 'EUR', exponent: 2 });
  assert.deepEqual(await world.truth(customerId), {
    charges: 1,
    chargedMinor: 5950n,
    grants: 1,
    grantedMicro: 50_000_000n,
  });
});

test('a currency without minor digits is charged in its own units', async () => {
  const customerId = await world.addCustomer({ currency: 'JPY' });
  assert.equal((await world.buy(customerId)).status, 'succeeded');
  assert.equal((await world.truth(customerId)).chargedMinor, 1428n);
});

test('fifty requests for one quote are one purchase, one charge and one credit', async () => {
  const customerId = await world.addCustomer();
  const quote = await world.quote(customerId);
  const answers = await Promise.all(Array.from({ length: 50 }, () => start(customerId, quote.id)));
  assert.equal(new Set(answers.map((answer) => answer.id)).size, 1);
  assert.deepEqual(await world.truth(customerId), once);
});

test('a decline names its cause, and another card pays the same invoice as attempt 2', async () => {
  for (const [card, code] of [
    ['declined', 'card_declined'],
    ['insufficient_funds', 'insufficient_funds'],
    ['expired_card', 'expired_card'],
    ['incorrect_cvc', 'incorrect_cvc'],
    ['stolen_card', 'card_declined'],
    ['limit_exceeded', 'limit_exceeded'],
    ['card_not_supported', 'card_not_supported'],
    ['processing_error', 'processing_error'],
  ] as const) {
    const customerId = await world.addCustomer({ card });
    const declined = await world.buy(customerId);
    assert.deepEqual([declined.status, declined.failure], ['requires_payment_method', { code, canRetry: true }]);
    assert.deepEqual(await world.truth(customerId), nothing);
    const paymentMethodId = await world.addCard(customerId, 'visa_ok');
    const request = { ...key(customerId, declined), paymentMethodId, attempt: 2 };
    const answers = await Promise.all(Array.from({ length: 5 }, () => retryPurchase(world.billing, request)));
    assert.ok(answers.every((answer) => answer.id === declined.id && answer.attempt === 2));
    const paid = await getPurchase(world.billing, key(customerId, declined));
    assert.deepEqual([paid.status, paid.invoiceNumber, paid.failure], ['succeeded', declined.invoiceNumber, null]);
    assert.deepEqual(await world.truth(customerId), once);
  }
});

test('only what waits for another card can be tried again, and only with the next number', async () => {
  const customerId = await world.addCustomer({ card: 'declined' });
  const declined = await world.buy(customerId);
  const paymentMethodId = await world.addCard(customerId, 'visa_ok');
  const retry = (attempt: number, methodId = paymentMethodId) =>
    retryPurchase(world.billing, { ...key(customerId, declined), paymentMethodId: methodId, attempt });
  await assert.rejects(retry(3), isProblem('invalid_request'));
  const stranger = await world.addCustomer();
  const strangersCard = await world.addCard(stranger, 'visa_ok');
  await assert.rejects(retry(2, strangersCard), isProblem('payment_method_unavailable'));
  await retry(2);
  await assert.rejects(retry(3), isProblem('purchase_not_open'));
  const foreign = { ...key(stranger, declined), paymentMethodId: strangersCard, attempt: 2 };
  await assert.rejects(retryPurchase(world.billing, foreign), isProblem('not_found'));
});

test('a challenge is shown again after a reload, and its answer decides', async () => {
  for (const [card, status] of [
    ['three_d_secure_ok', 'succeeded'],
    ['three_d_secure_fails', 'requires_payment_method'],
    ['three_d_secure_abandoned', 'requires_action'],
  ] as const) {
    const customerId = await world.addCustomer({ card });
    const challenged = await world.buy(customerId);
    assert.equal(challenged.status, 'requires_action');
    const shown = (await findOpenPurchase(world.billing, customerId))?.nextAction;
    assert.equal(shown?.type, 'sandbox_challenge');
    assert.deepEqual(shown, challenged.nextAction);
    await world.sandbox.answerChallenge(shown.challengeId, 'approve');
    const answered = await refreshPurchase(world.billing, key(customerId, challenged));
    assert.equal(answered.status, status);
    assert.deepEqual(await world.truth(customerId), status === 'succeeded' ? once : nothing);
  }
});

test('a challenge that nobody answers is voided after an hour, and an answer after that takes no money', async () => {
  const customerId = await world.addCustomer({ card: 'three_d_secure_ok' });
  const challenged = await world.buy(customerId);
  world.advance(HOUR_MS - 60_000);
  await sweepPurchases(world.billing);
  assert.equal((await getPurchase(world.billing, key(customerId, challenged))).status, 'requires_action');
  world.advance(HOUR_MS);
  await sweepPurchases(world.billing);
  const voided = await getPurchase(world.billing, key(customerId, challenged));
  assert.equal(voided.status, 'canceled');
  assert.ok(challenged.nextAction?.type === 'sandbox_challenge');
  await world.sandbox.answerChallenge(challenged.nextAction.challengeId, 'approve');
  assert.equal((await refreshPurchase(world.billing, key(customerId, challenged))).status, 'canceled');
  assert.deepEqual(await world.truth(customerId), nothing);
});

test('a decline that is left alone is voided after an hour', async () => {
  const customerId = await world.addCustomer({ card: 'declined' });
  const declined = await world.buy(customerId);
  world.advance(2 * HOUR_MS);
  await sweepPurchases(world.billing);
  const ended = await getPurchase(world.billing, key(customerId, declined));
  assert.deepEqual([ended.status, ended.failure], ['canceled', { code: 'card_declined', canRetry: false }]);
});

test('a processing payment is credited when the bank says so, and not before', async () => {
  const customerId = await world.addCustomer({ card: 'processing_then_ok' });
  const processing = await world.buy(customerId);
  assert.equal(processing.status, 'processing');
  await assert.rejects(cancelPurchase(world.billing, key(customerId, processing)), isProblem('purchase_settling'));
  assert.deepEqual(await world.truth(customerId), nothing);
  world.advance(20 * 60_000);
  await sweepPurchases(world.billing);
  assert.equal((await getPurchase(world.billing, key(customerId, processing))).status, 'succeeded');
  assert.deepEqual(await world.truth(customerId), once);
});

test('a payment that fails later asks for another card', async () => {
  const customerId = await world.addCustomer({ card: 'processing_then_failed' });
  const processing = await world.buy(customerId);
  world.advance(20 * 60_000);
  await sweepPurchases(world.billing);
  const failed = await getPurchase(world.billing, key(customerId, processing));
  assert.deepEqual([failed.status, failed.failure?.code], ['requires_payment_method', 'insufficient_funds']);
  assert.deepEqual(await world.truth(customerId), nothing);
});

test('a lost answer and a slow one end in one charge and one credit', async () => {
  for (const card of ['response_lost', 'slow']) {
    const customerId = await world.addCustomer({ card });
    assert.equal((await world.buy(customerId)).status, 'succeeded');
    assert.deepEqual(await world.truth(customerId), once);
  }
});

test('paid is not enough: an invoice without its money is held for a person and not credited', async () => {
  const customerId = await world.addCustomer();
  const quote = await world.quote(customerId, { kind: 'credit_pack', pack: 'tiny' });
  const held = await start(customerId, quote.id);
  assert.equal(held.status, 'processing');
  const row = await world.billing.database.db
    .selectFrom('purchase')
    .select('needs_review')
    .where('id', '=', held.id)
    .executeTakeFirstOrThrow();
  assert.equal(row.needs_review, 'paid_without_money');
  world.advance(2 * HOUR_MS);
  await sweepPurchases(world.billing);
  assert.equal((await getPurchase(world.billing, key(customerId, held))).status, 'processing');
  assert.deepEqual(await world.truth(customerId), nothing);
});

test('a canceled purchase is voided; one that was paid meanwhile says so instead', async () => {
  const customerId = await world.addCustomer({ card: 'three_d_secure_ok' });
  const first = await world.buy(customerId);
  assert.equal((await cancelPurchase(world.billing, key(customerId, first))).status, 'canceled');
  assert.deepEqual(await world.truth(customerId), nothing);

  const second = await world.buy(customerId);
  assert.ok(second.nextAction?.type === 'sandbox_challenge');
  await world.sandbox.answerChallenge(second.nextAction.challengeId, 'approve');
  assert.equal((await cancelPurchase(world.billing, key(customerId, second))).status, 'succeeded');
  assert.deepEqual(await world.truth(customerId), once);
});

test('a quote is good for its customer, for 15 minutes, at its price, until something else is bought', async () => {
  const customerId = await world.addCustomer();
  const stranger = await world.addCustomer();
  const quote = await world.quote(customerId);
  const mac = quote.id.slice(-32);
  const forged = `${quote.id.slice(0, -32)}${mac.startsWith('0') ? '1' : '0'}${mac.slice(1)}`;
  await assert.rejects(start(customerId, forged), isProblem('not_found'));
  await assert.rejects(start(stranger, quote.id), isProblem('not_found'));

  const freshAfter = async (code: string, quoteId: string) => {
    const error = await start(customerId, quoteId).then(
      () => assert.fail('was bought'),
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof DomainProblem);
    assert.equal(error.code, code);
    assert.ok(error.fields.quote);
    return error.fields.quote;
  };
  world.changePack('small', { price: { EUR: '9' } });
  const dearer = await freshAfter('quote_price_changed', quote.id);
  assert.equal(dearer.subtotal.minor, '900');
  world.advance(15 * 60_000);
  const fresh = await freshAfter('quote_expired', dearer.id);
  const other = await world.quote(customerId);
  await start(customerId, fresh.id);
  await freshAfter('quote_superseded', other.id);
  assert.equal((await world.truth(customerId)).charges, 1);

  const last = await world.quote(customerId);
  world.changePack('small', { active: false });
  await assert.rejects(start(customerId, last.id), isProblem('pack_unavailable'));
  assert.equal((await start(customerId, fresh.id)).status, 'succeeded');
  assert.equal((await world.truth(customerId)).charges, 1);
});

test('two tabs with quotes of their own buy once', async () => {
  const customerId = await world.addCustomer();
  const quotes = await Promise.all([1, 2, 3, 4].map(() => world.quote(customerId)));
  const results = await Promise.allSettled(quotes.map((quote) => start(customerId, quote.id)));
  const codes = results.map((result) =>
    result.status === 'fulfilled' ? result.value.status : (result.reason as DomainProblem).code,
  );
  assert.equal(codes.filter((code) => code === 'succeeded' || code === 'pending').length, 1);
  assert.ok(codes.every((code) => ['succeeded', 'pending', 'purchase_in_progress', 'quote_superseded'].includes(code)));
  assert.deepEqual(await world.truth(customerId), once);
});

test('one purchase at a time: a declined one gives way, one that may take money does not', async () => {
  const declinedFirst = await world.addCustomer({ card: 'declined' });
  const declined = await world.buy(declinedFirst);
  await world.addCard(declinedFirst, 'visa_ok');
  assert.equal((await world.buy(declinedFirst)).status, 'succeeded');
  assert.equal((await getPurchase(world.billing, key(declinedFirst, declined))).status, 'canceled');
  assert.deepEqual(await world.truth(declinedFirst), once);

  const busy = await world.addCustomer({ card: 'processing_then_ok' });
  const processing = await world.buy(busy);
  const quote = await world.quote(busy);
  await assert.rejects(start(busy, quote.id), (error) => {
    assert.ok(isProblem('purchase_in_progress')(error));
    assert.equal((error as DomainProblem).fields.purchaseId, processing.id);
    return true;
  });
});

test('nothing is asked of the processor before there is a card and the account may buy', async () => {
  const customerId = await world.addCustomer({ card: null });
  const quote = await world.quote(customerId);
  assert.equal(quote.paymentMethod, null);
  await assert.rejects(start(customerId, quote.id), isProblem('payment_method_required'));
  const { db } = world.billing.database;
  const withCard = await world.addCustomer();
  const blocked = await world.quote(withCard);
  const invoiceId = world.billing.newId();
  const pastDue = { status: 'past_due', past_due_invoice_id: invoiceId } as const;
  await db.updateTable('subscription').set(pastDue).where('customer_id', '=', withCard).execute();
  await assert.rejects(start(withCard, blocked.id), (error) => {
    assert.equal((error as DomainProblem).fields.invoiceId, invoiceId);
    return isProblem('payment_past_due')(error);
  });
  await db.updateTable('customer').set({ frozen_at: new Date() }).where('customer_id', '=', withCard).execute();
  await assert.rejects(start(withCard, blocked.id), isProblem('account_frozen'));
  const rows = await db
    .selectFrom('purchase')
    .select('id')
    .where('customer_id', 'in', [customerId, withCard])
    .execute();
  assert.deepEqual(rows, []);
  await world.addCard(customerId, 'visa_ok');
  assert.equal((await start(customerId, quote.id)).status, 'succeeded');
});

test('what is bought pays debt first, and the quote has said so', async () => {
  const customerId = await world.addCustomer({ plan: 'flex' });
  const owed = {
    customerId,
    adjustmentId: 'a',
    unit: 'EUR',
    micro: -7_500_000n,
    reason: 'Used',
    expiresAt: null,
  } as const;
  await adjust(world.billing, { ...owed, source: 'adjustment', now: world.billing.now() });
  const amount = { minor: '5000', currency: 'EUR', exponent: 2 };
  const quote = await world.quote(customerId, { kind: 'balance_topup', amount });
  assert.equal(quote.paysDebt?.micro, '7500000');
  const purchase = await start(customerId, quote.id);
  assert.deepEqual([purchase.after?.balance?.micro, quote.after.balance?.micro], ['42500000', '42500000']);
  assert.equal((await world.truth(customerId)).grantedMicro, 50_000_000n);
});
