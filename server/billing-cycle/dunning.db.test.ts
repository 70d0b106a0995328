import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAccount } from '../accounts/read-account.ts';
import { readCapacity } from '../capacity/read-capacity.ts';
import { spend } from '../capacity/spend.ts';
import { DomainProblem } from '../problems.ts';
import { createQuote } from '../purchases/create-quote.ts';
import { retryPurchase } from '../purchases/retry-purchase.ts';
import { startPurchase } from '../purchases/start-purchase.ts';
import { cancelPurchase } from '../purchases/cancel-purchase.ts';
import { sweepPurchases } from '../workers/sweeper.ts';
import { createCycleWorld, cycleCatalogue, day, withRenewalPolicy } from './testing/cycle-world.ts';

const world = createCycleWorld();
const paidUntil = { paid_until: new Date('2027-02-01') };

/** A subscriber whose renewal of 1 February was refused. */
async function pastDue(card: string | null = 'declined', plan = 'starter'): Promise<string> {
  const customerId = await world.subscribe({ plan, anchor: '2027-01-01', card, values: paidUntil });
  await world.runAt('2027-02-01');
  return customerId;
}

async function onlyBill(customerId: string) {
  const bills = await world.bills(customerId);
  assert.equal(bills.length, 1);
  const [bill] = bills;
  assert.ok(bill);
  return bill;
}

const code = (expected: string) => (error: unknown) => {
  assert.ok(error instanceof DomainProblem);
  return error.code === expected;
};

test('a refused renewal makes the customer past due, with the invoice to pay, and buys nothing until that is paid', async () => {
  const customerId = await pastDue();
  const bill = await onlyBill(customerId);
  const subscription = await world.subscription(customerId);
  assert.deepEqual([subscription.status, subscription.past_due_invoice_id], ['past_due', bill.invoiceId]);
  assert.deepEqual([bill.invoice?.status, bill.nextRetryAt], ['outstanding', '2027-02-02']);
  const account = await readAccount(world.billing, customerId, ['view', 'pay']);
  assert.deepEqual(account.buying.blockedBy, {
    code: 'payment_past_due',
    invoiceId: bill.invoiceId,
    purchaseId: bill.purchaseId,
  });
  assert.deepEqual(
    {
      ...account.pastDue,
      nextRetryAt: day(account.pastDue?.nextRetryAt ?? null),
      givenUpAt: day(account.pastDue?.givenUpAt ?? null),
    },
    {
      invoiceId: bill.invoiceId,
      purchaseId: bill.purchaseId,
      amount: { minor: '1428', currency: 'EUR', exponent: 2 },
      failure: 'card_declined',
      nextRetryAt: '2027-02-02',
      givenUpAt: '2027-02-08',
      attemptsLeftToday: 3,
      attemptAgainAt: null,
    },
  );
  await assert.rejects(world.quote(customerId), (error: unknown) => {
    assert.ok(error instanceof DomainProblem);
    assert.deepEqual(error.fields, { invoiceId: bill.invoiceId, purchaseId: bill.purchaseId });
    return error.code === 'payment_past_due';
  });
});

test('what was granted and bought can be used while past due, and nothing new is granted', async () => {
  const values = { paid_until: new Date('2027-02-01') };
  const customerId = await world.subscribe({ plan: 'starter', anchor: '2027-01-01', values });
  await world.buy(customerId);
  await world.addCard(customerId, 'declined');
  await world.runAt('2027-02-01');
  const now = world.billing.now();
  assert.equal((await readCapacity(world.billing, { customerId, now })).availableMicro, 500_000_000n);
  const used = { customerId, eventId: `${customerId} 1`, featureKey: 'images', quantity: 1n, occurredAt: null, now };
  await spend(world.billing, used);
  assert.equal((await readCapacity(world.billing, { customerId, now })).availableMicro, 490_000_000n);
});

