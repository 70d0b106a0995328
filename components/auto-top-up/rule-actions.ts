import type { ReactiveControllerHost } from 'lit';
import { announce } from '../../src/dom/announce.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { autoTopUpOf, topUpLogOf } from '../../src/state/control-resources.ts';

export type RuleAction = 'turn_off' | 'resume';

/** Switches the rule off or lets it go on, with one press, one at a time. */
export class RuleActions {
  running: RuleAction | null = null;
  /** What became of the last one, in the words of the language at each drawing; `failed` says that nothing changed. */
  result: { readonly text: () => string; readonly failed: boolean } | null = null;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  say(text: () => string, failed = false): void {
    this.result = { text, failed };
    this.#host.requestUpdate();
    // A failure is an alert in the page, and read from there.
    if (!failed) announce(text());
  }

  forget(): void {
    this.result = null;
    this.#host.requestUpdate();
  }

  async run(
    store: BillingStore,
    action: RuleAction,
    words: { done: () => string; failed: () => string },
  ): Promise<void> {
    if (this.running !== null) return;
    this.running = action;
    this.forget();
    try {
      await (action === 'turn_off' ? store.api.disableAutoTopUp?.() : store.api.resumeAutoTopUp?.());
      await refreshRule(store);
      this.say(words.done);
    } catch {
      // The answer may have been lost on the way: what is shown must be what is.
      await refreshRule(store);
      this.say(words.failed, true);
    } finally {
      this.running = null;
      this.#host.requestUpdate();
    }
  }
}

/** The rule, its log and the notices of the account. Never rejects. */
export async function refreshRule(store: BillingStore): Promise<void> {
  const log = topUpLogOf(store);
  await Promise.all([
    autoTopUpOf(store).refresh(),
    log.value.status === 'idle' ? null : log.refresh(),
    store.refreshAccount(),
  ]);
}
