import type { LitElement, ReactiveController } from 'lit';

const NEAR = '300px';

/**
 * Imports a part when its place comes near the viewport and the browser has time, so that what is read first is painted
 * first. The place is there from the start and keeps the part's size.
 */
export class LazyPart implements ReactiveController {
  readonly #host: LitElement;
  readonly #load: () => Promise<unknown>;
  readonly #place: string | null;
  #observer: IntersectionObserver | null = null;
  #observed: Element | null = null;
  #status: 'waiting' | 'loading' | 'loaded' | 'failed' = 'waiting';

  /** `place` is a selector in the host's template; without one only `load()` imports. */
  constructor(host: LitElement, load: () => Promise<unknown>, place: string | null = null) {
    this.#host = host;
    this.#load = load;
    this.#place = place;
    host.addController(this);
  }

  /** The import failed: no network, or a deployment removed the file. */
  get hasFailed(): boolean {
    return this.#status === 'failed';
  }

  hostUpdated(): void {
    if (this.#status !== 'waiting' || this.#place === null) return;
    const place = this.#host.renderRoot.querySelector(this.#place);
    if (place === null || place === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = place;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(() => void this.load());
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(place);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }

  async retry(): Promise<void> {
    this.#status = 'waiting';
    await this.load();
  }

  async load(): Promise<void> {
    if (this.#status !== 'waiting') return;
    this.#status = 'loading';
    this.#observer?.disconnect();
    try {
      await this.#load();
      this.#status = 'loaded';
    } catch {
      this.#status = 'failed';
    }
    this.#host.requestUpdate();
  }
}

function whenIdle(work: () => void): void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 50);
}
