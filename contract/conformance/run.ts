#!/usr/bin/env node
/**
 * Holds a running backend against the contract:
 *
 *   billing-portal-conformance --base-url https://billing.example.com --token <session token> [--token <another customer>]
 *   billing-portal-conformance --base-url http://127.0.0.1:4000 --profile full --operator-key <key>
 *
 * `core` buys with the customers whose tokens it is given; `full` makes customers of its own. Only ever run it on a
 * backend that moves no real money: both profiles buy, and refuse a backend that says it is live.
 */
import { parseArgs } from 'node:util';
import type { Check, FullContext, Profile } from './check.ts';
import { ConformanceClient } from './client.ts';
import { makeCustomer } from './customers.ts';
import { coreChecks, fullChecks, runCheck } from './suite.ts';

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string' },
    token: { type: 'string', multiple: true, default: [] },
    profile: { type: 'string', default: 'core' },
    'operator-key': { type: 'string' },
    'credits-plan': { type: 'string', default: 'starter' },
    'balance-plan': { type: 'string', default: 'flex' },
    country: { type: 'string', default: 'DE' },
  },
});
const counts = { passed: 0, failed: 0, skipped: 0 };

await main();
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function main(): Promise<void> {
  const baseUrl = values['base-url'] ?? stop('--base-url is missing: where the API lives.');
  const profile = values.profile as Profile;
  if (profile !== 'core' && profile !== 'full') stop('--profile is core or full.');
  const anonymous = new ConformanceClient(baseUrl, null);
  const customers = new Map(
    values.token.map((token, index) => [`token ${index + 1}`, new ConformanceClient(baseUrl, token)]),
  );
  const full = profile === 'full' ? fullContext(baseUrl, anonymous) : null;
  if (full) {
    customers.set('a customer on the credits plan', (await makeCustomer(full, 'core-credits')).portal);
    customers.set(
      'a customer on the balance plan',
      (await makeCustomer(full, 'core-balance', { plan: full.balancePlan })).portal,
    );
  }
  if (customers.size === 0) stop('--token is missing: a session token of a customer who may buy.');
  for (const [title, customer] of customers) {
    await refuseLive(customer);
    await runAll(`core: ${title}`, coreChecks, { customer, anonymous });
  }
  if (full) await runAll('full', fullChecks, full);
}

function fullContext(baseUrl: string, anonymous: ConformanceClient): FullContext {
  const key = values['operator-key'] ?? stop('--operator-key is missing: the full profile makes its own customers.');
  return {
    operator: new ConformanceClient(baseUrl, key),
    anonymous,
    creditsPlan: values['credits-plan'],
    balancePlan: values['balance-plan'],
    country: values.country,
    run: Date.now().toString(36),
  };
}

async function refuseLive(customer: ConformanceClient): Promise<void> {
  const { livemode } = await customer.call('getAccount');
  if (livemode) stop('This backend is live: the suite would move real money.');
}

async function runAll<Context>(title: string, checks: readonly Check<Context>[], context: Context): Promise<void> {
  say(`\n${title}`);
  for (const check of checks) {
    const outcome = await runCheck(check, context);
    counts[outcome.status] += 1;
    if (outcome.status === 'passed') say(`  ok    ${check.name}`);
    if (outcome.status === 'skipped') say(`  skip  ${check.name} (${outcome.reason})`);
    if (outcome.status === 'failed') {
      say(`  FAIL  ${check.name}`);
      const text = outcome.error instanceof Error ? outcome.error.message : String(outcome.error);
      say(text.replace(/^/gm, '        '));
    }
  }
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
