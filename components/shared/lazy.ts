import type { LitElement, ReactiveController } from 'lit';

/** How far from the screen parts are fetched: what is on it alone until there is a sign of a customer, then what is near, too. */
let reach = '0px';
const NEAR = '600px';
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

const hosts = new Set<LitElement>();

function follow(host: LitElement): void {
  if (hosts.size === 0) for (const sign of SIGNS) addEventListener(sign, reachOut, { capture: true, passive: true });
  hosts.add(host);
}

function reachOut(): void {
  reach = NEAR;
  for (const sign of SIGNS) removeEventListener(sign, reachOut, { capture: true });
  for (const host of hosts) host.requestUpdate();
}

/**
 * Imports a part when its place comes near the screen and the browser has time, so that what is read first is painted first,
 * and a page that nobody touches fetches nothing that is not to be seen. The place is there from the start and keeps the
 * part's size.
 */
export class LazyPart implements ReactiveController {
  readonly #host: LitElement;
  readonly #load: () => Promise<unknown>;
  readonly #place: string | null;
  readonly #isPatient: boolean;
  #observer: IntersectionObserver | null = null;
  #observed: Element | null = null;
  #reach = '';
  #status: 'waiting' | 'loading' | 'loaded' | 'failed' = 'waiting';

  /**
   * `place` is a selector in the host's template; without one only `load()` imports. What is patient waits for a sign of a
   * customer even when its place is on the screen.
   */
  constructor(host: LitElement, load: () => Promise<unknown>, place: string | null = null, isPatient = false) {
    this.#host = host;
    this.#load = load;
    this.#place = place;
    this.#isPatient = isPatient;
    host.addController(this);
  }

  /** The import failed: no network, or a deployment removed the file. */
  get hasFailed(): boolean {
    return this.#status === 'failed';
  }

  hostConnected(): void {
    if (this.#place !== null) follow(this.#host);
  }

  hostUpdated(): void {
    if (this.#status !== 'waiting' || this.#place === null || (this.#isPatient && reach !== NEAR)) return;
    const place = this.#host.renderRoot.querySelector(this.#place);
    if (place === null || (place === this.#observed && this.#reach === reach)) return;
    this.#observer?.disconnect();
    this.#observed = place;
    this.#reach = reach;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(() => void this.load());
      },
      { rootMargin: reach },
    );
    this.#observer.observe(place);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
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