test('retries come on days 1, 3, 5 and 7; after the last the invoice is uncollectible and the subscription ends', async () => {
  const customerId = await pastDue();
  const seen: unknown[] = [];
  for (const moment of ['2027-02-02', '2027-02-03', '2027-02-04', '2027-02-06', '2027-02-07', '2027-02-08']) {
    await world.runAt(`${moment}T00:01:00Z`);
    const { attempt, retriesUsed } = await onlyBill(customerId);
    seen.push([moment, attempt, retriesUsed]);
  }
  assert.deepEqual(seen, [
    ['2027-02-02', 2, 1],
    ['2027-02-03', 2, 1],
    ['2027-02-04', 3, 2],
    ['2027-02-06', 4, 3],
    ['2027-02-07', 4, 3],
    ['2027-02-08', 5, 4],
  ]);
  await world.runAt('2027-02-08T00:02:00Z');
  const bill = await onlyBill(customerId);
  assert.deepEqual([bill.invoice?.status, bill.outcome, bill.nextRetryAt], ['uncollectible', 'uncollectible', null]);
  assert.equal((await world.subscription(customerId)).status, 'canceled');
  // Nobody can be charged for it any more, not even with a card that works.
  await world.addCard(customerId, 'visa_ok');
  await assert.rejects(
    retryPurchase(world.billing, {
      customerId,
      purchaseId: bill.purchaseId,
      attempt: bill.attempt + 1,
      paymentMethodId: await world.addCard(customerId, 'visa_ok'),
    }),
    code('purchase_not_open'),
  );
  assert.equal((await world.truth(customerId)).charges, 0);
  await world.runAt('2027-04-01');
  assert.equal((await world.bills(customerId)).length, 1);
});

test('where the seller wants it, the subscription stays past due after the last retry, and can still be paid', async () => {
  const billing = world.with({
    catalogue: () => Promise.resolve(withRenewalPolicy({ afterLastRetry: 'stay_past_due', retryDays: [1] })),
  });
  const customerId = await world.subscribe({
    plan: 'starter',
    anchor: '2027-01-01',
    card: 'declined',
    values: paidUntil,
  });
  for (const moment of ['2027-02-01', '2027-02-03', '2027-02-05', '2027-03-05']) await world.runAt(moment, billing);
  const bill = await onlyBill(customerId);
  assert.deepEqual([bill.invoice?.status, bill.nextRetryAt, bill.retriesUsed], ['outstanding', null, 1]);
  await payByHand(customerId, bill, 'visa_ok');
  assert.equal((await world.subscription(customerId)).status, 'active');
});

test('a retry that goes through makes it active again, with the period paid for and its allowance granted', async () => {
  const customerId = await pastDue();
  await world.addCard(customerId, 'visa_ok');
  await world.runAt('2027-02-02T00:01:00Z');
  const subscription = await world.subscription(customerId);
  assert.deepEqual(
    [subscription.status, day(subscription.paid_until), subscription.past_due_invoice_id],
    ['active', '2027-03-01', null],
  );
  const { availableMicro } = await readCapacity(world.billing, { customerId, now: world.billing.now() });
  assert.equal(availableMicro, 1_000_000_000n);
  assert.equal((await world.truth(customerId)).charges, 1);
});

test('a backup method is tried at once, before anybody is called past due, and is no retry', async () => {
  const customerId = await world.subscribe({
    plan: 'starter',
    anchor: '2027-01-01',
    card: 'visa_ok',
    values: paidUntil,
  });
  const { db } = world.billing.database;
  await db.updateTable('payment_method').set({ is_backup: true }).where('customer_id', '=', customerId).execute();
  await world.addCard(customerId, 'declined');
  await world.runAt('2027-02-01');
  const bill = await onlyBill(customerId);
  assert.deepEqual([bill.outcome, bill.attempt, bill.retriesUsed], ['paid', 2, 0]);
  const statuses = await db
    .selectFrom('purchase_transition')
    .select('to_status')
    .where('purchase_id', '=', bill.purchaseId)
    .orderBy('sequence')
    .execute();
  assert.deepEqual(
    statuses.map((row) => row.to_status),
    ['pending', 'requires_payment_method', 'pending', 'succeeded'],
  );
  assert.equal((await world.subscription(customerId)).status, 'active');
});

