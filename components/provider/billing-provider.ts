import type { Account } from 'billing-portal-contract';
import { html, LitElement, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BillingApi } from '../../src/api/billing-api.ts';
import type { HttpBillingApiOptions } from '../../src/api/http-billing-api.ts';
import type { TokenRequest } from '../../src/api/http-transport.ts';
import { BillingReadyEvent } from '../../src/events/billing-ready-event.ts';
import type { MessageOverrides } from '../../src/i18n/messages.ts';
import { BillingStore, type EnsureCapacityRequest, type EnsureCapacityResult } from '../../src/state/billing-store.ts';
import { ContextConsumer, ContextProvider } from '../../src/state/context.ts';
import { billingSettingsContext, billingStoreContext } from '../../src/state/contexts.ts';
import type { PurchaseIntent, PurchaseOutcome } from '../../src/state/purchase-intent.ts';
import { dataOf, type Resource } from '../../src/state/resource.ts';
import { warnDeveloper } from '../shared/warn-developer.ts';
import { createApi } from './create-api.ts';
import { inlinedAccount } from './inlined-account.ts';
import { providerStyles } from './billing-provider.styles.ts';

/** A change of one of these is another backend or another customer: everything starts from nothing. */
const BACKEND_PROPERTIES = ['baseUrl', 'api', 'account', 'demo', 'scenario', 'headers'] as const;
const TOKEN_WARNING_MS = 3000;

/**
 * Gives one customer's billing to the elements inside it, and opens the dialogs they ask for. Without a backend of its
 * own it passes on the one of the provider around it.
 *
 * @element billing-provider
 * @attr {boolean} can-switch-account - The page knows other accounts of this person: dialogs that charge offer to choose one.
 * @slot - The page's own content with billing elements anywhere in it.
 * @fires {BillingAccountSwitchRequestEvent} billing-account-switch-request - Another account is to pay. The dialog has closed.
 * @fires {BillingReadyEvent} billing-ready - The account is there for the first time.
 * @fires {BillingPurchaseRequestEvent} billing-purchase-request - Somebody wants to buy. Cancelable.
 * @fires {BillingPurchaseSucceededEvent} billing-purchase-succeeded - What was bought can be spent.
 * @fires {BillingErrorEvent} billing-error - Something could not be loaded or done.
 * @fires {BillingSessionExpiredEvent} billing-session-expired - `getToken` brought no session.
 */
export class BillingProvider extends LitElement {
  static override styles: CSSResultGroup = [providerStyles];

