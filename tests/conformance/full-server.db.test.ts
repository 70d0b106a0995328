import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
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
  testServer = await startTestServer({
    // The suite asks more in a minute than a person does in a day. Limits have tests of their own.
    rateLimiter: { take: () => undefined },
    // It knows no clock but the real one, and waits for the bank.
    delays: { slowMs: 50, processingMs: 500, lateMs: 500 },
  });
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

describe('the conformance command', () => {
  test('passes a good backend and says so', async () => {
    const { externalId } = await makeCustomer(full, 'command', { plan: 'starter' });
    const { token } = await full.operator.call('createSession', { body: { customer: externalId } });
    const { code, output } = await runCommand('--base-url', full.operator.baseUrl, '--token', token);
    assert.match(output, /\d+ passed, 0 failed, \d+ skipped/);
    assert.equal(code, 0, output);
  });

  test('fails a token that may not buy, check by check', async () => {
    const { externalId } = await makeCustomer(full, 'command-viewer', { plan: 'starter' });
    const body = { customer: externalId, permissions: ['view'] };
    const { token } = await full.operator.call('createSession', { body });
    const { code, output } = await runCommand('--base-url', full.operator.baseUrl, '--token', token);
    assert.match(output, /FAIL {2}a quote adds up/);
    assert.equal(code, 1);
  });
});

function runCommand(...options: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const command = fileURLToPath(new URL('../../contract/conformance/run.ts', import.meta.url));
  const child = spawn(process.execPath, [command, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

async function runInTest<Context>(test: TestContext, check: Check<Context>, context: Context): Promise<void> {
  const outcome = await runCheck(check, context);
  if (outcome.status === 'skipped') return test.skip(outcome.reason);
  if (outcome.status === 'failed') throw outcome.error;
  assert.deepEqual(await checkInvariants(testServer.server.billing.database.db), []);
}