test('by hand a bill is tried three times a day, each time instead of a retry, and never instead of the last', async () => {
  const customerId = await pastDue();
  const bill = await onlyBill(customerId);
  const cardId = await world.addCard(customerId, 'declined');
  const retry = (attempt: number) =>
    retryPurchase(world.billing, { customerId, purchaseId: bill.purchaseId, attempt, paymentMethodId: cardId });
  const seen: unknown[] = [];
  for (const attempt of [2, 3, 4]) {
    assert.equal((await retry(attempt)).status, 'requires_payment_method');
    const { nextRetryAt, retriesUsed } = await onlyBill(customerId);
    seen.push([retriesUsed, nextRetryAt]);
  }
  assert.deepEqual(seen, [
    [1, '2027-02-04'],
    [2, '2027-02-06'],
    [3, '2027-02-08'],
  ]);
  await assert.rejects(retry(5), (error: unknown) => {
    assert.ok(error instanceof DomainProblem);
    const seconds = error.fields.retryAfterSeconds ?? 0;
    assert.ok(seconds > 86_000 && seconds <= 86_400, String(seconds));
    return error.code === 'rate_limited';
  });
  const pastDueView = (await readAccount(world.billing, customerId, ['view'])).pastDue;
  assert.deepEqual([pastDueView?.attemptsLeftToday, day(pastDueView?.attemptAgainAt ?? null)], [0, '2027-02-02']);
  world.advance(86_400_000);
  assert.equal((await retry(5)).status, 'requires_payment_method');
  assert.deepEqual((await onlyBill(customerId)).nextRetryAt, '2027-02-08');
});

test('the open invoice is paid through a quote: the same invoice, the next attempt, once however often it is confirmed', async () => {
  const customerId = await pastDue();
  const bill = await onlyBill(customerId);
  const paymentMethodId = await world.addCard(customerId, 'visa_ok');
  const quote = await createQuote(world.billing, {
    customerId,
    request: { kind: 'invoice_payment', invoiceId: bill.invoiceId ?? '', paymentMethodId },
  });
  assert.deepEqual([quote.kind, quote.total.minor, quote.invoiceId], ['invoice_payment', '1428', bill.invoiceId]);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => startPurchase(world.billing, { customerId, quoteId: quote.id })),
  );
  assert.deepEqual([...new Set(answers.map(({ id }) => id))], [bill.purchaseId]);
  const paid = await onlyBill(customerId);
  assert.deepEqual([paid.outcome, paid.attempt, paid.invoice?.status], ['paid', 2, 'paid']);
  assert.equal((await world.truth(customerId)).charges, 1);
  assert.equal((await world.subscription(customerId)).status, 'active');
  await assert.rejects(
    createQuote(world.billing, { customerId, request: { kind: 'invoice_payment', invoiceId: bill.invoiceId ?? '' } }),
    code('invoice_not_payable'),
  );
});

test('a challenge is asked of the customer who is there, and its answer pays the bill', async () => {
  const customerId = await pastDue();
  const bill = await onlyBill(customerId);
  const purchase = await payByHand(customerId, bill, 'three_d_secure_ok');
  assert.equal(purchase.status, 'requires_action');
  assert.equal((await readAccount(world.billing, customerId, ['view'])).openPurchase?.id, bill.purchaseId);
  assert.ok(purchase.nextAction?.type === 'sandbox_challenge');
  await world.sandbox.answerChallenge(purchase.nextAction.challengeId, 'approve');
  world.advance(60_000);
  await sweepPurchases(world.billing);
  assert.equal((await onlyBill(customerId)).outcome, 'paid');
});

test('a bill is owed: leaving its payment does not cancel it, nor does time, and it gives way to nothing', async () => {
  const customerId = await pastDue();
  const bill = await onlyBill(customerId);
  const left = await cancelPurchase(world.billing, { customerId, purchaseId: bill.purchaseId });
  assert.equal(left.status, 'requires_payment_method');
  world.advance(3 * 3_600_000);
  await sweepPurchases(world.billing);
  assert.equal((await onlyBill(customerId)).invoice?.status, 'outstanding');
  assert.equal((await readAccount(world.billing, customerId, ['view'])).openPurchase, null);
});

test('without any card the bill waits for one, through all its days', async () => {
  const customerId = await pastDue(null);
  const first = await onlyBill(customerId);
  assert.deepEqual([first.invoice?.status, first.attempt], ['outstanding', 1]);
  await world.runAt('2027-02-02T00:01:00Z');
  assert.deepEqual((await onlyBill(customerId)).retriesUsed, 1);
  await world.addCard(customerId, 'visa_ok');
  await world.runAt('2027-02-04T00:01:00Z');
  assert.equal((await onlyBill(customerId)).outcome, 'paid');
});

test('a week of standing still is no reason to try a bank four times within a minute', async () => {
  const customerId = await pastDue();
  await world.runAt('2027-02-15');
  await world.runAt('2027-02-15T00:01:00Z');
  assert.deepEqual((await onlyBill(customerId)).retriesUsed, 1);
});

