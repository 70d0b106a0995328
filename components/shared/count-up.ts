import type { ReactiveController, ReactiveControllerHost } from 'lit';

const DURATION_MS = 600;

interface Counting {
  readonly from: bigint;
  readonly to: bigint;
  readonly startedAtMs: number;
}

/**
 * Counts a figure up once when it rose, as it does after a purchase. A fall is shown at once: usage is no celebration.
 * Another customer's figure never counts on from the one before.
 */
export class CountUpController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rose: () => void;
  #key: string | null = null;
  #value: bigint | null = null;
  #counting: Counting | null = null;
  #frame = 0;

  /** `rose` is called once per rise, with the new figure already shown to assistive technology. */
  constructor(host: ReactiveControllerHost, rose: () => void) {
    this.#host = host;
    this.#rose = rose;
    host.addController(this);
  }

  /** The figure to paint now, on its way to `value`. Call it in every render. */
  next(key: string, value: bigint): bigint {
    const previous = this.#key === key ? this.#value : null;
    this.#key = key;
    this.#value = value;
    if (previous !== null && value !== previous) this.#change(previous, value);
    return this.#current() ?? value;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#counting = null;
  }

  #change(from: bigint, to: bigint): void {
    this.#counting = null;
    if (to < from) return;
    this.#rose();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#counting = { from, to, startedAtMs: performance.now() };
    this.#tick();
  }

  #tick(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#host.requestUpdate();
      if (this.#counting !== null) this.#tick();
    });
  }

  #current(): bigint | null {
    if (this.#counting === null) return null;
    const { from, to, startedAtMs } = this.#counting;
    const share = (performance.now() - startedAtMs) / DURATION_MS;
    if (share >= 1) {
      this.#counting = null;
      return to;
    }
    const eased = 1 - (1 - Math.max(0, share)) ** 3;
    return from + ((to - from) * BigInt(Math.round(eased * 1000))) / 1000n;
  }
}
