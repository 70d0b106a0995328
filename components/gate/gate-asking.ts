/** What the gate offers to those who may not pay: asking somebody who may, and going on by itself once there is enough. */
import { html, type LitElement, nothing } from 'lit';
import { askAdminMessages as words } from '../../src/i18n/en/ask-admin.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import { dataOf } from '../../src/state/resource.ts';
import { askAdmin } from '../ask-admin/ask-admin.ts';
import type { AskTexts } from '../ask-admin/request-text.ts';

interface GateAskingOptions {
  readonly host: LitElement;
  readonly store: BillingStore;
  readonly texts: AskTexts;
}

export class GateAsking {
  readonly #options: GateAskingOptions;
  #isPassedOn = false;
  #stop: () => void = () => undefined;

  constructor(options: GateAskingOptions) {
    this.#options = options;
  }

  render(intent: PurchaseIntent) {
    const { texts } = this.#options;
    return html`<button type="button" class="button small" part="ask" @click=${() => void this.#ask(intent)}>
        ${texts.of(words, 'ask')}
      </button>
      ${this.#isPassedOn ? html`<p>${texts.of(words, 'passedOn')} ${texts.of(words, 'waiting')}</p>` : nothing}`;
  }

  get enoughText(): string {
    return this.#options.texts.of(words, 'enough');
  }

  /** Looks again whenever the account has changed. Resolves to false when nobody waits any more. */
  untilEnough(feature: string, quantity: string): Promise<boolean> {
    const { store } = this.#options;
    this.stop();
    return new Promise((resolve) => {
      let seen = dataOf(store.account);
      const look = async (): Promise<void> => {
        const account = dataOf(store.account);
        if (account === null || account === seen) return;
        seen = account;
        // What cannot be looked at now is looked at with the next change.
        const result = await store.api.check({ feature, quantity }).catch(() => null);
        if (result?.allowed === true) end(true);
      };
      const unsubscribe = store.subscribe(() => void look());
      const end = (isEnough: boolean): void => {
        unsubscribe();
        resolve(isEnough);
      };
      this.#stop = () => end(false);
    });
  }

  stop(): void {
    this.#stop();
  }

  async #ask(intent: PurchaseIntent): Promise<void> {
    const { host, store, texts } = this.#options;
    const account = dataOf(store.account);
    if (account === null) return;
    const outcome = await askAdmin({ account, intent, texts, from: host, overlay: host.renderRoot });
    this.#isPassedOn = outcome === 'passed_on';
    host.requestUpdate();
  }
}
