import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { serve } from '@hono/node-server';
import type { Account } from '../../contract/account.ts';
import type { Invoice, InvoicePage } from '../../contract/invoice.ts';
import type { PaymentMethod, PaymentMethodSetup } from '../../contract/payment-method.ts';
import type { Purchase } from '../../contract/purchase.ts';
import type { Quote, QuoteRequest } from '../../contract/quote.ts';
import { workOnInbox } from '../workers/webhook-inbox.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from './testing/test-server.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

const PACK: QuoteRequest = { kind: 'credit_pack', pack: 'small' };

async function visit(customer: string, options: Parameters<typeof makeCustomer>[2] = {}) {
  await makeCustomer(testServer, customer, options);
  const token = await testServer.mint(customer);
  const call = testServer.portal.bind(null, token);
  return {
    call,
    account: async () => (await call('getAccount')).body as Account,
    quote: async (body: QuoteRequest = PACK) => (await call('createQuote', { body })).body as Quote,
    buy: (quoteId: string, key?: string) =>
      call('createPurchase', {
        body: { quoteId },
        ...(key === undefined ? {} : { headers: { 'Idempotency-Key': key } }),
      }),
    invoices: async () => ((await call('listInvoices')).body as InvoicePage).items,
  };
}

async function chargesOf(customer: string): Promise<number> {
  const { rows } = await testServer.server.billing.database.pool.query<{ count: bigint }>(
    `select count(*) as count from purchase join customer using (customer_id)
     where external_id = $1 and purchase.status = 'succeeded'`,
    [customer],
  );
  return Number(rows[0]!.count);
}

test('a pack is bought: credits rise by the pack, the invoice adds up', async () => {
  const anna = await visit('anna');
  const quote = await anna.quote();
  assert.equal(quote.total.minor, '952');
  const purchase = (await anna.buy(quote.id)).body as Purchase;
  assert.equal(purchase.status, 'succeeded');
  const { capacity, openPurchase } = await anna.account();
  assert.equal(capacity?.credits?.available.units, '1500');
  assert.equal(capacity?.credits?.purchased.remaining.units, '500');
  assert.equal(openPurchase, null);
  const invoice = (await anna.call('getInvoice', { params: { id: purchase.invoiceId! } })).body as Invoice;
  assert.equal(invoice.type, 'credit_purchase');
  assert.equal(invoice.amountPaid.minor, '952');
  assert.equal(BigInt(invoice.subtotal.minor) + BigInt(invoice.tax.minor), BigInt(invoice.total.minor));
});

test('funds are added: the balance rises by the amount and not by the tax', async () => {
  const ben = await visit('ben', { plan: 'flex' });
  const amount = { minor: '2500', currency: 'EUR', exponent: 2 };
  const quote = await ben.quote({ kind: 'balance_topup', amount });
  assert.equal(quote.total.minor, '2975');
  assert.equal(((await ben.buy(quote.id)).body as Purchase).status, 'succeeded');
  assert.equal((await ben.account()).capacity?.balance?.available.micro, '30000000');
  assert.deepEqual(
    (await ben.invoices()).map(({ type, total }) => [type, total.minor]),
    [['balance_topup', '2975']],
  );
  const tooSmall = asProblem(
    await ben.call('createQuote', { body: { kind: 'balance_topup', amount: { ...amount, minor: '499' } } }),
  );
  assert.equal(tooSmall.code, 'amount_too_small');
  assert.equal(tooSmall.limit?.minor, '500');
});

test('a double click, with one key or with none, is one purchase', async () => {
  const clara = await visit('clara');
  const first = await clara.quote();
  const clicks = await Promise.all([clara.buy(first.id, 'click-0001'), clara.buy(first.id, 'click-0001')]);
  for (const click of clicks)
    if (click.status !== 201) assert.equal(asProblem(click).code, 'idempotency_key_in_flight');
  assert.ok(clicks.some(({ status }) => status === 201));
  const again = await clara.buy(first.id, 'click-0001');
  assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
  const second = await clara.quote();
  const bare = await Promise.all([clara.buy(second.id), clara.buy(second.id)]);
  const ids = bare.map((answer) => (answer.body as Purchase).id);
  assert.equal(ids[0], ids[1]);
  assert.equal(await chargesOf('clara'), 2);
  assert.equal((await clara.account()).capacity?.credits?.available.units, '2000');
});

