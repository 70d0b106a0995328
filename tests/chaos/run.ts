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
import { BillingClient, OutcomeUnknown } from './billing-client.ts';
import { dropDatabaseRules } from './broken-guards.ts';
import { openChaosDatabase } from './database.ts';
import { withOccasion } from './occasions.ts';
import { readOptions } from './options.ts';
import type { ChaosOptions } from './options.ts';
import { Random } from './random.ts';
import { planScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import type { ProcessorUnderTest } from './processor.ts';
import { sandboxProcessor } from './sandbox-processor.ts';
import { freePort, ServerProcess } from './server-process.ts';
import { auditErrand } from './audit-errands.ts';
import { runErrand } from './errands.ts';
import { atSandbox } from './sandbox-scenarios.ts';
import { goShopping } from './shopper.ts';
import type { ShoppingTrip } from './trip.ts';
import { stripeProcessor } from './stripe-processor.ts';
import { atStripe, planWeather } from './stripe-weather.ts';

/** Customers who are served by the same process at the same time, so that a crash for one hits all. */
const CUSTOMERS_AT_ONCE = 6;
const SETTLE_DEADLINE_MS = 20_000;
const TIME_PASSES_EVERY_MS = 2_500;
/** The longest that the sweeper leaves an open purchase alone, and a little more. */
const LOOKED_AT_EVERY_SECONDS = 310;

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
  const auditor = new pg.Client({ connectionString: database.connectionString });
  await auditor.connect();
  const processor = options.gateway === 'stripe' ? await stripeProcessor(options.seed) : sandboxProcessor(auditor);
  const servers: ServerProcess[] = [];
  try {
    for (let started = 0; started < processor.servers; started += 1) {
      servers.push(await startServer(options, processor, database.connectionString));
    }
    const bench: Bench = { options, processor, servers, auditor };
    const reports = await runAll(bench);
    return await conclude(bench, reports, database.connectionString);
  } finally {
    for (const server of servers) await server.stop();
    await auditor.end();
    await processor.close();
    const left = await database.close();
    if (left !== null) print(left);
  }
}

interface Bench {
  readonly options: ChaosOptions;
  readonly processor: ProcessorUnderTest;
  /** All on one database; the first one is told by webhooks. */
  readonly servers: readonly ServerProcess[];
  readonly auditor: pg.Client;
}

async function startServer(
  options: ChaosOptions,
  processor: ProcessorUnderTest,
  databaseUrl: string,
): Promise<ServerProcess> {
  const server = new ServerProcess({
    port: await freePort(),
    databaseUrl,
    operatorKey: operatorKeyOf(options),
    sessionSecret: `chaos-session-secret-${options.seed}-0123456789abcdef`,
    breakGuard: options.breakGuard,
    stripe: processor.stripe,
  });
  await server.start();
  return server;
}

const operatorKeyOf = ({ seed }: ChaosOptions): string => `chaos-operator-key-${seed}-0123456789`;

async function runAll(bench: Bench): Promise<ScenarioReport[]> {
  const { options, auditor } = bench;
  const scenarios = planAll(options);
  await dropDatabaseRules(auditor, options.breakGuard);
  const reports: ScenarioReport[] = [];
  for (let first = 0; first < scenarios.length; first += CUSTOMERS_AT_ONCE) {
    reports.push(...(await runWave(bench, scenarios.slice(first, first + CUSTOMERS_AT_ONCE))));
    // The guard was shown to be needed; more of the same proves no more.
    if (options.breakGuard !== null && reports.some(({ violations }) => violations.length > 0)) break;
    if (process.stdout.isTTY) process.stdout.write(`\r${reports.length} of ${scenarios.length}`);
  }
  if (process.stdout.isTTY) process.stdout.write('\n');
  return reports;
}

/** All of it is decided before anything runs, by the seed alone. */
function planAll({ gateway, seed, scenarios, breakGuard }: ChaosOptions): Scenario[] {
  const random = new Random(seed);
  // Of their own, so that those who only buy are the same with and without the others.
  const errands = new Random(seed + 1);
  return Array.from({ length: scenarios }, (_, index) => {
    const scenario = withOccasion(planScenario(index + 1, random), breakGuard);
    if (gateway === 'sandbox') return breakGuard === null ? atSandbox(scenario, errands) : scenario;
    return atStripe(scenario, random, planWeather(Math.floor(index / CUSTOMERS_AT_ONCE)));
  });
}

