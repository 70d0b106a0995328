/** The real server in a process of its own, killed without warning and started again. */
import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { CrashPoint, GatewayStep } from './scenario.ts';

/** What the process is told while it runs. */
export type Order =
  | { readonly type: 'crash'; readonly point: CrashPoint; readonly skip: number }
  | { readonly type: 'fault'; readonly step: GatewayStep; readonly when: 'before' | 'after' }
  | { readonly type: 'calm' };

/** What it says. */
export type Message = { readonly type: 'ready' } | { readonly type: 'fired'; readonly what: string };

export interface ServerSettings {
  readonly port: number;
  readonly databaseUrl: string;
  readonly operatorKey: string;
  readonly sessionSecret: string;
  readonly breakGuard: string | null;
  /** `null`: the sandbox. */
  readonly stripe: StripeSettings | null;
}

export interface StripeSettings {
  readonly apiBase: string;
  readonly secretKey: string;
  readonly publishableKey: string;
  readonly webhookSecrets: readonly string[];
}

const ENTRY = fileURLToPath(new URL('./server-under-test.ts', import.meta.url));
const START_TIMEOUT_MS = 30_000;
/** A database that goes away while the server is starting ends it, and whoever runs it starts it again. */
const FAILED_STARTS_MAX = 3;

export class ServerProcess {
  readonly #settings: ServerSettings;
  readonly #fired: string[] = [];
  #child: ChildProcess | null = null;
  #up: Promise<void> = Promise.resolve();
  #isStopping = false;
  #failedStarts = 0;
  /** How often the process was killed. */
  kills = 0;

  constructor(settings: ServerSettings) {
    this.#settings = settings;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${this.#settings.port}`;
  }

  start(): Promise<void> {
    const child = fork(ENTRY, [JSON.stringify(this.#settings)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.#child = child;
    let errors = '';
    let isUp = false;
    child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4000)));
    this.#up = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The server did not start:\n${errors}`)), START_TIMEOUT_MS);
      child.on('message', (message: Message) => {
        if (message.type === 'fired') this.#fired.push(message.what);
        if (message.type !== 'ready') return;
        clearTimeout(timer);
        isUp = true;
        this.#failedStarts = 0;
        resolve();
      });
      child.once('exit', (code, signal) => {
        clearTimeout(timer);
        if (this.#isStopping) return resolve();
        if (signal === 'SIGKILL') this.kills += 1;
        else if (isUp || (this.#failedStarts += 1) > FAILED_STARTS_MAX) {
          const error = new Error(`The server ended by itself (${code ?? signal}):\n${errors}`);
          // Also for whoever asks from now on: this one has been up.
          this.#up = Promise.reject(error);
          this.#up.catch(() => {});
          return reject(error);
        }
        // Whoever waited for the dead process waits for its successor.
        this.start().then(resolve, reject);
      });
    });
    this.#up.catch(() => {});
    return this.#up;
  }

  /** Resolves when the current process answers; rejects when it cannot be started. */
  whenUp(): Promise<void> {
    return this.#up;
  }

  order(order: Order): void {
    if (this.#child?.connected) this.#child.send(order, () => {});
  }

  /** Names the faults that happened since the last call. */
  takeFired(): string[] {
    return this.#fired.splice(0);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
