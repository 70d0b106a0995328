/** Every state an invoice can come to at Stripe, as the port tells it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { decideSettlement } from '../../server/domain/settlement.ts';
import { GatewayError, type ProcessorInvoice } from '../../server/payments/payment-gateway.ts';
import { startGatewayBench, type GatewayBench } from './testing/gateway-bench.ts';

let bench: GatewayBench;
before(async () => {
  bench = await startGatewayBench();
});
after(() => bench.close());

function decide(invoice: ProcessorInvoice, attempt = 1) {
  return decideSettlement(
    {
      id: invoice.metadata['purchase_id'] ?? '',
      processorCustomerId: invoice.customerId,
      currency: 'EUR',
      totalMinor: invoice.totalMinor,
      attempt,
    },
    invoice,
  );
}

async function pay(card: string, options: { offSession?: boolean } = {}) {
  const { customerId, methodId } = await bench.customer(card);
  const invoice = await bench.openInvoice(customerId);
  const input = { paymentMethodId: methodId, offSession: options.offSession ?? false, attempt: 1 };
  const error = await bench.gateway.payInvoice(invoice.id, input, bench.key('pay')).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { customerId, invoiceId: invoice.id, error, look: () => bench.gateway.retrieveInvoice(invoice.id) };
}

test('an invoice that waits for its first payment is unpaid, also when the customer has a default card', async () => {
  const { customerId, methodId } = await bench.customer();
  await bench.gateway.setDefaultPaymentMethod(customerId, methodId, bench.key('default'));
  const draft = await bench.gateway.createInvoice(
    { processorCustomerId: customerId, currency: 'EUR', description: 'Pack', metadata: { purchase_id: 'p' } },
    bench.key('create'),
  );
  assert.deepEqual(decide(draft), { kind: 'unfinished' });
  const open = await bench.openInvoice(customerId);
  assert.equal(open.status, 'open');
  assert.equal(open.lineCount, 1);
  assert.equal(open.totalMinor, 1000n);
  assert.deepEqual(decide(open), { kind: 'unpaid' });
});

test('a card that works is paid in exactly the total', async () => {
  const { error, look } = await pay('pm_card_visa');
  assert.equal(error, null);
  const invoice = await look();
  assert.equal(invoice.amountPaidMinor, 1000n);
  assert.match(invoice.number ?? '', /\S/);
  assert.deepEqual(decide(invoice), { kind: 'credit' });
});

test('each decline has its cause, and the wish of the bank not to be asked again', async () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['pm_card_chargeCustomerFail', 'card_declined', false],
    ['pm_stand_in_savedInsufficientFunds', 'insufficient_funds', false],
    // Whoever holds a stolen card must not learn that it is known.
    ['pm_stand_in_savedLostCard', 'card_declined', true],
    ['pm_stand_in_savedExpiredCard', 'expired_card', true],
    ['pm_stand_in_savedIncorrectCvc', 'incorrect_cvc', false],
  ];
  for (const [card, code, isFinal] of cases) {
    const { error, look } = await pay(card);
    assert.ok(error instanceof GatewayError && error.kind === 'declined', card);
    assert.equal(error.failure?.isFinal, isFinal, card);
    const decision = decide(await look());
    assert.ok(decision.kind === 'declined' && decision.code === code, `${card}: ${JSON.stringify(decision)}`);
  }
});

test('after a decline another card pays the same invoice; until its answer is known the old decline is no news', async () => {
  const { customerId, invoiceId, look } = await pay('pm_card_chargeCustomerFail');
  assert.deepEqual(decide(await look(), 2), { kind: 'unpaid' });
  const visa = await bench.gateway.saveTestCard(customerId, 'visa_ok', bench.key('card'));
  const input = { paymentMethodId: visa.id, offSession: false, attempt: 2 };
  const paid = await bench.gateway.payInvoice(invoiceId, input, bench.key('pay'));
  assert.deepEqual(decide(paid, 2), { kind: 'credit' });
  assert.equal((await bench.gateway.listPaymentMethods(customerId)).length, 2);
});

test('with the customer there the bank may ask; the answer decides', async () => {
  const approved = await pay('pm_card_authenticationRequired');
  assert.equal(approved.error, null);
  const asked = await approved.look();
  const decision = decide(asked);
  assert.ok(decision.kind === 'requires_action' && decision.step === 'handle');
  assert.match(decision.clientSecret, /_secret_/);
  bench.standIn.control.answerChallenge(asked.payment?.id ?? '', 'approve');
  assert.deepEqual(decide(await approved.look()), { kind: 'credit' });

  const failed = await pay('pm_card_authenticationRequired');
  bench.standIn.control.answerChallenge((await failed.look()).payment?.id ?? '', 'fail');
  assert.deepEqual(decide(await failed.look()), { kind: 'declined', code: 'authentication_failed' });

  const declinedAfterwards = await pay('pm_card_authenticationRequiredChargeDeclinedInsufficientFunds');
  bench.standIn.control.answerChallenge((await declinedAfterwards.look()).payment?.id ?? '', 'approve');
  assert.deepEqual(decide(await declinedAfterwards.look()), { kind: 'declined', code: 'insufficient_funds' });
});

test('without the customer the bank declines, and the browser may confirm later', async () => {
  const { error, look } = await pay('pm_card_authenticationRequired', { offSession: true });
  assert.ok(error instanceof GatewayError && error.kind === 'declined');
  const decision = decide(await look());
  assert.ok(decision.kind === 'requires_action' && decision.step === 'confirm');
});

test('a debit is under way until the bank answers', async () => {
  for (const [card, expected] of [
    ['pm_sepaDebit', 'credit'],
    ['pm_stand_in_sepaDebitFails', 'declined'],
  ] as const) {
    const { look } = await pay(card);
    const invoice = await look();
    assert.deepEqual(decide(invoice), { kind: 'processing' }, card);
    bench.standIn.control.settleProcessing(invoice.id, expected === 'credit' ? 'succeeds' : 'fails');
    assert.equal(decide(await look()).kind, expected, card);
  }
});

test('paid without money is no credit: too small, covered by a balance, or marked as paid elsewhere', async () => {
  const { customerId } = await bench.customer();
  const small = await bench.openInvoice(customerId, 20n);
  assert.equal(small.status, 'paid');
  assert.deepEqual(decide(small), { kind: 'review', reason: 'paid_without_money' });

  const elsewhere = await bench.openInvoice(customerId);
  await bench.payOutOfBand(elsewhere.id);
  assert.deepEqual(decide(await bench.gateway.retrieveInvoice(elsewhere.id)), {
    kind: 'review',
    reason: 'paid_without_money',
  });

  assert.equal(await bench.gateway.findChargeObstacle(customerId), null);
  await bench.setBalance(customerId, -5000);
  assert.equal(await bench.gateway.findChargeObstacle(customerId), 'customer_balance');
  assert.deepEqual(decide(await bench.openInvoice(customerId)), { kind: 'review', reason: 'paid_without_money' });
});

test('an uncollectible invoice can still be paid; a void or deleted one cannot', async () => {
  const { customerId, methodId } = await bench.customer();
  const given = await bench.openInvoice(customerId);
  await bench.markUncollectible(given.id);
  assert.deepEqual(decide(await bench.gateway.retrieveInvoice(given.id)), { kind: 'unpaid' });
  const input = { paymentMethodId: methodId, offSession: false, attempt: 1 };
  assert.deepEqual(decide(await bench.gateway.payInvoice(given.id, input, bench.key('pay'))), { kind: 'credit' });

  const open = await bench.openInvoice(customerId);
  assert.deepEqual(decide(await bench.gateway.voidInvoice(open.id, bench.key('void'))), { kind: 'voided' });
  await assert.rejects(bench.gateway.payInvoice(open.id, input, bench.key('pay')).then(decideVoid), /voided/);

  const draft = await bench.gateway.createInvoice(
    { processorCustomerId: customerId, currency: 'EUR', description: 'Pack', metadata: {} },
    bench.key('create'),
  );
  await bench.gateway.deleteDraftInvoice(draft.id);
  assert.deepEqual(decide(await bench.gateway.retrieveInvoice(draft.id)), { kind: 'voided' });
  // One that we never deleted and Stripe does not know: the key may be another account's, and nothing is concluded.
  await assert.rejects(bench.gateway.retrieveInvoice('in_of_somebody_else'), { kind: 'missing' });
});

function decideVoid(invoice: ProcessorInvoice): never {
  throw new Error(decide(invoice).kind);
}

test('what is void already or paid is told as a state, not as a refusal', async () => {
  const { invoiceId } = await pay('pm_card_visa');
  await assert.rejects(bench.gateway.voidInvoice(invoiceId, bench.key('void')), { kind: 'invalid_state' });
  const { customerId } = await bench.customer();
  const open = await bench.openInvoice(customerId);
  await assert.rejects(bench.gateway.deleteDraftInvoice(open.id), { kind: 'invalid_state' });
  await assert.rejects(bench.gateway.finalizeInvoice(open.id, bench.key('finalize')));
});

test('a lost answer is unknown; the same key sends the same payment', async () => {
  const { customerId, methodId } = await bench.customer();
  const invoice = await bench.openInvoice(customerId);
  const input = { paymentMethodId: methodId, offSession: false, attempt: 1 };
  const key = bench.key('pay');
  bench.standIn.control.addFault({ kind: 'drop_after_effect', operation: 'invoices.pay', times: 2 });
  await assert.rejects(bench.gateway.payInvoice(invoice.id, input, key), { kind: 'unknown_outcome' });
  assert.deepEqual(decide(await bench.gateway.retrieveInvoice(invoice.id)), { kind: 'credit' });
  assert.equal((await bench.gateway.payInvoice(invoice.id, input, key)).amountPaidMinor, 1000n);
});

test('a lost decline is still seen, and never taken for the answer of the next attempt', async () => {
  const { customerId, methodId } = await bench.customer('pm_card_chargeCustomerFail');
  const invoice = await bench.openInvoice(customerId);
  const input = { paymentMethodId: methodId, offSession: false, attempt: 1 };
  const key = bench.key('pay');
  bench.standIn.control.addFault({ kind: 'drop_after_effect', operation: 'invoices.pay', times: 2 });
  await assert.rejects(bench.gateway.payInvoice(invoice.id, input, key), { kind: 'unknown_outcome' });
  assert.equal(decide(await bench.gateway.retrieveInvoice(invoice.id)).kind, 'declined');
  await assert.rejects(bench.gateway.payInvoice(invoice.id, input, key), { kind: 'declined' });

  const look = () => bench.gateway.retrieveInvoice(invoice.id).then((seen) => decide(seen, 2).kind);
  const second = { ...input, attempt: 2 };
  bench.standIn.control.addFault({ kind: 'drop_before_effect', operation: 'invoices.pay', times: 2 });
  await assert.rejects(bench.gateway.payInvoice(invoice.id, second, bench.key('pay')), { kind: 'unknown_outcome' });
  assert.equal(await look(), 'unpaid');
  // Stripe keeps a 500 under its key and gives it again: only looking tells that the bank was asked.
  bench.standIn.control.addFault({ kind: 'error_after_effect', operation: 'invoices.pay', times: 1 });
  const burnt = bench.key('pay');
  await assert.rejects(bench.gateway.payInvoice(invoice.id, second, burnt), { kind: 'unknown_outcome' });
  await assert.rejects(bench.gateway.payInvoice(invoice.id, second, burnt), { kind: 'unknown_outcome' });
  assert.equal(await look(), 'declined');
});

test('a key that was used for something else is our defect; a busy Stripe is not', async () => {
  const { customerId, methodId } = await bench.customer();
  const invoice = await bench.openInvoice(customerId);
  const key = bench.key('pay');
  const input = { paymentMethodId: methodId, offSession: false, attempt: 1 };
  await bench.gateway.payInvoice(invoice.id, input, key);
  await assert.rejects(bench.gateway.payInvoice(invoice.id, { ...input, offSession: true }, key), {
    kind: 'idempotency_conflict',
  });
  for (const kind of ['rate_limit', 'lock_timeout'] as const) {
    bench.standIn.control.addFault({ kind, operation: 'invoices.voidInvoice', times: 2 });
    await assert.rejects(bench.gateway.voidInvoice(invoice.id, bench.key('void')), { kind: 'busy' }, kind);
  }
});

test('an invoice whose id was never stored is found by its metadata, also when its key is forgotten', async () => {
  const { customerId } = await bench.customer();
  const invoice = await bench.openInvoice(customerId);
  bench.standIn.control.expireKeys();
  const found = await bench.gateway.findInvoice(customerId, invoice.metadata['purchase_id'] ?? '');
  assert.equal(found?.id, invoice.id);
  assert.equal(await bench.gateway.findInvoice(customerId, 'another'), null);
});

test('a method that is gone, or somebody else has, is refused before anything happens', async () => {
  const { customerId } = await bench.customer();
  const invoice = await bench.openInvoice(customerId);
  const stranger = await bench.customer();
  for (const methodId of ['pm_of_nobody', stranger.methodId]) {
    const input = { paymentMethodId: methodId, offSession: false, attempt: 1 };
    const error: unknown = await bench.gateway.payInvoice(invoice.id, input, bench.key('pay')).catch((e: unknown) => e);
    assert.ok(error instanceof GatewayError && ['missing', 'invalid_request'].includes(error.kind), String(error));
  }
});
