import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from './start-error.mjs';

const PATIENCE_MS = 15_000;
const LOG_LIMIT = 20_000_000;
const isWindows = process.platform === 'win32';

/** The processes this one has started, and nothing else, are what it stops. */
export class Processes {
  #running = new Set();
  onUnexpectedEnd = () => {};

  /** Starts a Node program that is to run until it is stopped, with its output in a file. */
  start(name, args, logFile, env) {
    const child = this.#spawn(args, logFile, env);
    const ended = () => child.exitCode !== null || child.signalCode !== null;
    const farewell = () => describeEnd(name, child, logFile);
    const handle = { name, logFile, hasEnded: ended, farewell };
    child.once('exit', () => this.onUnexpectedEnd(farewell()));
    return handle;
  }

  /** Runs a Node program and waits for its end. */
  async runToEnd(name, args, logFile, env) {
    const child = this.#spawn(args, logFile, env);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) throw new StartError(describeEnd(name, child, logFile));
  }

  /** Asks the last one started first, since it depends on those before it. */
  async stop() {
    for (const child of [...this.#running].reverse()) await end(child);
  }

  #spawn(args, logFile, env) {
    const output = openLog(logFile);
    const child = spawn(
      process.execPath,
      ['--import', new URL('./end-with-parent.mjs', import.meta.url).href, ...args],
      {
        stdio: ['ignore', output, output, 'ipc'],
        env: { ...process.env, ...env },
        // Out of the terminal's process group: Ctrl-C comes here, and the order of stopping is decided here.
        detached: !isWindows,
        windowsHide: true,
      },
    );
    closeSync(output);
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }
}

function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(path, size > LOG_LIMIT ? 'w' : 'a', 0o600);
}

function end(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    // Windows has no signal to ask with; there the closed channel does.
    if (isWindows && child.connected) child.disconnect();
    else child.kill('SIGTERM');
  });
}

function describeEnd(name, child, logFile) {
  const how = child.signalCode === null ? `with code ${child.exitCode}` : `by ${child.signalCode}`;
  const tail = readFileSync(logFile, 'utf8').trim().split('\n').slice(-12).join('\n');
  return `${name} ended ${how}. The end of ${logFile}:\n\n${tail}`;
}
