import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { GatewayError, type GatewayErrorKind, type ProcessorEvent } from '../payment-gateway.ts';
import { openSandbox, type SandboxGateway } from './sandbox-gateway.ts';
import { testCards } from './test-cards.ts';

const webhookSecret = 'whsec_of_the_sandbox_tests';
let testDatabase: TestDatabase;
let sandbox: SandboxGateway;
let nowMs = Date.parse('2026-11-22T10:00:00.000Z');
let counter = 0;

const open = () =>
  openSandbox({
    connectionString: testDatabase.connectionString,
    webhookSecret,
    now: () => new Date(nowMs),
    delays: { slowMs: 0, processingMs: 5_000, lateMs: 20_000 },
  });

before(async () => {
  testDatabase = await createTestDatabase();
  sandbox = await open();
});
after(async () => {
  await sandbox.close();
  await testDatabase.drop();
});

const key = (name: string) => ({ idempotencyKey: `${name}_${++counter}` });

async function openInvoice(testCard: string, amountMinor = 1000n) {
  const customerId = await sandbox.createCustomer({ customerId: 'c' }, key('customer'));
  const method = await sandbox.saveTestCard(customerId, testCard, key('card'));
  const metadata = { purchase_id: `p${++counter}` };
  const input = { processorCustomerId: customerId, currency: 'EUR', description: 'Test', metadata };
  const invoice = await sandbox.createInvoice(input, key('create'));
  await sandbox.addInvoiceLine(
    invoice.id,
    { amountMinor, currency: 'EUR', description: 'Pack', kind: 'item' },
    key('line'),
  );
  await sandbox.finalizeInvoice(invoice.id, key('finalize'));
  return { invoiceId: invoice.id, customerId, paymentMethodId: method.id, purchaseId: metadata.purchase_id };
}
type Opened = Awaited<ReturnType<typeof openInvoice>>;
const pay = (opened: Opened, attempt = 1, payKey = key('pay')) =>
  sandbox.payInvoice(opened.invoiceId, { paymentMethodId: opened.paymentMethodId, offSession: false, attempt }, payKey);
const refusedWith = (kind: GatewayErrorKind) => (error: unknown) =>
  error instanceof GatewayError && error.kind === kind;

test('the cards have names and last digits, and never a number', () => {
  assert.equal(new Set(testCards.map((card) => card.key)).size, testCards.length);
  for (const card of testCards) assert.match(card.last4, /^\d{4}$/);
  assert.doesNotMatch(JSON.stringify(testCards), /\d{13,}/);
});

test('an approved card pays the invoice once; the same key gives the same answer; another key finds it paid', async () => {
  const opened = await openInvoice('visa_ok');
  const payKey = key('pay');
  const paid = await pay(opened, 1, payKey);
  assert.deepEqual([paid.status, paid.amountPaidMinor, paid.totalMinor], ['paid', 1000n, 1000n]);
  assert.deepEqual(await pay(opened, 1, payKey), paid);
  await assert.rejects(pay(opened), refusedWith('invalid_state'));
  await assert.rejects(pay(opened, 2, payKey), refusedWith('idempotency_conflict'));
});

test('the same key at the same time is busy or replayed, and the money moves once', async () => {
  const opened = await openInvoice('visa_ok');
  const payKey = key('pay');
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => pay(opened, 1, payKey)));
  for (const result of results) {
    if (result.status === 'rejected') assert.ok(refusedWith('busy')(result.reason));
  }
  assert.equal((await sandbox.retrieveInvoice(opened.invoiceId)).amountPaidMinor, 1000n);
});

test('declines are definitive for the attempt and leave the invoice open for another card', async () => {
  for (const [card, code, declineCode] of [
    ['declined', 'card_declined', 'generic_decline'],
    ['insufficient_funds', 'card_declined', 'insufficient_funds'],
    ['expired_card', 'expired_card', 'expired_card'],
  ] as const) {
    const opened = await openInvoice(card);
    const seen = await pay(opened);
    assert.equal(seen.status, 'open');
    assert.deepEqual(seen.payment?.failure, { code, declineCode });
    const other = await sandbox.saveTestCard(opened.customerId, 'visa_ok', key('card'));
    const paid = await pay({ ...opened, paymentMethodId: other.id }, 2);
    assert.deepEqual([paid.status, paid.payment?.attempt], ['paid', 2]);
  }
});

test('a lost answer is a charge that nobody told us about', async () => {
  const opened = await openInvoice('response_lost');
  await assert.rejects(pay(opened), refusedWith('unknown_outcome'));
  assert.equal((await sandbox.retrieveInvoice(opened.invoiceId)).amountPaidMinor, 1000n);
  assert.equal((await sandbox.findInvoice(opened.customerId, opened.purchaseId))?.id, opened.invoiceId);
});

