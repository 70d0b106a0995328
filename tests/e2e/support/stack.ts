/** What a newcomer gets from `npm start`, on ports and a database of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../server/store/database.ts';
import { checkInvariants } from '../../../server/store/invariants.ts';
import { createTestDatabase } from '../../../server/store/test-database.ts';
import { freePort } from '../../../server/testing/free-port.ts';

export interface Stack {
  /** The studio, with the billing API under `/billing`. */
  readonly url: string;
  readonly billingUrl: string;
  /** Another origin that the billing server admits, free for a page of the embed tests. */
  readonly embedUrl: string;
  readonly databaseUrl: string;
  readonly operatorKey: string;
}

/** Keys of customers that only these tests make; the studio signs them in because it was told this prefix. */
export const CUSTOMER_PREFIX = 'e2e-';

/** What somebody keeps running who writes specs. */
const GIVEN = 'E2E_STACK';
/** What the global setup has started, for the workers to read. */
const STARTED = 'E2E_STARTED_STACKS';
const READY = /^Open http/m;
const START_MS = 150_000;
const STOP_MS = 20_000;

export function isStackGiven(): boolean {
  return process.env[GIVEN] !== undefined;
}

/** The stack of a worker. No other worker uses it at the same time, so what a spec changes for a moment disturbs nobody. */
export function stackOfWorker(parallelIndex: number): Stack {
  const given = process.env[GIVEN];
  if (given !== undefined) return JSON.parse(given) as Stack;
  const started = JSON.parse(process.env[STARTED] ?? '[]') as Stack[];
  const stack = started[parallelIndex];
  if (stack === undefined) throw new Error(`The global setup has started no stack for worker ${parallelIndex}.`);
  return stack;
}

/** One for each worker. Answers the way to stop them. */
export async function startStacks(count: number): Promise<() => Promise<void>> {
  const running: { readonly stack: Stack; readonly stop: () => Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    const results = await Promise.allSettled(running.map((one) => one.stop()));
    const failure = results.find((result) => result.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
  };
  try {
    // The first one builds the page for all.
    running.push(await launchStack());
    const others = await Promise.allSettled(Array.from({ length: count - 1 }, () => launchStack()));
    for (const other of others) {
      if (other.status === 'rejected') throw other.reason;
      running.push(other.value);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  process.env[STARTED] = JSON.stringify(running.map(({ stack }) => stack));
  return stop;
}

/** `settings`: environment variables for `npm start`, made once its ports are known. What is stopped is audited first. */
export async function launchStack(
  settings: (stack: Pick<Stack, 'billingUrl'>) => Readonly<Record<string, string>> = () => ({}),
): Promise<{ readonly stack: Stack; readonly stop: () => Promise<void> }> {
  const database = await createTestDatabase();
  const dataFolder = mkdtempSync(join(tmpdir(), 'billing-e2e-'));
  const [port, billingPort, embedPort] = [await freePort(), await freePort(), await freePort()];
  const embedUrl = `http://localhost:${embedPort}`;
  const billingUrl = `http://127.0.0.1:${billingPort}`;
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      PORT: String(port),
      BILLING_PORT: String(billingPort),
      DATABASE_URL: database.connectionString,
      DATA_FOLDER: dataFolder,
      PORTAL_ORIGINS: embedUrl,
      STUDIO_TEST_CUSTOMERS: CUSTOMER_PREFIX,
      ...settings({ billingUrl }),
    },
  });
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(dataFolder, { recursive: true, force: true });
    await database.drop();
  };
  try {
    await ready(child);
  } catch (error) {
    await stop();
    throw error;
  }
  const { operatorKey } = JSON.parse(readFileSync(join(dataFolder, 'secrets.json'), 'utf8')) as { operatorKey: string };
  const stack: Stack = {
    url: `http://localhost:${port}`,
    billingUrl,
    embedUrl,
    databaseUrl: database.connectionString,
    operatorKey,
  };
  const stopAudited = async (): Promise<void> => {
    const violations = await audit(database.connectionString);
    await stop();
    if (violations.length > 0) throw new Error(`The books do not add up:\n${violations.join('\n')}`);
  };
  return { stack, stop: stopAudited };
}

async function audit(connectionString: string): Promise<string[]> {
  const database = openDatabase(connectionString);
  try {
    return await checkInvariants(database.db);
  } finally {
    await database.close();
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`npm start was not ready in time:\n${output}`)), START_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!READY.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`npm start ended with ${code}:\n${output}`));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
