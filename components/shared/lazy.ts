import type { ReactiveController, ReactiveControllerHost } from 'lit';

const NEAR = '300px';

/**
 * Imports a part when its place comes near the viewport and the browser has time, so that what is read first is painted
 * first. The place is there from the start and keeps the part's size.
 */
export class LazyPart implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #place: () => Element | null;
  readonly #load: () => Promise<unknown>;
  #observer: IntersectionObserver | null = null;
  #observed: Element | null = null;
  #status: 'waiting' | 'loading' | 'loaded' | 'failed' = 'waiting';

  constructor(host: ReactiveControllerHost, place: () => Element | null, load: () => Promise<unknown>) {
    this.#host = host;
    this.#place = place;
    this.#load = load;
    host.addController(this);
  }

  /** The import failed: no network, or a deployment removed the file. */
  get hasFailed(): boolean {
    return this.#status === 'failed';
  }

  hostUpdated(): void {
    const place = this.#place();
    if (this.#status !== 'waiting' || place === null || place === this.#observed) return;
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
    if (this.#status === 'loading' || this.#status === 'loaded') return;
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
