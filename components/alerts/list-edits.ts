import type { ReactiveControllerHost } from 'lit';
import { announce } from '../../src/dom/announce.ts';

interface Told {
  /** Asked for at each drawing: the page may change its language while it stands there. */
  readonly text: () => string;
  readonly failed: boolean;
  /** What was there before, to be put back. */
  readonly undo: (() => Promise<void>) | null;
}

interface Words {
  readonly done: () => string;
  readonly failed: () => string;
  /** Said once what was changed is put back; without it there is no way back. */
  readonly undone?: () => string;
}

/** Changes of a list that the server keeps as a whole: one at a time, with the way back. */
export class ListEdits<Item> {
  isRunning = false;
  told: Told | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #replace: (items: readonly Item[]) => Promise<void>;

  /** `replace` saves the whole list, and rejects when it was not saved. */
  constructor(host: ReactiveControllerHost, replace: (items: readonly Item[]) => Promise<void>) {
    this.#host = host;
    this.#replace = replace;
  }

  forget(): void {
    this.told = null;
    this.#host.requestUpdate();
  }

  /** Whether it was saved. */
  async run(items: readonly Item[], before: readonly Item[], words: Words): Promise<boolean> {
    if (this.isRunning) return false;
    this.isRunning = true;
    this.forget();
    try {
      await this.#replace(items);
      const { done, failed, undone } = words;
      const undo = undone === undefined ? null : () => this.run(before, items, { done: undone, failed }).then(() => {});
      this.told = { text: done, failed: false, undo };
      announce(done());
      return true;
    } catch {
      this.told = { text: words.failed, failed: true, undo: null };
      return false;
    } finally {
      this.isRunning = false;
      this.#host.requestUpdate();
    }
  }
}
