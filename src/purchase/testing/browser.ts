import { type AttemptChannel, createAttemptStore } from '../attempt-store.ts';
import type { Authenticator } from '../authenticator.ts';
import type { Clock } from '../clock.ts';
import { PurchaseMachine, type PurchaseMachineOptions } from '../purchase-machine.ts';
import type { PurchaseState, PurchaseStateName } from '../purchase-state.ts';

/** Time that passes as soon as somebody waits for it. */
export class FakeClock implements Clock {
  #now = 1_000_000;

  now(): number {
    return this.#now;
  }

  advance(ms: number): void {
    this.#now += ms;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
      setImmediate(() => {
        if (!signal.aborted) this.#now += ms;
        resolve();
      });
    });
  }
}

/** One browser with any number of tabs: they share storage and channels. */
export class FakeBrowser {
  readonly clock = new FakeClock();
  readonly items = new Map<string, string>();
  readonly #channels = new Set<{ readonly name: string; readonly target: EventTarget }>();
  isOnline = true;

  readonly storage = {
    getItem: (key: string) => this.items.get(key) ?? null,
    setItem: (key: string, value: string) => void this.items.set(key, value),
    removeItem: (key: string) => void this.items.delete(key),
  };

  /** A tab with a purchase dialog. */
  openTab(api: PurchaseMachineOptions['api'], authenticator: Authenticator = approving(), customerId = 'cus_1'): Tab {
    const attempts = createAttemptStore({
      customerId,
      storage: this.storage,
      createChannel: (name) => this.#createChannel(name),
    });
    const isOnline = () => this.isOnline;
    return new Tab(new PurchaseMachine({ api, attempts, authenticator, clock: this.clock, isOnline }));
  }

  #createChannel(name: string): AttemptChannel {
    const own = { name, target: new EventTarget() };
    this.#channels.add(own);
    return {
      postMessage: () => {
        if (!this.#channels.has(own)) throw new DOMException('The channel is closed', 'InvalidStateError');
        for (const other of this.#channels) {
          if (other === own || other.name !== name) continue;
          setImmediate(() => other.target.dispatchEvent(new Event('message')));
        }
      },
      addEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
        own.target.addEventListener(type, listener),
      removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
        own.target.removeEventListener(type, listener),
      close: () => this.#channels.delete(own),
    } as AttemptChannel;
  }
}

export function approving(): Authenticator {
  return { authenticate: () => Promise.resolve('answered') };
}

export class Tab {
  readonly machine: PurchaseMachine;
  readonly history: PurchaseStateName[] = [];

  constructor(machine: PurchaseMachine) {
    this.machine = machine;
    machine.subscribe(({ status }) => {
      if (this.history.at(-1) !== status) this.history.push(status);
    });
  }

  get state(): PurchaseState {
    return this.machine.state;
  }

  /** Resolves once the machine is in one of these states; rejects when nothing moves any more. */
  async reaches(...names: PurchaseStateName[]): Promise<PurchaseState> {
    for (let turn = 0; turn < 500; turn += 1) {
      if (names.includes(this.state.status)) return this.state;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error(`Still ${this.state.status} after ${this.history.join(' → ')}`);
  }
}