  /** Where the billing API lives. Empty for the page's own origin. */
  @property({ attribute: 'base-url' }) baseUrl: string | null = null;
  /** Brings a session token from the page's own backend. Asked again when a session ends. */
  @property({ attribute: false }) getToken: HttpBillingApiOptions['getToken'] | null = null;
  /** Sent with every request. */
  @property({ attribute: false, hasChanged: hasOtherEntries }) headers: Readonly<Record<string, string>> | null = null;
  /** Used in place of the global `fetch`. */
  @property({ attribute: false }) fetch: typeof globalThis.fetch | null = null;
  /** Paths and mappings of single operations, for a backend that differs a little. */
  @property({ attribute: false }) operations: HttpBillingApiOptions['operations'] | null = null;
  /** A backend as an object, in place of `baseUrl`. */
  @property({ attribute: false }) api: BillingApi | null = null;
  /** The account snapshot that the page brought along: painted without a request. */
  @property({ attribute: false, hasChanged: isOtherSnapshot }) account: Account | null = null;
  /** BCP 47; the closest `lang` attribute when absent. */
  @property() locale: string | null = null;
  /** Texts of the page by `area.key`, in place of ours. */
  @property({ attribute: false }) messages: MessageOverrides = {};
  /** Shows a made-up account that lives in memory. No backend is asked. */
  @property({ type: Boolean }) demo = false;
  /** Which account the demo shows, by name. */
  @property() scenario = '';
  /** `compact` makes controls lower. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  @state() protected store: BillingStore | undefined;

  readonly #storeProvider = new ContextProvider(this, billingStoreContext);
  readonly #settingsProvider = new ContextProvider(this, billingSettingsContext);
  readonly #outerStore = new ContextConsumer(this, billingStoreContext, () => this.#useOuterStore());
  readonly #outerSettings = new ContextConsumer(this, billingSettingsContext, () => this.requestUpdate());
  /** Called at the next update. */
  readonly #waiters: (() => void)[] = [];
  /** Counts the backends chosen, so that a demo that loads late cannot replace a later choice. */
  #choice = 0;
  #ownsStore = false;
  #hasBackend = false;
  #isReady = false;
  /** What ends what goes on between the store and this element. */
  readonly #stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken out of the page and put back: the same customer goes on.
    if (this.store !== undefined) this.#attach(this.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#detach();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || BACKEND_PROPERTIES.some((name) => changed.has(name))) this.#chooseBackend();
    const outer = this.#outerSettings.value;
    this.#settingsProvider.setValue({
      locale: this.locale ?? outer?.locale ?? null,
      timeZone: dataOf(this.accountResource)?.customer.timeZone ?? outer?.timeZone ?? null,
      messages: { ...outer?.messages, ...this.messages },
    });
    for (const resolve of this.#waiters.splice(0)) resolve();
  }

  /** Loads everything that is on screen again. */
  async refresh(): Promise<void> {
    await this.store?.refresh();
  }

  /**
   * Resolves when the action may run: at once, or after the customer bought exactly what was missing. Rejects with a
   * `BillingError` when the customer gave up (`aborted`) or it cannot be bought.
   */
  async ensureCapacity(request: EnsureCapacityRequest): Promise<EnsureCapacityResult> {
    while (this.store === undefined) await this.#nextUpdate();
    return this.store.ensureCapacity({ from: this, ...request });
  }

  protected get accountResource(): Resource<Account> {
    return this.store?.account ?? { status: 'idle' };
  }

  protected override render(): unknown {
    return html`${this.renderContent()}
      <div class="overlay"></div>`;
  }

  protected renderContent(): unknown {
    return html`<slot></slot>`;
  }

  #chooseBackend(): void {
    const choice = (this.#choice += 1);
    const account = this.account ?? inlinedAccount(this);
    const chosen = createApi(this, account, (request) => this.#token(request));
    this.#hasBackend = chosen !== null;
    if (!(chosen instanceof Promise)) {
      if (chosen === null) this.#useOuterStore();
      else this.#openStore(chosen, account);
      return;
    }
    this.#closeStore();
    void chosen.then((demoApi) => {
      if (choice === this.#choice) this.#openStore(demoApi, null);
    });
  }

  #openStore(api: BillingApi, account: Account | null): void {
    this.#closeStore();
    this.#ownsStore = true;
    this.#setStore(new BillingStore({ api, account, host: this }));
  }

  #useOuterStore(): void {
    if (this.#hasBackend || this.#outerStore.value === this.store) return;
    this.#closeStore();
    this.#setStore(this.#outerStore.value);
  }

  #setStore(store: BillingStore | undefined): void {
    this.store = store;
    this.#storeProvider.setValue(store);
    if (store === undefined) return;
    if (this.isConnected) this.#attach(store);
  }

  #closeStore(): void {
    this.#detach();
    if (this.#ownsStore) this.store?.dispose();
    this.#ownsStore = false;
    this.#isReady = false;
    this.store = undefined;
  }

  #attach(store: BillingStore): void {
    this.#detach();
    this.#stops.push(store.subscribe(() => this.#storeChanged(store)));
    if (!this.#ownsStore) return;
    this.#stops.push(store.registerPurchaseOpener((intent) => this.#openPurchase(intent)));
    store.connect();
    this.#storeChanged(store);
  }

  #detach(): void {
    for (const stop of this.#stops.splice(0)) stop();
    if (this.#ownsStore) this.store?.disconnect();
  }

  #storeChanged(store: BillingStore): void {
    this.requestUpdate();
    if (this.#isReady || !this.#ownsStore || store.account.status !== 'ready') return;
    this.#isReady = true;
    const { capacity, livemode } = store.account.data;
    // After the update that shows it.
    void this.updateComplete.then(() => {
      this.dispatchEvent(new BillingReadyEvent({ livemode, model: capacity?.model ?? null }));
    });
  }

  async #openPurchase(intent: PurchaseIntent): Promise<PurchaseOutcome> {
    const { openPurchase } = await import('./open-purchase.ts');
    return openPurchase(intent, this.renderRoot.querySelector('.overlay') ?? this.renderRoot);
  }

  /** A page often sets `getToken` from a script that runs after its markup: the first request waits for it. */
  async #token(request: TokenRequest): Promise<string> {
    if (this.getToken === null) {
      const warning = setTimeout(() => warnDeveloper(this, 'waits for its property getToken'), TOKEN_WARNING_MS);
      while (this.getToken === null) await this.#nextUpdate();
      clearTimeout(warning);
    }
    return this.getToken?.(request) ?? '';
  }

  #nextUpdate(): Promise<void> {
    return new Promise((resolve) => this.#waiters.push(resolve));
  }
}

/** Frameworks make a new object at every render; only other entries are another backend. */
function hasOtherEntries(value: unknown, previous: unknown): boolean {
  return JSON.stringify(value) !== JSON.stringify(previous);
}

function isOtherSnapshot(value: Account | null, previous: Account | null | undefined): boolean {
  return value?.customer.id !== previous?.customer.id || value?.asOf !== previous?.asOf;
}
