import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataFolderInUseError, dataFolderHolder, lockDataFolder, programOf } from './data-folder-lock.ts';
import { giveTo, possibleHomes, postgresHome, type PostgresHome } from './postgres-home.ts';

export interface EmbeddedPostgres {
  connectionString: string;
  /** Where the cluster really is; differs from the data folder when root may not share that one. */
  folder: string;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataFolder: string;
  log: (line: string) => void;
  /** `false` only where nothing needs to outlive a crash of the machine: it never waits for the disk. */
  isDurable?: boolean;
}

/** What is acknowledged is on the disk. */
const DURABLE = { fsync: 'on' };
const FLEETING = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

const USER = 'billing';
const START_ATTEMPTS = 5;
const ORPHAN_WAIT_MS = 60_000;

/**
 * Starts the PostgreSQL that comes with the npm package, on a free loopback port, with its data below `dataFolder`. It is a real
 * server with fsync on, so what it has acknowledged survives a crash of this process and of the machine.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, isDurable = true } = options;
  const dataFolder = resolve(options.dataFolder);
  const unlock = lockDataFolder(dataFolder);
  try {
    const home = postgresHome(dataFolder, log);
    const password = readOrCreatePassword(dataFolder, home);
    const cluster = clusterOf(home.folder);
    const port = (await portOfOrphan(cluster, password, log)) ?? (await start(home, password, log, isDurable));
    return {
      connectionString: connectionString(port, password),
      folder: cluster,
      stop: async () => {
        await stopCluster(home, cluster);
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Stops what is left running on a data folder that no live server holds, and removes the folder. */
export async function removeDataFolder(folderName: string): Promise<void> {
  const dataFolder = resolve(folderName);
  const pid = dataFolderHolder(dataFolder);
  if (pid !== null) throw new DataFolderInUseError(dataFolder, pid);
  for (const folder of possibleHomes(dataFolder)) {
    const cluster = clusterOf(folder);
    if (existsSync(join(cluster, 'postmaster.pid')))
      await stopCluster(
        postgresHome(dataFolder, () => {}),
        cluster,
      );
    rmSync(folder, { recursive: true, force: true });
  }
}

const clusterOf = (folder: string): string => join(folder, 'postgres');

const connectionString = (port: number, password: string): string =>
  `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`;

function readOrCreatePassword(dataFolder: string, home: PostgresHome): string {
  const path = join(dataFolder, 'postgres-password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  if (existsSync(clusterOf(home.folder))) {
    throw new Error(`${path} is missing, and the database in ${home.folder} cannot be opened without it.`);
  }
  const password = randomBytes(24).toString('hex');
  writeFileSync(path, password, { mode: 0o600 });
  return password;
}

async function start(
  home: PostgresHome,
  password: string,
  log: (line: string) => void,
  isDurable: boolean,
): Promise<number> {
  const cluster = clusterOf(home.folder);
  if (!existsSync(cluster)) {
    log(`Creating a PostgreSQL database in ${cluster}.`);
    await initialise(home, cluster, password, isDurable);
  }
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const settings = {
      listen_addresses: '127.0.0.1',
      // Loopback with a password works on every system, and no socket file can be left behind or be too long.
      unix_socket_directories: '',
      port,
      max_connections: 200,
      ...(isDurable ? DURABLE : FLEETING),
      timezone: 'UTC',
      // The server reports its own errors; expected ones, such as a unique violation, would only fill the disk here.
      log_min_messages: 'fatal',
      log_min_error_statement: 'panic',
      log_checkpoints: 'off',
    };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    try {
      const logFile = join(cluster, 'server.log');
      await run(home, 'pg_ctl', ['start', '-w', '-t', '60', '-D', cluster, '-l', logFile, '-o', flags.join(' ')]);
      return port;
    } catch (error) {
      // Another program may have taken the port between our choice and its use.
      if (attempt === START_ATTEMPTS) throw withLog(error as Error, join(cluster, 'server.log'));
    }
  }
}

async function initialise(home: PostgresHome, cluster: string, password: string, isDurable: boolean): Promise<void> {
  // Made under another name and renamed, so that a crash half-way leaves nothing that looks like a database.
  const partial = `${cluster}.new`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  giveTo(partial, home.account);
  const passwordFile = join(home.folder, 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(passwordFile, home.account);
  try {
    await run(home, 'initdb', [
      `--pgdata=${partial}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order and the same letters on every machine, whatever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(isDurable ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(partial, cluster);
}

/**
 * A server that was killed leaves its PostgreSQL running, which is healthy and holds everything acknowledged: go on with it.
 */
async function portOfOrphan(cluster: string, password: string, log: (line: string) => void): Promise<number | null> {
  const deadline = Date.now() + ORPHAN_WAIT_MS;
  for (;;) {
    const running = runningPostgres(cluster);
    if (running === null) return null;
    if (running.port !== null && (await servesCluster(running.port, password, cluster))) {
      log(`Going on with the PostgreSQL that process ${running.pid} already runs on this data.`);
      return running.port;
    }
    // It is recovering or shutting down. Its pid file must stay: it alone keeps a second PostgreSQL off this data.
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL process ${running.pid} holds ${cluster} but does not answer.`);
    await sleep(100);
  }
}

/** What `postmaster.pid` tells, if it still tells the truth. */
function runningPostgres(cluster: string): { pid: number; port: number | null } | null {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  if (programOf(pid) === 'postgres') return { pid, port: Number.isInteger(port) ? port : null };
  // Its process is gone. Were the number in use by another program by now, PostgreSQL would refuse to start.
  rmSync(pidFile, { force: true });
  return null;
}

async function servesCluster(port: number, password: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: connectionString(port, password),
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
    return rows[0]?.folder.replaceAll('\\', '/') === cluster.replaceAll('\\', '/');
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function stopCluster(home: PostgresHome, cluster: string): Promise<void> {
  if (runningPostgres(cluster) === null) return;
  try {
    await run(home, 'pg_ctl', ['stop', '-w', '-t', '60', '-m', 'fast', '-D', cluster]);
  } catch (error) {
    // It may have ended by itself in between, which is what was asked for.
    if (runningPostgres(cluster) !== null) throw error;
  }
}

function run(home: PostgresHome, program: string, args: string[]): Promise<void> {
  const path = join(home.binaries, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
  return new Promise((done, reject) => {
    const child = spawn(path, args, {
      ...(home.account ?? {}),
      cwd: home.folder,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    // Not "close": on Windows the database keeps the pipes of the program that started it.
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) done();
      else reject(new Error(`${program} ended with code ${code}: ${output.trim()}`));
    });
  });
}

/** Settings for another PostgreSQL in the caller's environment must not reach this one. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(entries), LC_ALL: 'C', TZ: 'UTC' };
}

function withLog(error: Error, logFile: string): Error {
  const tail = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n') : '';
  return new Error(`PostgreSQL did not start. ${error.message}\n${tail}`.trim());
}

function freePort(): Promise<number> {
  return new Promise((done, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
