import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeCustomer, startTestServer, type TestServer } from '../http/testing/test-server.ts';
import { keepHouse } from './housekeeping.ts';

let testServer: TestServer;
before(async () => {
  testServer = await startTestServer();
});
after(() => testServer.close());

test('ended sessions and old keys go, what is in use stays', async () => {
  const { billing } = testServer.server;
  const quote = async (key: string) =>
    testServer.portal(await testServer.mint('anna'), 'createQuote', {
      body: { kind: 'credit_pack', pack: 'small' },
      headers: { 'Idempotency-Key': key },
    });
  await makeCustomer(testServer, 'anna');
  await quote('old-key-1');
  testServer.advance(8 * 86_400);
  await quote('new-key-1');
  assert.equal(await keepHouse(billing), 1);
  testServer.advance(23 * 86_400);
  await testServer.mint('anna');
  assert.equal(await keepHouse(billing), 2);
  const keys = await billing.database.db.selectFrom('idempotency_key').select('key').execute();
  assert.deepEqual(keys, [{ key: 'new-key-1' }]);
  assert.equal(await keepHouse(billing), 0);
});
