import type { Clock } from './clock.ts';

/** One course of actions of the purchase machine. A new one stops the one before, which then changes nothing any more. */
export class PurchaseRun {
  readonly #clock: Clock;
  readonly #stopping = new AbortController();
  #waking = new AbortController();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  get isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Ends the pause that is going on, if any. */
  wake(): void {
    this.#waking.abort();
    this.#waking = new AbortController();
  }

  /** Waits until the time is over, somebody wakes it, or the run is stopped. Never rejects. */
  pause(ms: number): Promise<void> {
    return this.#clock.sleep(ms, AbortSignal.any([this.#stopping.signal, this.#waking.signal]));
  }

  /** Waits until somebody wakes it or the run is stopped. Never rejects. */
  untilWoken(): Promise<void> {
    const signal = AbortSignal.any([this.#stopping.signal, this.#waking.signal]);
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}
