/**
 * The exactly-once suite: customers who click twice, reload, lose answers and walk away, on a server that is killed at every
 * step, with a processor whose answers get lost. Afterwards both books are counted. @see docs/testing.md
 */
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { GUARDS, guardNames } from '../../server/guards.ts';
import { auditCustomer } from './audit.ts';
import type { Books, Violation } from './audit.ts';
import { dropDatabaseRules } from './broken-guards.ts';
import { openChaosDatabase } from './database.ts';
import { readOptions } from './options.ts';
import type { ChaosOptions } from './options.ts';
import { Random } from './random.ts';
import { planScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { freePort, ServerProcess } from './server-process.ts';
import { goShopping } from './shopper.ts';
import type { ShoppingTrip } from './shopper.ts';

/** Customers who are served by the same process at the same time, so that a crash for one hits all. */
const CUSTOMERS_AT_ONCE = 6;
const SETTLE_DEADLINE_MS = 20_000;

interface ScenarioReport {
  readonly scenario: Scenario;
  readonly faultsFired: readonly string[];
  readonly agreed: number;
  readonly refusals: readonly string[];
  readonly books: Books | null;
  readonly violations: readonly Violation[];
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.listGuards) {
    for (const name of guardNames) print(`${name.padEnd(26)}${GUARDS[name]}`);
    return 0;
  }
  if (options.breakGuard !== null && !(options.breakGuard in GUARDS)) {
    throw new Error(`There is no guard "${options.breakGuard}". See --list-guards.`);
  }
  const database = await openChaosDatabase(options.keep);
  const server = new ServerProcess({
    port: await freePort(),
    databaseUrl: database.connectionString,
    operatorKey: operatorKeyOf(options),
    sessionSecret: `chaos-session-secret-${options.seed}-0123456789abcdef`,
    breakGuard: options.breakGuard,
  });
  try {
    await server.start();
    const reports = await runAll(options, server, database.connectionString);
    return await conclude(options, server, reports, database.connectionString);
  } finally {
    await server.stop();
    const left = await database.close();
    if (left !== null) print(left);
  }
}

const operatorKeyOf = ({ seed }: ChaosOptions): string => `chaos-operator-key-${seed}-0123456789`;

async function runAll(options: ChaosOptions, server: ServerProcess, databaseUrl: string): Promise<ScenarioReport[]> {
  const random = new Random(options.seed);
  const scenarios = Array.from({ length: options.scenarios }, (_, index) => planScenario(index + 1, random));
  const auditor = new pg.Client({ connectionString: databaseUrl });
  await auditor.connect();
  try {
    await dropDatabaseRules(auditor, options.breakGuard);
    const reports: ScenarioReport[] = [];
    for (let first = 0; first < scenarios.length; first += CUSTOMERS_AT_ONCE) {
      reports.push(...(await runWave(scenarios.slice(first, first + CUSTOMERS_AT_ONCE), options, server, auditor)));
      // The guard was shown to be needed; more of the same proves no more.
      if (options.breakGuard !== null && reports.some(({ violations }) => violations.length > 0)) break;
      if (process.stdout.isTTY) process.stdout.write(`\r${reports.length} of ${scenarios.length}`);
    }
    if (process.stdout.isTTY) process.stdout.write('\n');
    return reports;
  } finally {
    await auditor.end();
  }
}

async function runWave(
  wave: readonly Scenario[],
  options: ChaosOptions,
  server: ServerProcess,
  auditor: pg.Client,
): Promise<ScenarioReport[]> {
  const shop = { baseUrl: server.baseUrl, operatorKey: operatorKeyOf(options), whenUp: () => server.whenUp() };
  for (const { crash, gatewayFault } of wave) {
    if (crash) server.order({ type: 'crash', ...crash });
    if (gatewayFault) server.order({ type: 'fault', ...gatewayFault });
  }
  const trips = await Promise.allSettled(wave.map((scenario) => goShopping(scenario, shop)));
  // What has not fired by now belongs to no scenario of this wave.
  server.order({ type: 'calm' });
  await server.whenUp();
  await settled(auditor, trips);
  const faultsFired = server.takeFired();
  const reports: ScenarioReport[] = [];
  for (const [index, scenario] of wave.entries()) {
    const trip = trips[index];
    if (trip) reports.push(await reportOf(scenario, trip, faultsFired, auditor));
  }
  return reports;
}

