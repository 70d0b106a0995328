import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { GatewayError, type GatewayErrorKind } from '../payment-gateway.ts';
import { openSandbox, type SandboxGateway } from './sandbox-gateway.ts';

let testDatabase: TestDatabase;
let sandbox: SandboxGateway;
let nowMs = Date.parse('2026-11-22T10:00:00.000Z');
let counter = 0;

before(async () => {
  testDatabase = await createTestDatabase();
  sandbox = await openSandbox({
    connectionString: testDatabase.connectionString,
    webhookSecret: 'whsec_of_the_after_sale_tests',
    now: () => new Date(nowMs),
    delays: { processingMs: 5_000, disputeMs: 10_000 },
  });
});
after(async () => {
  await sandbox.close();
  await testDatabase.drop();
});

const key = (name: string) => ({ idempotencyKey: `${name}_${++counter}` });
const refusedWith = (kind: GatewayErrorKind) => (error: unknown) =>
  error instanceof GatewayError && error.kind === kind;

async function paid(testCard: string): Promise<string> {
  const customerId = await sandbox.createCustomer({ customerId: 'c' }, key('customer'));
  const method = await sandbox.saveTestCard(customerId, testCard, key('card'));
  const input = { processorCustomerId: customerId, currency: 'EUR', description: 'Test', metadata: {} };
  const { id } = await sandbox.createInvoice(input, key('create'));
  const line = { amountMinor: 1000n, currency: 'EUR', description: 'Pack', kind: 'item' } as const;
  await sandbox.addInvoiceLine(id, line, key('line'));
  await sandbox.finalizeInvoice(id, key('finalize'));
  await sandbox.payInvoice(id, { paymentMethodId: method.id, offSession: false, attempt: 1 }, key('pay'));
  return id;
}

const refund = (invoiceId: string, amountMinor: bigint, refundKey = key('refund')) =>
  sandbox.refundInvoice(invoiceId, { amountMinor, reason: 'requested', metadata: { refund_id: 'r1' } }, refundKey);

async function seen(invoiceId: string) {
  const after = await sandbox.retrieveAfterSale(invoiceId);
  return {
    refunded: after.amountRefundedMinor,
    refunds: after.refunds.map(({ status, amountMinor }) => `${status} ${amountMinor}`).sort(),
    disputes: after.disputes.map(({ status, amountMinor }) => `${status} ${amountMinor}`),
  };
}

test('refunds add up, the same key gives back once, and never more than was paid', async () => {
  const id = await paid('visa_ok');
  const refundKey = key('refund');
  const first = await refund(id, 400n, refundKey);
  assert.deepEqual(await refund(id, 400n, refundKey), first);
  assert.deepEqual(first.metadata, { refund_id: 'r1' });
  await assert.rejects(refund(id, 601n), refusedWith('invalid_request'));
  await refund(id, 600n);
  await assert.rejects(refund(id, 1n), refusedWith('invalid_request'));
  assert.deepEqual(await seen(id), { refunded: 1000n, refunds: ['succeeded 400', 'succeeded 600'], disputes: [] });
  assert.equal((await sandbox.retrieveAfterSale(id)).amountPaidMinor, 1000n);
});

test('two refunds at once never give back more than was paid', async () => {
  const id = await paid('visa_ok');
  const results = await Promise.allSettled([refund(id, 700n), refund(id, 700n)]);
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  assert.equal((await seen(id)).refunded, 700n);
});

test('a refund on its way counts only once it succeeded, and one that fails leaves the money where it was', async () => {
  const slow = await paid('refund_pending');
  const failing = await paid('refund_fails');
  assert.equal((await refund(slow, 300n)).status, 'pending');
  assert.equal((await refund(failing, 300n)).status, 'pending');
  assert.deepEqual(await seen(slow), { refunded: 0n, refunds: ['pending 300'], disputes: [] });
  await assert.rejects(refund(slow, 701n), refusedWith('invalid_request'));
  nowMs += 5_000;
  assert.deepEqual(await seen(slow), { refunded: 300n, refunds: ['succeeded 300'], disputes: [] });
  assert.deepEqual(await seen(failing), { refunded: 0n, refunds: ['failed 300'], disputes: [] });
  await refund(failing, 1000n);
});

test('a dispute takes what is left, is decided once, and what was won can be refunded', async () => {
  const id = await paid('visa_ok');
  await refund(id, 100n);
  await sandbox.openDispute(id);
  await assert.rejects(sandbox.openDispute(id), refusedWith('invalid_state'));
  await assert.rejects(refund(id, 1n), refusedWith('invalid_request'));
  assert.deepEqual((await seen(id)).disputes, ['open 900']);
  await sandbox.closeDispute(id, 'won');
  await assert.rejects(sandbox.closeDispute(id, 'lost'), refusedWith('invalid_state'));
  await refund(id, 900n);
  assert.deepEqual(await seen(id), {
    refunded: 1000n,
    refunds: ['succeeded 100', 'succeeded 900'],
    disputes: ['won 900'],
  });
});

test('the holder of one card complains later, about what was not refunded meanwhile', async () => {
  const id = await paid('disputed_later');
  const refunded = await paid('disputed_later');
  await refund(id, 400n);
  await refund(refunded, 1000n);
  assert.deepEqual((await seen(id)).disputes, []);
  nowMs += 10_000;
  assert.deepEqual((await seen(id)).disputes, ['open 600']);
  assert.deepEqual((await seen(refunded)).disputes, []);
});

test('a warning and a returned payment are told, and a detached card cannot pay', async () => {
  const id = await paid('visa_ok');
  await sandbox.warnOfFraud(id);
  await sandbox.failLate(id);
  const { fraudWarning, failedLate } = await sandbox.retrieveAfterSale(id);
  assert.deepEqual([fraudWarning, failedLate], [true, true]);
  const customerId = await sandbox.createCustomer({ customerId: 'c' }, key('customer'));
  const method = await sandbox.saveTestCard(customerId, 'visa_ok', key('card'));
  await sandbox.detachPaymentMethod(method.id, key('detach'));
  await sandbox.detachPaymentMethod(method.id, key('detach'));
  assert.deepEqual(await sandbox.listPaymentMethods(customerId), []);
});
