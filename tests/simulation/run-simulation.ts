/** Lives on the test clock: months of buying, using, failing, changing and coming back, and then the books are counted. */
import billingConfig from '../../billing.config.ts';
import { audit, type AuditReport } from '../../scripts/audit/run.mjs';
import { sweepAfterSale } from '../../server/after-sale/sweep-after-sale.ts';
import { runBillingCycle } from '../../server/billing-cycle/run-billing-cycle.ts';
import { expireHolds } from '../../server/capacity/holds.ts';
import { createServer, type BillingServer } from '../../server/create-server.ts';
import { createLog } from '../../server/log.ts';
import { routeOutbox } from '../../server/notifications/route-outbox.ts';
import { workOnWatches } from '../../server/workers/capacity-watch.ts';
import { sweepPurchases } from '../../server/workers/sweeper.ts';
import { Random } from '../chaos/random.ts';
import { pickAction } from './actions.ts';
import { callAs, type Call } from './billing-client.ts';
import { Tally, type Life } from './life.ts';

export interface SimulationResult {
  readonly counts: Readonly<Record<string, number>>;
  /** Answers that no customer may ever get, and errors in the log. */
  readonly faults: readonly string[];
  readonly audit: AuditReport;
}

export interface SimulationInput {
  readonly connectionString: string;
  readonly customers: number;
  readonly months: number;
  readonly seed: number;
  /** After each step of the clock. */
  readonly onStep?: (done: number, all: number) => void | Promise<void>;
}

const OPERATOR_KEY = 'op_simulation_0123456789abcdef';
const SESSION_SECRET = 'a-simulation-secret-of-more-than-32-characters';
const STEP_DAYS = 5;
const DAYS_PER_MONTH = 30;
const AT_ONCE = 6;
const PLACES = [
  ['DE', 'EUR'],
  ['FR', 'EUR'],
  ['US', 'USD'],
  ['GB', 'GBP'],
  ['JP', 'JPY'],
  ['KW', 'KWD'],
] as const;
const FIRST_PLANS = ['free', 'starter', 'pro', 'flex', 'flex', 'business', 'scale'] as const;
/** What the simulation itself brings about. */
const EXPECTED_ERRORS = /The processor refused|A purchase was paid differently/;

export async function runSimulation(input: SimulationInput): Promise<SimulationResult> {
  const tally = new Tally();
  const server = await createServer({
    connectionString: input.connectionString,
    catalogue: billingConfig,
    operatorKey: OPERATOR_KEY,
    sessionSecret: SESSION_SECRET,
    portalOrigins: ['https://app.example.com'],
    log: createLog((line) => noteLogLine(tally, line)),
    sandbox: { delays: { slowMs: 1, processingMs: 1, lateMs: 1 } },
    // Months pass in minutes: nobody is that fast by himself.
    rateLimiter: { take: () => {} },
    checkResponses: true,
    poolSize: 16,
    // The test clock leaps over every lease.
    leaseMs: 1,
  });
  try {
    const lives = await begin(server, input, tally);
    const steps = Math.ceil((input.months * DAYS_PER_MONTH) / STEP_DAYS);
    for (let step = 1; step <= steps; step += 1) {
      // The worker is late for some, and comes in the middle for others.
      const half = Math.ceil(lives.length / 2);
      await inTurns(lives.slice(0, half), (life) => liveOn(life, tally));
      if (step % 2 === 0) await runBillingCycle(server.billing);
      await inTurns(lives.slice(half), (life) => liveOn(life, tally));
      await workers(server);
      await input.onStep?.(step, steps);
    }
    await comeToRest(server);
    return { counts: tally.counts, faults: tally.faults, audit: await audit(input.connectionString) };
  } finally {
    await server.close();
  }
}

function noteLogLine(tally: Tally, line: string): void {
  const entry = JSON.parse(line) as { level: string; message: string };
  if (entry.level === 'error' && !EXPECTED_ERRORS.test(entry.message) && entry.message !== 'request') {
    tally.faults.push(`log: ${line.slice(0, 600)}`);
  }
}

async function begin(server: BillingServer, input: SimulationInput, tally: Tally): Promise<Life[]> {
  const operator = callAs(server, OPERATOR_KEY);
  const lives: Life[] = [];
  for (let index = 0; index < input.customers; index += 1) {
    const random = new Random(input.seed * 100_003 + index);
    const externalId = `life-${input.seed}-${index}`;
    const [country, currency] = random.pick(PLACES);
    const name = `Customer ${index}`;
    await operator('putCustomer', {
      body: {
        externalId,
        name,
        country,
        region: country === 'US' ? 'NY' : null,
        currency,
        email: `${externalId}@example.com`,
      },
    });
    if (random.chance(0.9)) await operator('addSandboxCard', { body: { customer: externalId, testCard: 'visa_ok' } });
    const plan = random.pick(FIRST_PLANS);
    // The 29th to the 31st do not exist in every month.
    const anchorAt = new Date(Date.UTC(2026, 0, random.integer(1, 31), random.integer(0, 23))).toISOString();
    tally.note('subscribe', await operator('putSubscription', { body: { customer: externalId, plan, anchorAt } }));
    lives.push(newLife(server, operator, externalId, random));
  }
  return lives;
}

function newLife(server: BillingServer, operator: Call, externalId: string, random: Random): Life {
  let count = 0;
  return {
    externalId,
    random,
    operator,
    portal: portalOf(server, operator, externalId),
    nextId: (prefix) => `${prefix}-${(count += 1)}`,
    purchases: [],
    disputed: new Set(),
    holds: [],
  };
}

/** Mints a token when there is none, or none any more, as the page of a host does. */
function portalOf(server: BillingServer, operator: Call, externalId: string): Call {
  let call: Call | null = null;
  return async (name, input) => {
    if (call) {
      const answer = await call(name, input);
      if (answer.status !== 401) return answer;
    }
    const session = await operator('createSession', { body: { customer: externalId } });
    call = callAs(server, String(session.body['token']));
    return call(name, input);
  };
}

async function liveOn(life: Life, tally: Tally): Promise<void> {
  const advanceSeconds = STEP_DAYS * 86_400 + life.random.integer(-40_000, 40_000);
  await life.operator('advanceClock', { body: { customer: life.externalId, advanceSeconds } });
  const actions = life.random.integer(0, 3);
  for (let done = 0; done < actions; done += 1) await pickAction(life)(life, tally);
}

/** One turn of everything that works by itself. */
async function workers(server: BillingServer): Promise<number> {
  const { billing } = server;
  const done = [
    await sweepPurchases(billing),
    await expireHolds(billing, billing.now()),
    await runBillingCycle(billing),
    await workOnWatches(billing),
    await sweepPurchases(billing),
    await sweepAfterSale(billing),
    await routeOutbox(billing),
  ];
  return done.length;
}

/** Until nothing changes any more: what is under way ends, and what follows from it too. */
async function comeToRest(server: BillingServer): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await workers(server);
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const one = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}
