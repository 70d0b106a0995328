import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createTestDatabase, type TestDatabase } from './store/test-database.ts';

const GOOD = {
  OPERATOR_KEY: 'op_0123456789abcdefghijklmnop',
  SESSION_SECRET: 'a-secret-of-at-least-thirty-two-characters',
  PORTAL_ORIGINS: 'http://localhost:4100',
  PORT: '0',
};

let database: TestDatabase;
before(async () => {
  database = await createTestDatabase();
});
after(() => database.drop());

interface Run {
  readonly child: ChildProcess;
  readonly output: () => { out: string; err: string };
}

function start(variables: Record<string, string>): Run {
  const child = spawn(process.execPath, ['server/main.ts'], {
    // Nothing of the surrounding environment but what a program needs to run at all.
    env: {
      PATH: process.env['PATH'],
      SYSTEMROOT: process.env['SYSTEMROOT'],
      DATABASE_URL: database.connectionString,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return { child, output: () => ({ out, err }) };
}

async function readyUrl({ child, output }: Run): Promise<string> {
  while (!output().out.includes('\n')) {
    await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')]);
    assert.equal(child.exitCode, null, output().err);
  }
  return (JSON.parse(output().out) as { url: string }).url;
}

async function refusal(variables: Record<string, string>): Promise<string[]> {
  const run = start(variables);
  const [code] = (await once(run.child, 'close')) as [number];
  assert.equal(code, 1);
  assert.equal(run.output().out, '');
  return run.output().err.trim().split('\n');
}

test('it says when it is ready, answers on loopback, and stops when told to', async () => {
  const run = start(GOOD);
  const url = await readyUrl(run);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.deepEqual(await (await fetch(`${url}/healthz`)).json(), { ok: true, livemode: false });
  run.child.kill('SIGTERM');
  const [code] = (await once(run.child, 'close')) as [number | null];
  if (process.platform !== 'win32') assert.equal(code, 0);
  for (const line of run.output().err.trim().split('\n')) assert.ok(JSON.parse(line));
});

test('two servers may start at once on one empty database', async () => {
  const runs = [start(GOOD), start(GOOD)];
  const urls = await Promise.all(runs.map(readyUrl));
  assert.notEqual(urls[0], urls[1]);
  for (const { child } of runs) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
});

test('what is wrong is told in plain lines, without a stack', async () => {
  assert.deepEqual(
    (await refusal({})).map((line) => line.split(' ')[0]),
    ['OPERATOR_KEY', 'SESSION_SECRET', 'PORTAL_ORIGINS'],
  );
  assert.match(
    (await refusal({ ...GOOD, BILLING_CONFIG: 'nowhere.ts' })).join('\n'),
    /nowhere\.ts: there is no such file/,
  );
  const stripe = {
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_PUBLISHABLE_KEY: 'sk_test_1',
  };
  assert.match((await refusal({ ...GOOD, ...stripe }))[0]!, /STRIPE_PUBLISHABLE_KEY holds a secret key/);
});

test('a port that is taken is named', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const port = String((holder.address() as AddressInfo).port);
  const lines = await refusal({ ...GOOD, PORT: port });
  holder.close();
  assert.deepEqual(lines, [`Port ${port} is already in use. Set PORT to another one.`]);
});
