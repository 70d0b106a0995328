import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataFolderInUseError } from './data-folder-lock.ts';
import { removeDataFolder, startEmbeddedPostgres } from './embedded-postgres.ts';
import { createTestDatabase } from './test-database.ts';

const folders: string[] = [];

function newFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'billing-embedded-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

after(async () => {
  for (const folder of folders) await removeDataFolder(folder);
});

const start = (dataFolder: string, log: (line: string) => void = () => {}) =>
  startEmbeddedPostgres({ dataFolder, log });

async function ask(connectionString: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A child process that writes rows until it is killed without warning; answers with the last row acknowledged. */
async function writeUntilKilled(folder: string): Promise<number> {
  const script = fileURLToPath(new URL('./testing/hold-data-folder.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8');
  for await (const chunk of child.stdout as AsyncIterable<string>) {
    output += chunk;
    if (output.split('\n').length > 50) break;
  }
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return Number.parseInt(output.trim().split('\n').slice(0, -1).at(-1) ?? '', 10);
}

test('the database is UTF-8, syncs to disk, keeps UTC, and remembers across a restart', async () => {
  const folder = newFolder();
  const first = await start(folder);
  const [settings] = await ask(
    first.connectionString,
    `SELECT current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync,
            current_setting('TimeZone') AS zone, upper('é') AS upper`,
  );
  assert.deepEqual(settings, { encoding: 'UTF8', fsync: 'on', zone: 'UTC', upper: 'É' });
  await ask(first.connectionString, 'CREATE TABLE kept AS SELECT 7 AS n');
  await first.stop();

  const second = await start(folder);
  assert.deepEqual(await ask(second.connectionString, 'SELECT n FROM kept'), [{ n: 7 }]);
  await second.stop();
});

test('the password file is private to its owner', { skip: process.platform === 'win32' }, async () => {
  const folder = newFolder();
  const server = await start(folder);
  await server.stop();
  assert.equal(statSync(join(folder, 'postgres-password')).mode & 0o777, 0o600);
  assert.equal(existsSync(join(folder, 'initdb-password')), false);
});

test('a folder held by a live process is refused, and named with its process', async () => {
  const folder = newFolder();
  const server = await start(folder);
  await assert.rejects(start(folder), (error: unknown) => {
    assert.ok(error instanceof DataFolderInUseError);
    assert.equal(error.pid, process.pid);
    return true;
  });
  await assert.rejects(removeDataFolder(folder), DataFolderInUseError);
  await server.stop();
});

test('after kill -9 of the server its running PostgreSQL is taken over with every acknowledged row', async () => {
  const folder = newFolder();
  const acknowledged = await writeUntilKilled(folder);
  const lines: string[] = [];
  const server = await start(folder, (line) => lines.push(line));
  const [row] = await ask(server.connectionString, 'SELECT max(n) AS last, count(*)::int AS total FROM written');
  assert.ok((row?.['last'] as number) >= acknowledged);
  assert.equal(row?.['total'], row?.['last']);
  assert.match(lines.join('\n'), /already runs/);
  await server.stop();
});

test(
  'after kill -9 of the server and of PostgreSQL no acknowledged row is lost',
  { skip: process.platform === 'win32' },
  async () => {
    const folder = newFolder();
    const acknowledged = await writeUntilKilled(folder);
    const pidFile = join(folder, 'postgres', 'postmaster.pid');
    process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 'SIGKILL');
    const server = await start(folder);
    const [row] = await ask(server.connectionString, 'SELECT max(n) AS last FROM written');
    assert.ok((row?.['last'] as number) >= acknowledged);
    await server.stop();
  },
);

test('a postmaster.pid whose number another program has taken does not stop a start', async () => {
  const folder = newFolder();
  await (await start(folder)).stop();
  // This very test is alive under that number, and is no PostgreSQL.
  writeFileSync(
    join(folder, 'postgres', 'postmaster.pid'),
    `${process.pid}\n${join(folder, 'postgres')}\n0\n1\n\n\n\n`,
  );
  const server = await start(folder);
  assert.equal((await ask(server.connectionString, 'SELECT 1 AS one'))[0]?.['one'], 1);
  await server.stop();
});

test('as root below a private folder it runs, and says where', { skip: process.getuid?.() !== 0 }, async () => {
  const folder = newFolder(0o700);
  const lines: string[] = [];
  const server = await start(folder, (line) => lines.push(line));
  assert.equal((await ask(server.connectionString, 'SELECT 1 AS one'))[0]?.['one'], 1);
  assert.ok(!server.folder.startsWith(folder));
  assert.ok(lines.some((line) => line.includes(folder)));
  await server.stop();
});

test('test databases are separate and can be dropped', async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await ask(one.connectionString, 'CREATE TABLE only_here (n int)');
  assert.deepEqual(await ask(two.connectionString, `SELECT to_regclass('only_here') AS found`), [{ found: null }]);
  await Promise.all([one.drop(), two.drop()]);
});