async function runWave(bench: Bench, wave: readonly Scenario[]): Promise<ScenarioReport[]> {
  const { options, processor, servers, auditor } = bench;
  const serverOf = (index: number): ServerProcess => {
    const server = servers[index % servers.length];
    if (!server) throw new Error('There is no server.');
    return server;
  };
  for (const [index, { crash, gatewayFault }] of wave.entries()) {
    if (crash) serverOf(index).order({ type: 'crash', ...crash });
    if (gatewayFault) serverOf(index).order({ type: 'fault', ...gatewayFault });
  }
  await processor.prepare(wave, `${serverOf(0).baseUrl}/webhooks/${processor.name}`);
  const breaks = wave.flatMap(({ databaseFaultAfterMs: afterMs }) =>
    afterMs === null ? [] : [endConnections(auditor, afterMs)],
  );
  const trips = await Promise.allSettled(
    wave.map((scenario, index) => {
      const { baseUrl } = serverOf(index);
      const whenUp = () => serverOf(index).whenUp();
      const shop = { baseUrl, operatorKey: operatorKeyOf(options), processor, whenUp };
      return isErrand(scenario) ? runErrand(scenario, shop) : goShopping(scenario, shop);
    }),
  );
  const ended = await Promise.all(breaks);
  // What has not fired by now belongs to no scenario of this wave.
  for (const server of servers) server.order({ type: 'calm' });
  await processor.calm();
  for (const server of servers) await server.whenUp();
  await settled(bench, trips);
  const faultsFired = [...servers.flatMap((server) => server.takeFired()), ...ended];
  const reports: ScenarioReport[] = [];
  for (const [index, scenario] of wave.entries()) {
    const trip = trips[index];
    if (trip) reports.push(await reportOf(bench, scenario, trip, faultsFired));
  }
  return reports;
}

const isErrand = ({ kind }: Scenario): boolean => kind === 'auto_top_up' || kind === 'renewal';

/** As when the database is restarted: transactions under way are rolled back, and the pool has to begin anew. */
async function endConnections(auditor: pg.Client, afterMs: number): Promise<string> {
  await pause(afterMs);
  const { rowCount } = await auditor.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
  );
  return `database: ${rowCount ?? 0} connections ended`;
}

/** Waits until the servers have finished what nobody waits for, or should have. */
async function settled(bench: Bench, trips: readonly PromiseSettledResult<ShoppingTrip>[]): Promise<void> {
  const { processor } = bench;
  const customers = trips.flatMap((trip) => (trip.status === 'fulfilled' ? [trip.value.customerId] : []));
  const deadline = Date.now() + SETTLE_DEADLINE_MS;
  let passesAt = Date.now() + TIME_PASSES_EVERY_MS;
  while (Date.now() < deadline && (await isBusy(bench, customers))) {
    await processor.hurryBanks();
    if (Date.now() >= passesAt) {
      await letTimePass(bench, customers);
      passesAt = Date.now() + TIME_PASSES_EVERY_MS;
    }
    await pause(50);
  }
}

/** By a clock that was moved, a payment under way is looked at only now and then when no webhook tells of it. */
async function letTimePass({ auditor, options, servers }: Bench, customers: readonly string[]): Promise<void> {
  const { rows } = await auditor.query<{ external_id: string }>(
    `select distinct external_id from billing.customer join billing.purchase using (customer_id)
     where customer_id = any($1) and status in ('pending','processing') and needs_review is null`,
    [customers],
  );
  const operator = new BillingClient(servers[0]?.baseUrl ?? '', operatorKeyOf(options));
  for (const { external_id: customer } of rows) {
    const body = { customer, advanceSeconds: LOOKED_AT_EVERY_SECONDS };
    // A server that is on its way down is asked the next time.
    await operator.call('POST', '/operator/v1/sandbox/clock', body).catch((error: unknown) => {
      if (!(error instanceof OutcomeUnknown)) throw error;
    });
  }
}

