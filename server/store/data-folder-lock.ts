import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Another live process works in the data folder. */
export class DataFolderInUseError extends Error {
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(`The data folder ${folder} is in use by process ${pid}. Stop that process first, or choose another folder.`);
    this.name = 'DataFolderInUseError';
    this.pid = pid;
  }
}

/** The program a live process runs, such as `postgres`, or an empty text. */
export function programOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      return isZombie(pid) ? '' : linuxStat(pid).name;
    }
    if (process.platform === 'win32') {
      const row = execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], { encoding: 'utf8' });
      return /^"([^"]+?)(?:\.exe)?"/.exec(row.trim())?.[1] ?? '';
    }
    return basename(execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim());
  } catch {
    return '';
  }
}

interface Holder {
  pid: number;
  /** When the process began: a number is used again by the system, a number with a start time is not. */
  started: string | null;
}

const lockPath = (folder: string): string => join(folder, 'server.lock');

/** `/proc/<pid>/stat`, with the fields counted from the one after the name, which may itself hold spaces and brackets. */
function linuxStat(pid: number): { name: string; fields: string[] } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const end = stat.lastIndexOf(')');
  return { name: stat.slice(stat.indexOf('(') + 1, end), fields: stat.slice(end + 2).split(' ') };
}

/** A dead process whose parent never asks after it (a container without an init) still has its entry. */
const isZombie = (pid: number): boolean => linuxStat(pid).fields[0] === 'Z';

/** When a process began, in whatever form the system gives it; `null` where it cannot be told. */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return `${boot}/${linuxStat(pid).fields[19]}`;
    }
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    return !isZombie(pid);
  } catch {
    // Hidden from this user, so it is at least somebody's.
    return true;
  }
}

function readLock(path: string): { text: string; holder: Holder | null } | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  try {
    return { text, holder: JSON.parse(text) as Holder };
  } catch {
    // Cut short by a crash while it was written.
    return { text, holder: null };
  }
}

function holds(holder: Holder | null): holder is Holder {
  if (holder === null || !isAlive(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** The pid of the live process that holds the folder, or `null`. */
export function dataFolderHolder(folder: string): number | null {
  const lock = readLock(lockPath(folder));
  return lock !== null && holds(lock.holder) ? lock.holder.pid : null;
}

/**
 * Takes the folder for this process and returns what gives it back. A lock left by a dead process is taken over; a live one is
 * never.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = lockPath(folder);
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => {
        if (readLock(path)?.text === mine) rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const seen = readLock(path);
    if (seen === null) continue;
    if (holds(seen.holder)) throw new DataFolderInUseError(folder, seen.holder.pid);
    setAside(path, seen.text);
  }
  throw new Error(`Could not take the lock ${path}.`);
}

/** Removes a dead process's lock, but not a new one that another starting process has put in its place meanwhile. */
function setAside(path: string, expected: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== expected) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process holds it already; the next round reports that one.
    }
  }
  rmSync(aside, { force: true });
}
