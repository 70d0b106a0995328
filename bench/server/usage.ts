/**
 * `npm run bench:usage`: what usage costs, on a PostgreSQL and in a process of its own. Every figure stands beside its alternative of
 * the same run, because machines differ and ratios do not. Requests go through the whole HTTP side of the server, without a socket.
 */
import { writeFile } from 'node:fs/promises';
import billingConfig from '../../billing.config.ts';
import { createServer, type BillingServer } from '../../server/create-server.ts';
import type { CapacityContext } from '../../server/capacity/usage-session.ts';
import { checkInvariants } from '../../server/store/invariants.ts';
import { createTestDatabase } from '../../server/store/test-database.ts';
import { recordEvents } from '../../server/usage/record-events.ts';
import pg from 'pg';
import { recordStatements, renew, replay, type Recording, type Statement } from './plain-driver.ts';

const OPERATOR_KEY = 'op_bench_0123456789abcdefghij';

interface Measured {
  readonly name: string;
  readonly events: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface Work {
  readonly name: string;
  /** Requests, and how many of them are under way at once. */
  readonly requests: number;
  readonly connections: number;
  readonly eventsEach: number;
  readonly run: (index: number) => Promise<unknown>;
}

async function measure({ name, requests, connections, eventsEach, run }: Work): Promise<Measured> {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let index = next++; index < requests; index = next++) {
        const before = performance.now();
        await run(index);
        times.push(performance.now() - before);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const events = requests * eventsEach;
  return { name, events, perSecond: Math.round(events / seconds), p50Ms: at(0.5), p99Ms: at(0.99) };
}

async function post(server: BillingServer, path: string, body: unknown, method = 'POST'): Promise<void> {
  const response = await server.app.request(path, {
    method,
    headers: { Authorization: `Bearer ${OPERATOR_KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status >= 400) throw new Error(`${path}: ${response.status} ${await response.text()}`);
}

async function addCustomers(server: BillingServer, names: readonly string[]): Promise<void> {
  for (const customer of names) {
    const person = { externalId: customer, name: customer, country: 'DE', currency: 'EUR' };
    await post(server, '/operator/v1/customers', person, 'PUT');
    await post(server, '/operator/v1/subscriptions', { customer, plan: 'flex' }, 'PUT');
    const gift = { customer, adjustmentId: 'bench', unit: 'EUR', micro: '900000000000', reason: 'Bench' };
    await post(server, '/operator/v1/adjustments', gift);
  }
}

let ids = 0;
const event = (customer: string) => ({ customer, eventId: `b${ids++}`, feature: 'api_tokens', quantity: '1200' });

async function run(server: BillingServer, scale: number): Promise<Measured[]> {
  const many = Array.from({ length: 100 }, (_, index) => `customer-${index}`);
  await addCustomers(server, ['hot-alone', 'hot-queued', 'hot-batched', ...many]);
  const nameOf = (index: number) => many[index % many.length] ?? '';
  const batch = (customer: string) => ({ events: Array.from({ length: 100 }, () => event(customer)) });
  const alone = await oneByOne(server, 'hot-alone');
  const work: Work[] = [
    {
      name: 'warm-up',
      requests: 500,
      connections: 16,
      eventsEach: 1,
      run: (index) => post(server, '/operator/v1/usage', event(nameOf(index))),
    },
    {
      name: 'one event a request, 100 customers, 16 at once',
      requests: 4000 * scale,
      connections: 16,
      eventsEach: 1,
      run: (index) => post(server, '/operator/v1/usage', event(nameOf(index))),
    },
    {
      name: 'one hot customer, 64 at once, a transaction each',
      requests: 2000 * scale,
      connections: 64,
      eventsEach: 1,
      run: alone,
    },
    {
      name: 'one hot customer, 64 at once, grouped',
      requests: 12_000 * scale,
      connections: 64,
      eventsEach: 1,
      run: () => post(server, '/operator/v1/usage', event('hot-queued')),
    },
    {
      name: 'one hot customer, 512 at once, grouped',
      requests: 40_000 * scale,
      connections: 512,
      eventsEach: 1,
      run: () => post(server, '/operator/v1/usage', event('hot-queued')),
    },
    {
      name: 'batches of 100, one customer, 4 at once',
      requests: 200 * scale,
      connections: 4,
      eventsEach: 100,
      run: () => post(server, '/operator/v1/usage/batch', batch('hot-batched')),
    },
    {
      name: 'batches of 100, 100 customers, 8 at once',
      requests: 600 * scale,
      connections: 8,
      eventsEach: 100,
      run: (index) => post(server, '/operator/v1/usage/batch', batch(nameOf(index))),
    },
  ];
  const measured: Measured[] = [];
  for (const each of work) measured.push(await measure(each));
  return measured.slice(1);
}

/** What the statements of a request cost without the server. It bends the books, so it comes last. */
async function measurePlain(server: BillingServer, connectionString: string, scale: number): Promise<Measured[]> {
  // As the server's own connections have it.
  const url = new URL(connectionString);
  url.searchParams.set('options', '-c search_path=billing');
  const pool = new pg.Pool({ connectionString: url.href, max: 16 });
  const replayed = async (work: Omit<Work, 'run'>, send: (customer: string, eventId: string) => Promise<void>) => {
    const all = await statementsOf(work.requests + WARM_UP, send);
    const take = (from: number) => (index: number) => replay(pool, all[from + index] ?? []);
    await measure({ ...work, requests: WARM_UP, run: take(0) });
    return measure({ ...work, run: take(WARM_UP) });
  };
  const single = await replayed(
    {
      name: 'one event, the same statements by a plain driver',
      requests: 4000 * scale,
      connections: 16,
      eventsEach: 1,
    },
    (customer, eventId) => post(server, '/operator/v1/usage', { ...event(customer), eventId }),
  );
  const batch = await replayed(
    {
      name: 'batch of 100, the same statements by a plain driver',
      requests: 600 * scale,
      connections: 8,
      eventsEach: 100,
    },
    (customer, eventId) => {
      const events = Array.from({ length: 100 }, (_, index) => ({
        ...event(customer),
        eventId: `${eventId}-${index}`,
      }));
      return post(server, '/operator/v1/usage/batch', { events });
    },
  );
  await pool.end();
  return [single, batch];
}

const WARM_UP = 200;

/** For `requests` requests, of 100 customers in turn. */
async function statementsOf(
  requests: number,
  send: (customer: string, eventId: string) => Promise<void>,
): Promise<Statement[][]> {
  const recordings: Recording[] = [];
  for (let index = 0; index < 100; index += 1) {
    recordings.push(await recordStatements((eventId) => send(`customer-${index}`, eventId)));
  }
  return Array.from({ length: requests }, (_, index) => recordings[index % 100]).flatMap((each) =>
    each ? [renew(each)] : [],
  );
}

/** As it would be without the queue: what grouping is compared with. */
async function oneByOne(server: BillingServer, customer: string): Promise<() => Promise<unknown>> {
  const { billing } = server;
  const context: CapacityContext = billing;
  const { customer_id: customerId } = await billing.database.db
    .selectFrom('customer')
    .select('customer_id')
    .where('external_id', '=', customer)
    .executeTakeFirstOrThrow();
  return () => {
    const { eventId, feature, quantity } = event(customer);
    const events = [{ eventId, featureKey: feature, quantity: BigInt(quantity), occurredAt: null }];
    return recordEvents(context, { customerId, events, now: billing.now() });
  };
}

function report(measured: readonly Measured[], plain: readonly Measured[]): void {
  for (const { name, perSecond, p50Ms, p99Ms } of [...measured, ...plain]) {
    const figures = `${String(perSecond).padStart(8)} events/s   p50 ${p50Ms.toFixed(1)} ms   p99 ${p99Ms.toFixed(1)} ms`;
    console.log(`${name.padEnd(54)}${figures}`);
  }
  const [single, alone, grouped, crowd, , batches] = measured;
  const [plainSingle, plainBatches] = plain;
  if (!single || !alone || !grouped || !crowd || !batches || !plainSingle || !plainBatches) return;
  const ratio = (one: Measured, other: Measured) => (one.perSecond / other.perSecond).toFixed(2);
  console.log(
    `\nA request does ${ratio(single, plainSingle)} of what its statements alone would do, with 100 events ${ratio(batches, plainBatches)} of it. The bar is 0.6.`,
  );
  console.log(
    `Grouping: ${ratio(grouped, alone)} times as much for a hot customer at 64 at once, ${ratio(crowd, alone)} times at 512.`,
  );
}

const options = process.argv.slice(2);
const scale = Number(options[options.indexOf('--scale') + 1] ?? 1) || 1;
const file = options.includes('--report') ? options[options.indexOf('--report') + 1] : undefined;
const database = await createTestDatabase();
const server = await createServer({
  connectionString: database.connectionString,
  catalogue: billingConfig,
  operatorKey: OPERATOR_KEY,
  sessionSecret: 'a-secret-of-the-benchmark-of-more-than-32-characters',
  portalOrigins: [],
  poolSize: 16,
});
const measured = await run(server, scale);
const broken = await checkInvariants(server.billing.database.db);
const plain = await measurePlain(server, database.connectionString, scale);
report(measured, plain);
if (file !== undefined) await writeFile(file, `${JSON.stringify([...measured, ...plain], null, 2)}\n`);
await server.close();
await database.drop();
console.log(broken.length === 0 ? 'The books add up.' : `The books do not add up:\n${broken.join('\n')}`);
process.exitCode = broken.length === 0 ? 0 : 1;
