import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Notices when a figure rose, as it does after a purchase, and lets it count up once. A fall is shown at once: usage is
 * no celebration. Another customer's figure never counts on from the one before.
 */
export class RiseController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sentence: () => string;
  #key = '';
  #value: bigint | null = null;
  #shown: bigint | null = null;
  #stop = new AbortController();

  /** `sentence` says the new figure to assistive technology; asked for once per rise. */
  constructor(host: ReactiveControllerHost, sentence: () => string) {
    this.#host = host;
    this.#sentence = sentence;
    host.addController(this);
  }

  /** The figure to paint now, on its way to `value`. Call it in every render. */
  next(key: string, value: bigint): bigint {
    const previous = this.#key === key ? this.#value : null;
    this.#key = key;
    this.#value = value;
    if (previous !== null && previous !== value) {
      this.hostDisconnected();
      if (value > previous) void this.#rise(previous, value);
    }
    return this.#shown ?? value;
  }

  hostDisconnected(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#shown = null;
  }

  async #rise(from: bigint, to: bigint): Promise<void> {
    const { signal } = this.#stop;
    this.#shown = from;
    const paint = (shown: bigint | null): void => {
      if (signal.aborted) return;
      this.#shown = shown;
      this.#host.requestUpdate();
    };
    try {
      const { celebrate } = await import('./count-up.ts');
      celebrate({ from, to, signal, sentence: this.#sentence(), paint });
    } catch {
      paint(null); // Without the chunk the figure is simply there.
    }
  }
}
