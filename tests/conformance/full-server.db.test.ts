import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import { serve, type ServerType } from '@hono/node-server';
import type { Check, FullContext } from '../../contract/conformance/check.ts';
import { ConformanceClient } from '../../contract/conformance/client.ts';
import { makeCustomer } from '../../contract/conformance/customers.ts';
import { coreChecks, fullChecks, runCheck } from '../../contract/conformance/suite.ts';
import { OPERATOR_KEY, startTestServer, type TestServer } from '../../server/http/testing/test-server.ts';
import { checkInvariants } from '../../server/store/invariants.ts';

let testServer: TestServer;
let socket: ServerType;
let full: FullContext;

before(async () => {
  testServer = await startTestServer();
  const port = await new Promise<number>((resolve) => {
    const options = { fetch: testServer.server.app.fetch, port: 0, hostname: '127.0.0.1' };
    socket = serve(options, (address) => resolve(address.port));
  });
  const baseUrl = `http://127.0.0.1:${port}`;
  testServer.server.startWorkers(baseUrl);
  full = {
    operator: new ConformanceClient(baseUrl, OPERATOR_KEY),
    anonymous: new ConformanceClient(baseUrl, null),
    creditsPlan: 'starter',
    balancePlan: 'flex',
    country: 'DE',
    run: 'test',
  };
});

after(async () => {
  testServer.server.closeStreams();
  await new Promise((resolve) => socket.close(resolve));
  await testServer.close();
});

for (const plan of ['starter', 'flex']) {
  describe(`core profile, plan ${plan}, against the reference server`, () => {
    for (const [index, check] of coreChecks.entries()) {
      test(check.name, async (context) => {
        const { portal } = await makeCustomer(full, `core-${plan}-${index}`, { plan });
        await runInTest(context, check, { customer: portal, anonymous: full.anonymous });
      });
    }
  });
}

describe('full profile against the reference server', () => {
  for (const check of fullChecks) test(check.name, (context) => runInTest(context, check, full));
});

async function runInTest<Context>(test: TestContext, check: Check<Context>, context: Context): Promise<void> {
  const outcome = await runCheck(check, context);
  if (outcome.status === 'skipped') return test.skip(outcome.reason);
  if (outcome.status === 'failed') throw outcome.error;
  assert.deepEqual(await checkInvariants(testServer.server.billing.database.db), []);
}
