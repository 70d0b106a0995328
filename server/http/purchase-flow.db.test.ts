import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Account } from '../../contract/account.ts';
import type { Purchase } from '../../contract/purchase.ts';
import type { Quote } from '../../contract/quote.ts';
import { makeCustomer, startTestServer, type TestServer } from './testing/test-server.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

test('a credits customer buys a pack', async () => {
  await makeCustomer(testServer, 'anna', { plan: 'starter' });
  const token = await testServer.mint('anna');
  const account = (await testServer.portal(token, 'getAccount')).body as Account;
  assert.equal(account.capacity?.credits?.available.units, '1000');
  const quote = (await testServer.portal(token, 'createQuote', { body: { kind: 'credit_pack', pack: 'small' } }))
    .body as Quote;
  assert.equal(quote.total.minor, '952');
  const answer = await testServer.portal(token, 'createPurchase', { body: { quoteId: quote.id } });
  const purchase = answer.body as Purchase;
  assert.equal(answer.status, 201, JSON.stringify(purchase));
  assert.equal(purchase.status, 'succeeded');
  const afterwards = (await testServer.portal(token, 'getAccount')).body as Account;
  assert.equal(afterwards.capacity?.credits?.available.units, '1500');
});
