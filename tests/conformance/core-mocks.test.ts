import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setupServer } from 'msw/node';
import { ConformanceClient } from '../../contract/conformance/client.ts';
import { coreChecks, runCheck } from '../../contract/conformance/suite.ts';
import { createWorld } from '../../mocks/create-world.ts';
import { createBillingHandlers } from '../../mocks/handlers.ts';
import { MockSessions } from '../../mocks/sessions.ts';

const BASE_URL = 'http://mocks.test/billing';
const customers = ['credits-low', 'balance'];

const begin = Date.now();
/** The world's clock runs twenty times as fast, so that nobody waits for the bank's late answers. */
const now = (): Date => new Date(begin + (Date.now() - begin) * 20);

const world = createWorld({ customers, now, behaviour: { latencyMs: 0 } });
const sessions = new MockSessions();
const server = setupServer(...createBillingHandlers({ world, sessions, baseUrl: BASE_URL }));

before(() => server.listen({ onUnhandledFrame: 'error' }));
after(() => server.close());

for (const key of customers) {
  describe(`core profile, ${key}, against the mocks`, () => {
    const customer = new ConformanceClient(BASE_URL, sessions.mint(key));
    const anonymous = new ConformanceClient(BASE_URL, null);
    for (const check of coreChecks) {
      test(check.name, async (context) => {
        const outcome = await runCheck(check, { customer, anonymous });
        if (outcome.status === 'skipped') return context.skip(outcome.reason);
        if (outcome.status === 'failed') throw outcome.error;
        assert.deepEqual(world.violations(), []);
      });
    }
  });
}