/** Waits until the server has finished what nobody waits for, or should have. */
async function settled(auditor: pg.Client, trips: readonly PromiseSettledResult<ShoppingTrip>[]): Promise<void> {
  const customers = trips.flatMap((trip) => (trip.status === 'fulfilled' ? [trip.value.customerId] : []));
  const deadline = Date.now() + SETTLE_DEADLINE_MS;
  while (Date.now() < deadline && (await unsettled(auditor, customers)) > 0) await pause(50);
}

async function unsettled(auditor: pg.Client, customers: readonly string[]): Promise<number> {
  const { rows } = await auditor.query<{ count: number }>(
    `select count(*)::int as count from billing.purchase
     where customer_id = any($1) and status in ('pending','processing') and needs_review is null`,
    [customers],
  );
  return rows[0]?.count ?? 0;
}

async function reportOf(
  scenario: Scenario,
  trip: PromiseSettledResult<ShoppingTrip>,
  faultsFired: readonly string[],
  auditor: pg.Client,
): Promise<ScenarioReport> {
  if (trip.status === 'rejected') {
    const violation: Violation = { kind: 'never_settled', detail: String(trip.reason) };
    return { scenario, faultsFired, agreed: 0, refusals: [], books: null, violations: [violation] };
  }
  const { customerId, agreed, refusals } = trip.value;
  const books = await auditCustomer(auditor, customerId, agreed);
  const stuck = (await unsettled(auditor, [customerId])) > 0;
  const violations: Violation[] = stuck
    ? [...books.violations, { kind: 'never_settled', detail: `still open after ${SETTLE_DEADLINE_MS} ms` }]
    : [...books.violations];
  return { scenario, faultsFired, agreed, refusals, books, violations };
}

async function conclude(
  options: ChaosOptions,
  server: ServerProcess,
  reports: readonly ScenarioReport[],
  databaseUrl: string,
): Promise<number> {
  const count = (...kinds: Violation['kind'][]): number =>
    reports.reduce((sum, { violations }) => sum + violations.filter(({ kind }) => kinds.includes(kind)).length, 0);
  const summary = {
    gateway: options.gateway,
    seed: options.seed,
    brokenGuard: options.breakGuard,
    scenarios: reports.length,
    kills: server.kills,
    charges: reports.reduce((sum, { books }) => sum + (books?.charges ?? 0), 0),
    grants: reports.reduce((sum, { books }) => sum + (books?.grants ?? 0), 0),
    doubleCharges: count('double_charge'),
    doubleCredits: count('double_credit', 'credit_without_money'),
    lostCredits: count('lost_credit'),
    otherViolations: count('wrong_amount', 'unbalanced_ledger', 'invoice_disagrees', 'never_settled'),
  };
  if (options.report !== null) {
    const kept = options.keep ? { databaseUrl } : {};
    const text = `${JSON.stringify({ summary, ...kept, scenarios: reports }, null, 2)}\n`;
    await writeFile(options.report, text, { mode: 0o600 });
  }
  for (const { scenario, violations } of reports) {
    for (const { kind, detail } of violations) print(`scenario ${scenario.id}: ${kind}: ${detail}`);
  }
  print(
    `${summary.scenarios} scenarios, ${summary.kills} kills, ${summary.charges} charges, ${summary.grants} grants: ` +
      `${summary.doubleCharges} double charges, ${summary.doubleCredits} double credits, ${summary.lostCredits} lost credits, ` +
      `${summary.otherViolations} other violations`,
  );
  const failed = reports.filter(({ violations }) => violations.length > 0).length;
  const countsFile = process.env['TEST_COUNTS_FILE'];
  if (countsFile) await writeFile(countsFile, JSON.stringify({ passed: reports.length - failed, failed }));
  return failed === 0 ? 0 : 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
