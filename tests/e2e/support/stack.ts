/** What a newcomer gets from `npm start`, on ports and a database of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../server/store/database.ts';
import { checkInvariants } from '../../../server/store/invariants.ts';
import { createTestDatabase } from '../../../server/store/test-database.ts';

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

const VARIABLE = 'E2E_STACK';
const READY = /^Open http/m;
const START_MS = 150_000;
const STOP_MS = 20_000;

/** Somebody who writes specs may keep one running and name it in the environment. */
export function isStackRunning(): boolean {
  return process.env[VARIABLE] !== undefined;
}

/** The stack that the global setup has started, from any worker. */
export function runningStack(): Stack {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('The global setup has not started the stack.');
  return JSON.parse(text) as Stack;
}

/** The one that all specs share. Answers the way to stop it. */
export async function startStack(): Promise<() => Promise<void>> {
  const { stack, stop } = await launchStack();
  process.env[VARIABLE] = JSON.stringify(stack);
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}