test('after a decline the same purchase goes through with another card', async () => {
  const dora = await visit('dora', { card: 'insufficient_funds' });
  const declined = (await dora.buy((await dora.quote()).id, 'click-0002')).body as Purchase;
  assert.equal(declined.status, 'requires_payment_method');
  assert.equal(declined.failure?.code, 'insufficient_funds');
  assert.equal((await dora.account()).openPurchase?.id, declined.id);
  const setup = (await dora.call('createPaymentMethodSetup')).body as PaymentMethodSetup;
  assert.equal(setup.provider, 'sandbox');
  const card = (
    await dora.call('completePaymentMethodSetup', { params: { id: setup.id }, body: { testCard: 'visa_ok' } })
  ).body as PaymentMethod;
  const params = { id: declined.id };
  const retried = await dora.call('retryPurchase', { params, body: { paymentMethodId: card.id, attempt: 2 } });
  assert.equal((retried.body as Purchase).status, 'succeeded', JSON.stringify(retried.body));
  assert.equal((retried.body as Purchase).id, declined.id);
  // The first answer was not final, so its key was not frozen at it.
  assert.equal(((await dora.buy(declined.quoteId, 'click-0002')).body as Purchase).status, 'succeeded');
  assert.equal((await dora.invoices()).length, 1);
});

test('a challenge is answered in place, and a purchase that is left is voided', async () => {
  const emil = await visit('emil', { card: 'three_d_secure_ok' });
  const challenged = (await emil.buy((await emil.quote()).id)).body as Purchase;
  assert.equal(challenged.nextAction?.type, 'sandbox_challenge');
  const id = challenged.nextAction?.type === 'sandbox_challenge' ? challenged.nextAction.challengeId : '';
  assert.equal(
    (await emil.call('answerSandboxChallenge', { params: { id }, body: { outcome: 'approve' } })).status,
    204,
  );
  const settled = (await emil.call('refreshPurchase', { params: { id: challenged.id } })).body as Purchase;
  assert.equal(settled.status, 'succeeded');
  // Answering again is answered again, and changes nothing.
  assert.equal((await emil.call('answerSandboxChallenge', { params: { id }, body: { outcome: 'fail' } })).status, 204);

  const left = (await emil.buy((await emil.quote()).id)).body as Purchase;
  const other = await emil.quote();
  const blocked = asProblem(await emil.buy(other.id));
  assert.equal(blocked.code, 'purchase_in_progress');
  assert.equal(blocked.purchaseId, left.id);
  const canceled = (await emil.call('cancelPurchase', { params: { id: left.id } })).body as Purchase;
  assert.equal(canceled.status, 'canceled');
  assert.equal(await chargesOf('emil'), 1);
});

test('the webhooks of the processor settle a purchase that nobody asks about', async () => {
  const finn = await visit('finn', { card: 'processing_then_ok' });
  const waiting = (await finn.buy((await finn.quote()).id)).body as Purchase;
  assert.equal(waiting.status, 'processing');
  assert.ok((await finn.account()).notices.some(({ code }) => code === 'purchase_processing'));

  const http = serve({ fetch: testServer.server.app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  // The bank has made up its mind.
  testServer.advance(700);
  assert.ok((await testServer.server.sandbox!.deliverDue(`http://127.0.0.1:${port}/webhooks/sandbox`)) > 0);
  http.close();
  await workOnInbox(testServer.server.billing);
  const settled = (await finn.call('getPurchase', { params: { id: waiting.id } })).body as Purchase;
  assert.equal(settled.status, 'succeeded');
  assert.equal((await finn.account()).capacity?.credits?.available.units, '1500');
});