test('an invoice from elsewhere can be paid; left unpaid it is owed as before', async () => {
  const customerId = await world.subscribe({
    plan: 'starter',
    anchor: '2027-01-01',
    card: 'declined',
    values: paidUntil,
  });
  const invoiceId = await importInvoice(customerId);
  await world.billing.database.db
    .updateTable('subscription')
    .set({ status: 'past_due', past_due_invoice_id: invoiceId, paid_until: new Date('2027-01-01') })
    .where('customer_id', '=', customerId)
    .execute();
  const request = { kind: 'invoice_payment', invoiceId } as const;
  const quote = await createQuote(world.billing, { customerId, request });
  assert.deepEqual([quote.subtotal.minor, quote.tax.minor, quote.total.minor], ['1000', '190', '1190']);
  const declined = await startPurchase(world.billing, { customerId, quoteId: quote.id });
  assert.equal(declined.status, 'requires_payment_method');
  await cancelPurchase(world.billing, { customerId, purchaseId: declined.id });
  const invoice = () =>
    world.billing.database.db.selectFrom('invoice').selectAll().where('id', '=', invoiceId).executeTakeFirstOrThrow();
  assert.deepEqual([(await invoice()).status, (await invoice()).purchase_id], ['outstanding', null]);
  await world.addCard(customerId, 'visa_ok');
  const again = await createQuote(world.billing, { customerId, request });
  const paid = await startPurchase(world.billing, { customerId, quoteId: again.id });
  assert.deepEqual([paid.status, paid.invoiceId], ['succeeded', invoiceId]);
  assert.deepEqual([(await invoice()).status, (await invoice()).amount_paid_minor], ['paid', 1190n]);
  const subscription = await world.subscription(customerId);
  assert.deepEqual([subscription.status, day(subscription.paid_until)], ['active', '2027-02-01']);
});

test('where the seller wants it, the allowance is granted while past due', async () => {
  const customerId = await pastDue();
  const catalogue = () => Promise.resolve(withRenewalPolicy({ allowanceWhilePastDue: true }));
  const now = world.billing.now();
  assert.equal((await readCapacity(world.billing, { customerId, now })).availableMicro, 0n);
  const granting = await readCapacity(world.with({ catalogue }), { customerId, now });
  assert.equal(granting.availableMicro, 1_000_000_000n);
});

test('what was bought can be used after the end, unless the seller wants it otherwise', async () => {
  const values = { ...paidUntil, cancel_at: new Date('2027-02-01') };
  const customerId = await world.subscribe({ plan: 'starter', anchor: '2027-01-01', values });
  await world.buy(customerId);
  await world.runAt('2027-02-01');
  const now = world.billing.now();
  const use = { customerId, featureKey: 'images', quantity: 1n, occurredAt: null, now };
  await spend(world.billing, { ...use, eventId: `${customerId} kept` });
  const strict = { ...cycleCatalogue, policy: { cancellation: { keepsPurchased: false } } };
  await assert.rejects(
    spend(world.with({ catalogue: () => Promise.resolve(strict) }), { ...use, eventId: `${customerId} lost` }),
    code('subscription_required'),
  );
});

async function payByHand(customerId: string, bill: { purchaseId: string; attempt: number }, card: string) {
  const paymentMethodId = await world.addCard(customerId, card);
  const { purchaseId, attempt } = bill;
  return retryPurchase(world.billing, { customerId, purchaseId, attempt: attempt + 1, paymentMethodId });
}

async function importInvoice(customerId: string): Promise<string> {
  const { db } = world.billing.database;
  const id = world.billing.newId();
  await db
    .insertInto('invoice')
    .values({
      customer_id: customerId,
      id,
      type: 'recurring',
      number: 'OLD-1',
      external_id: 'old-1',
      status: 'outstanding',
      currency: 'EUR',
      subtotal_minor: 1000n,
      tax_minor: 190n,
      total_minor: 1190n,
      description: 'December',
      seller: '{}',
      buyer: '{}',
      issued_at: new Date('2026-12-01'),
    })
    .execute();
  await db
    .insertInto('invoice_line')
    .values({
      customer_id: customerId,
      invoice_id: id,
      line: 1,
      type: 'plan',
      description: 'December',
      amount_minor: 1000n,
    })
    .execute();
  return id;
}
