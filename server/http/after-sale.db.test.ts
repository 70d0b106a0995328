import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { serve } from '@hono/node-server';
import type { Account } from '../../contract/account.ts';
import type { ActivityPage } from '../../contract/capacity.ts';
import type { InvoicePage } from '../../contract/invoice.ts';
import type { CodeResult, GiftCodes } from '../../contract/promotion.ts';
import type { Purchase } from '../../contract/purchase.ts';
import type { Quote, QuoteRequest } from '../../contract/quote.ts';
import type { AfterSaleRecord, RefundResult } from '../../contract/refund.ts';
import { isSandbox } from '../payments/sandbox/sandbox-gateway.ts';
import { workOnInbox } from '../workers/webhook-inbox.ts';
import { asProblem, makeCustomer, startTestServer, type TestServer } from './testing/test-server.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

const PACK: QuoteRequest = { kind: 'credit_pack', pack: 'small' };
const euros = (minor: string) => ({ minor, currency: 'EUR', exponent: 2 });

async function visit(customer: string) {
  await makeCustomer(testServer, customer);
  const token = await testServer.mint(customer);
  const call = testServer.portal.bind(null, token);
  return {
    call,
    account: async () => (await call('getAccount')).body as Account,
    buy: async (request: QuoteRequest = PACK) => {
      const quote = (await call('createQuote', { body: request })).body as Quote;
      return (await call('createPurchase', { body: { quoteId: quote.id } })).body as Purchase;
    },
    purchase: async (id: string) => (await call('getPurchase', { params: { id } })).body as Purchase,
  };
}

test('the operator refunds in parts; customer and support see the same of it', async () => {
  const anna = await visit('anna');
  const { id } = await anna.buy();
  const refund = (refundId: string, amount?: string) =>
    testServer.operator('createRefund', {
      body: {
        customer: 'anna',
        purchaseId: id,
        refundId,
        reason: 'requested',
        ...(amount === undefined ? {} : { amount: euros(amount) }),
      },
    });
  const first = await refund('r1', '476');
  assert.equal(first.status, 201);
  const { refund: made, refundable } = first.body as RefundResult;
  assert.deepEqual([made.status, refundable.minor], ['succeeded', '476']);
  assert.equal(asProblem(await refund('r2', '477')).code, 'refund_not_possible');
  assert.equal((await refund('r2')).status, 201);
  const seen = await anna.purchase(id);
  assert.deepEqual(
    [seen.status, seen.afterSale?.refunded.minor, seen.afterSale?.takenBack],
    ['succeeded', '952', { units: '500', exponent: 0 }],
  );
  const { items } = (await anna.call('listInvoices')).body as InvoicePage;
  assert.deepEqual(items.map(({ type, total }) => [type, total.minor]).sort(), [
    ['credit_note', '-476'],
    ['credit_note', '-476'],
    ['credit_purchase', '952'],
  ]);
  const activity = (await anna.call('listActivity')).body as ActivityPage;
  assert.deepEqual(
    activity.items.slice(0, 2).map(({ type }) => type),
    ['refund', 'refund'],
  );
});

test('a dispute arrives by webhook: capacity goes, the notice comes, and winning brings it back', async () => {
  const { gateway } = testServer.server.billing;
  assert.ok(isSandbox(gateway));
  const http = serve({ fetch: testServer.server.app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(http, 'listening');
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/webhooks/sandbox`;
  const told = async () => {
    await gateway.deliverDue(url);
    await workOnInbox(testServer.server.billing);
  };
  try {
    const bela = await visit('bela');
    const { id } = await bela.buy();
    const act = (event: string) =>
      testServer.operator('actAsSandboxBank', { body: { customer: 'bela', purchaseId: id, event } });
    await told();
    await act('dispute_opened');
    await told();
    const disputed = await bela.account();
    assert.equal(disputed.capacity?.credits?.available.units, '1000');
    assert.equal(disputed.notices[0]?.code, 'purchase_disputed');
    await act('dispute_won');
    await told();
    const won = await bela.account();
    assert.equal(won.capacity?.credits?.available.units, '1500');
    assert.ok(won.notices.every(({ code }) => code !== 'purchase_disputed'));
    assert.equal((await bela.purchase(id)).afterSale?.dispute, 'won');
  } finally {
    http.close();
  }
});

test('a warning of fraud freezes, and the operator lets it go', async () => {
  const carl = await visit('carl');
  const { id } = await carl.buy();
  await testServer.operator('actAsSandboxBank', {
    body: { customer: 'carl', purchaseId: id, event: 'fraud_warning' },
  });
  const frozen = await carl.account();
  assert.equal(frozen.capacity?.credits?.available.units, '1000');
  assert.ok(frozen.notices.some(({ code }) => code === 'capacity_frozen'));
  const released = await testServer.operator('releaseFrozen', {
    params: { id },
    body: { customer: 'carl', reason: 'confirmed by phone' },
  });
  assert.equal((released.body as AfterSaleRecord).fraudWarning, true);
  assert.equal((await carl.account()).capacity?.credits?.available.units, '1500');
});

test('gift codes are redeemed by hand, and a guesser is slowed down', async () => {
  const dora = await visit('dora');
  const issued = await testServer.operator('issueGiftCodes', {
    body: { batchId: 'b1', count: 1, unit: 'credits', micro: '250000000', name: 'Thank you' },
  });
  const { codes } = issued.body as GiftCodes;
  const redeem = (code: string) => dora.call('redeemCode', { body: { code } });
  const given = (await redeem(codes[0] ?? '')).body as CodeResult;
  assert.deepEqual(given.given, { units: '250', exponent: 0 });
  assert.equal((await dora.account()).capacity?.credits?.available.units, '1250');
  const answers = [];
  for (let guess = 0; guess < 12; guess += 1) answers.push(asProblem(await redeem(`GUESS-${guess}`)).code);
  assert.deepEqual([answers[0], answers.at(-1)], ['code_not_valid', 'rate_limited']);
});

test('money credit, grace and adjustments with their reason stand in what the customer is shown', async () => {
  const emil = await visit('emil');
  await testServer.operator('adjustCustomerCredit', {
    body: { customer: 'emil', adjustmentId: 'a', amount: euros('1500'), reason: 'Outage' },
  });
  const wrong = { customer: 'emil', adjustmentId: 'b', amount: { ...euros('1'), currency: 'USD' }, reason: 'x' };
  assert.equal(asProblem(await testServer.operator('adjustCustomerCredit', { body: wrong })).code, 'currency_mismatch');
  await testServer.operator('giveGrace', {
    body: { customer: 'emil', graceId: 'g', micro: '100000000', hours: 2, reason: 'a render' },
  });
  await testServer.operator('adjust', {
    body: { customer: 'emil', adjustmentId: 'c', unit: 'credits', micro: '5000000', reason: 'Sorry for the wait' },
  });
  const account = await emil.account();
  assert.equal(account.customerCredit.minor, '1500');
  assert.deepEqual(account.grace?.limit, { units: '100', exponent: 0 });
  const activity = (await emil.call('listActivity')).body as ActivityPage;
  assert.equal(activity.items[0]?.description, 'Sorry for the wait');
});
