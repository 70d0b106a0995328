/** From the first refused renewal to the paid invoice, as the portal lives through it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Account } from '../../contract/account.ts';
import type { Invoice, InvoicePage } from '../../contract/invoice.ts';
import type { PaymentMethod } from '../../contract/payment-method.ts';
import type { Purchase } from '../../contract/purchase.ts';
import type { Quote } from '../../contract/quote.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from './testing/test-server.ts';

const DAY_SECONDS = 86_400;
let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

async function pastDue(customer: string) {
  await makeCustomer(testServer, customer, { card: 'declined' });
  await testServer.operator('advanceClock', { body: { customer, advanceSeconds: 32 * DAY_SECONDS } });
  const token = await testServer.mint(customer);
  const call = testServer.portal.bind(null, token);
  const account = async () => (await call('getAccount')).body as Account;
  const addCard = async (testCard: string) =>
    (await testServer.operator('addSandboxCard', { body: { customer, testCard } })).body as PaymentMethod;
  return { call, account, addCard };
}

test('a refused renewal says what is owed and how to pay it, and is paid from the invoice with another card', async () => {
  const { call, account, addCard } = await pastDue('olga');
  const owing = await account();
  assert.equal(owing.subscription?.status, 'past_due');
  const { invoiceId, purchaseId, amount, attemptsLeftToday } = owing.pastDue!;
  assert.deepEqual([amount.minor, attemptsLeftToday], ['1428', 3]);
  assert.deepEqual(owing.buying.blockedBy, { code: 'payment_past_due', invoiceId, purchaseId });
  assert.equal(owing.openPurchase, null);
  const { items } = (await call('listInvoices', { query: { status: 'outstanding' } })).body as InvoicePage;
  assert.deepEqual(
    items.map(({ id, type, payable, overdue }) => [id, type, payable, overdue]),
    [[invoiceId, 'recurring', true, true]],
  );
  const refused = asProblem(await call('createQuote', { body: { kind: 'credit_pack', pack: 'small' } }));
  assert.deepEqual(
    [refused.code, refused.next, refused.invoiceId, refused.purchaseId],
    ['payment_past_due', 'pay_open_invoice', invoiceId, purchaseId],
  );
  const { id: paymentMethodId } = await addCard('visa_ok');
  const quote = (await call('createQuote', { body: { kind: 'invoice_payment', invoiceId, paymentMethodId } }))
    .body as Quote;
  assert.deepEqual([quote.kind, quote.total.minor, quote.invoiceId], ['invoice_payment', '1428', invoiceId]);
  const purchase = (await call('createPurchase', { body: { quoteId: quote.id } })).body as Purchase;
  assert.deepEqual(
    [purchase.id, purchase.kind, purchase.status, purchase.attempt],
    [purchaseId, 'renewal', 'succeeded', 2],
  );
  const again = await account();
  assert.deepEqual([again.subscription?.status, again.pastDue, again.buying.blockedBy], ['active', null, null]);
  assert.equal(again.capacity?.credits?.plan?.remaining.units, '1000');
  const invoice = (await call('getInvoice', { params: { id: invoiceId } })).body as Invoice;
  assert.deepEqual([invoice.status, invoice.payable, invoice.purchaseId], ['paid', false, purchaseId]);
});

test('the fourth try by hand within a day is told when to come back', async () => {
  const { call, account, addCard } = await pastDue('pia');
  const { purchaseId } = (await account()).pastDue!;
  const { id: paymentMethodId } = await addCard('insufficient_funds');
  const retry = (attempt: number) =>
    call('retryPurchase', { params: { id: purchaseId! }, body: { attempt, paymentMethodId } });
  for (const attempt of [2, 3, 4]) {
    const { failure, status } = (await retry(attempt)).body as Purchase;
    assert.deepEqual([status, failure], ['requires_payment_method', { code: 'insufficient_funds', canRetry: true }]);
  }
  const refused = await retry(5);
  assert.equal(asProblem(refused).code, 'rate_limited');
  const seconds = Number(refused.headers.get('Retry-After'));
  assert.ok(seconds > DAY_SECONDS - 600 && seconds <= DAY_SECONDS, String(seconds));
  assert.equal((await account()).pastDue?.attemptsLeftToday, 0);
});

test('given up after the last retry: over, without the invoice being payable, and the way back is a new start', async () => {
  const { call, account, addCard } = await pastDue('rosa');
  for (const day of [1, 2, 2, 2, 1]) {
    await testServer.operator('advanceClock', { body: { customer: 'rosa', advanceSeconds: day * DAY_SECONDS + 60 } });
  }
  const over = await account();
  assert.deepEqual([over.subscription?.status, over.pastDue], ['canceled', null]);
  const { items } = (await call('listInvoices')).body as InvoicePage;
  assert.deepEqual(
    items.map(({ status, payable }) => [status, payable]),
    [['uncollectible', false]],
  );
  await addCard('visa_ok');
  const quote = (await call('createQuote', { body: { kind: 'reactivation' } })).body as Quote;
  assert.equal(((await call('createPurchase', { body: { quoteId: quote.id } })).body as Purchase).status, 'succeeded');
  assert.equal((await account()).subscription?.status, 'active');
});
