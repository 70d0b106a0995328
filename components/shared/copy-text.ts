import type { ReactiveController, ReactiveElement } from 'lit';

const SHOWN_MS = 3000;

/** Copies texts and remembers for a moment which one, so that its button can say so. */
export class CopyText implements ReactiveController {
  /** What was copied last, by the name it was copied under; `failed` names what could not be. */
  copied: string | null = null;
  failed: string | null = null;
  readonly #host: ReactiveElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  async copy(name: string, text: string): Promise<void> {
    clearTimeout(this.#timer);
    this.copied = null;
    this.failed = null;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = name;
      this.#timer = setTimeout(() => {
        this.copied = null;
        this.#host.requestUpdate();
      }, SHOWN_MS);
    } catch {
      // Not a secure page, or it was not allowed: the text stands there to be selected.
      this.failed = name;
    }
    this.#host.requestUpdate();
  }
}