test('a challenge is answered once; a failed one, an unanswered one and a late one take no money', async () => {
  const challenged = async (card: string) => {
    const opened = await openInvoice(card);
    const challengeId = (await pay(opened)).payment?.clientSecret;
    assert.ok(challengeId);
    return { ...opened, challengeId };
  };
  const status = async (opened: Opened) => {
    const seen = await sandbox.retrieveInvoice(opened.invoiceId);
    return [seen.status, seen.payment?.status, seen.payment?.failure?.code ?? null];
  };
  const approved = await challenged('three_d_secure_ok');
  await sandbox.answerChallenge(approved.challengeId, 'approve');
  await sandbox.answerChallenge(approved.challengeId, 'fail');
  assert.deepEqual(await status(approved), ['paid', 'succeeded', null]);

  const failing = await challenged('three_d_secure_fails');
  await sandbox.answerChallenge(failing.challengeId, 'approve');
  assert.deepEqual(await status(failing), ['open', 'requires_payment_method', 'payment_intent_authentication_failure']);

  const abandoned = await challenged('three_d_secure_abandoned');
  await sandbox.answerChallenge(abandoned.challengeId, 'approve');
  assert.deepEqual(await status(abandoned), ['open', 'requires_action', null]);

  const late = await challenged('three_d_secure_ok');
  await sandbox.voidInvoice(late.invoiceId, key('void'));
  await sandbox.answerChallenge(late.challengeId, 'approve');
  assert.deepEqual(await status(late), ['void', 'canceled', null]);
  await assert.rejects(sandbox.answerChallenge('challenge_none', 'approve'), refusedWith('missing'));
});

test('a processing payment is answered when its time has come, also by a processor that was started anew', async () => {
  const good = await openInvoice('processing_then_ok');
  const bad = await openInvoice('processing_then_failed');
  assert.equal((await pay(good)).payment?.status, 'processing');
  assert.equal((await pay(bad)).payment?.status, 'processing');
  await assert.rejects(sandbox.voidInvoice(good.invoiceId, key('void')), refusedWith('invalid_state'));
  await sandbox.close();
  nowMs += 5_000;
  sandbox = await open();
  assert.equal((await sandbox.retrieveInvoice(good.invoiceId)).status, 'paid');
  assert.equal((await sandbox.retrieveInvoice(bad.invoiceId)).payment?.failure?.declineCode, 'insufficient_funds');
});

test('two payments with different keys for one invoice both take the money: nothing here protects the caller', async () => {
  const opened = await openInvoice('processing_then_ok');
  await pay(opened, 1);
  await pay(opened, 1);
  nowMs += 5_000;
  assert.equal((await sandbox.retrieveInvoice(opened.invoiceId)).amountPaidMinor, 2000n);
});

test('an invoice below the minimum is marked paid although no money moved', async () => {
  const opened = await openInvoice('visa_ok', 30n);
  const seen = await sandbox.retrieveInvoice(opened.invoiceId);
  assert.deepEqual([seen.status, seen.amountPaidMinor, seen.payment], ['paid', 0n, null]);
});

test('a card is saved once per setup, for the customer who began it', async () => {
  const customerId = await sandbox.createCustomer({ customerId: 'c' }, key('customer'));
  const stranger = await sandbox.createCustomer({ customerId: 'd' }, key('customer'));
  const setup = await sandbox.createSetup(customerId, key('setup'));
  const complete = (owner: string, testCard: string | null) =>
    sandbox.completeSetup(owner, setup.id, { testCard }, key('complete'));
  await assert.rejects(complete(stranger, 'visa_ok'), refusedWith('missing'));
  await assert.rejects(complete(customerId, 'none'), refusedWith('invalid_request'));
  const method = await complete(customerId, 'visa_ok');
  await assert.rejects(complete(customerId, 'visa_ok'), refusedWith('invalid_state'));
  assert.deepEqual(await sandbox.listPaymentMethods(customerId), [method]);
});

interface Receiver {
  readonly url: string;
  readonly events: ProcessorEvent[];
  answer: number;
  close(): void;
}

async function receiver(): Promise<Receiver> {
  const events: ProcessorEvent[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = new Headers(request.headers as Record<string, string>);
      if (received.answer === 200) events.push(sandbox.verifyWebhook(Buffer.concat(chunks).toString(), headers));
      response.writeHead(received.answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const received: Receiver = { url, events, answer: 200, close: () => server.close() };
  return received;
}

test('webhooks arrive signed, as often and as late as the card says, and again after a failure', async () => {
  const received = await receiver();
  await sandbox.deliverDue(received.url);
  const eventsAbout = async (card: string) => {
    received.events.length = 0;
    const opened = await openInvoice(card);
    await pay(opened);
    await sandbox.deliverDue(received.url);
    assert.ok(received.events.every((event) => event.subject?.id === opened.invoiceId));
    return received.events.map((event) => event.type).sort();
  };
  try {
    assert.deepEqual(await eventsAbout('visa_ok'), ['invoice.finalized', 'invoice.paid']);
    assert.deepEqual(await eventsAbout('webhook_twice'), ['invoice.finalized', 'invoice.paid', 'invoice.paid']);
    assert.deepEqual(await eventsAbout('webhook_never'), ['invoice.finalized']);
    assert.deepEqual(await eventsAbout('webhook_late'), ['invoice.finalized']);
    nowMs += 20_000;
    assert.equal(await sandbox.deliverDue(received.url), 1);
    received.answer = 500;
    await eventsAbout('visa_ok');
    received.answer = 200;
    assert.equal(await sandbox.deliverDue(received.url), 0);
    nowMs += 60_000;
    assert.equal(await sandbox.deliverDue(received.url), 2);
  } finally {
    received.close();
  }
});