/** Something may still change by itself: a payment that is under way, or books that have not caught up with a refund. */
async function isBusy({ auditor, processor, options }: Bench, customers: readonly string[]): Promise<boolean> {
  if ((await unsettled(auditor, customers)) > 0) return true;
  if (options.breakGuard !== null) return false;
  for (const customerId of customers) {
    const { violations } = await auditCustomer(auditor, processor, customerId, Number.MAX_SAFE_INTEGER);
    if (violations.some(({ kind }) => kind === 'wrong_claw_back' || kind === 'invoice_disagrees')) return true;
  }
  return false;
}

/** Payments, automatic charges and refunds of which the end is not known. */
const UNSETTLED = `
  select ((select count(*) from billing.purchase
      where customer_id = any($1) and status in ('pending','processing') and needs_review is null)
    + (select count(*) from billing.auto_top_up_attempt where customer_id = any($1) and outcome = 'open')
    + (select count(*) from billing.refund where customer_id = any($1) and status in ('requested','pending')))::int as count`;

async function unsettled(auditor: pg.Client, customers: readonly string[]): Promise<number> {
  const { rows } = await auditor.query<{ count: number }>(UNSETTLED, [customers]);
  return rows[0]?.count ?? 0;
}

async function reportOf(
  { auditor, processor }: Bench,
  scenario: Scenario,
  trip: PromiseSettledResult<ShoppingTrip>,
  faultsFired: readonly string[],
): Promise<ScenarioReport> {
  if (trip.status === 'rejected') {
    const violation: Violation = { kind: 'never_settled', detail: String(trip.reason) };
    return { scenario, faultsFired, agreed: 0, refusals: [], books: null, violations: [violation] };
  }
  const { customerId, agreed, refusals, expected } = trip.value;
  const books = await auditCustomer(auditor, processor, customerId, agreed);
  const attempts = await processor.chargesOf(customerId);
  const violations = [...books.violations, ...(await auditErrand(auditor, scenario, customerId, attempts, expected))];
  const stuck = (await unsettled(auditor, [customerId])) > 0;
  if (stuck) violations.push({ kind: 'never_settled', detail: `still open after ${SETTLE_DEADLINE_MS} ms` });
  return { scenario, faultsFired, agreed, refusals, books, violations };
}

const DOUBLE_CHARGES: readonly Violation['kind'][] = ['double_charge'];
const DOUBLE_CREDITS: readonly Violation['kind'][] = ['double_credit', 'credit_without_money'];
const LOST_CREDITS: readonly Violation['kind'][] = ['lost_credit'];
const NAMED = [...DOUBLE_CHARGES, ...DOUBLE_CREDITS, ...LOST_CREDITS];

/** How many scenarios of each kind there were: "auto_top_up: cap", "credit_pack, and afterwards". */
function countKinds(reports: readonly ScenarioReport[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { scenario } of reports) {
    const { kind, course, aftermath } = scenario;
    const name = `${kind}${course === null ? '' : `: ${course}`}${aftermath.length > 0 ? ', and afterwards' : ''}`;
    kinds[name] = (kinds[name] ?? 0) + 1;
  }
  return kinds;
}

async function conclude(
  { options, servers }: Bench,
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
    kills: servers.reduce((sum, { kills }) => sum + kills, 0),
    charges: reports.reduce((sum, { books }) => sum + (books?.charges ?? 0), 0),
    grants: reports.reduce((sum, { books }) => sum + (books?.grants ?? 0), 0),
    refundedMinor: reports.reduce((sum, { books }) => sum + BigInt(books?.refundedMinor ?? 0), 0n).toString(),
    doubleCharges: count(...DOUBLE_CHARGES),
    doubleCredits: count(...DOUBLE_CREDITS),
    lostCredits: count(...LOST_CREDITS),
    otherViolations: reports.flatMap(({ violations }) => violations).filter(({ kind }) => !NAMED.includes(kind)).length,
    kinds: countKinds(reports),
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
