import type { Account, Capability, Permission } from 'billing-portal-contract';
import type { BillingApi, SessionAware } from '../api/billing-api.ts';
import { BillingError } from '../api/billing-error.ts';
import { BillingErrorEvent } from '../events/billing-error-event.ts';
import { BillingPurchaseRequestEvent } from '../events/billing-purchase-request-event.ts';
import { BillingSessionExpiredEvent } from '../events/billing-session-expired-event.ts';
import type { PurchaseIntent, PurchaseOpener, PurchaseOutcome } from './purchase-intent.ts';
import { dataOf, type Resource } from './resource.ts';
import { RemoteValue, type RemoteValueOptions, type StoreResource } from './store-resource.ts';

export interface BillingStoreOptions {
  readonly api: BillingApi;
  /** Where events that belong to no element are dispatched: the provider. */
  readonly host: EventTarget;
  /** A snapshot the page brought along: painted without any request. */
  readonly account?: Account | null;
  readonly now?: () => number;
}

export interface EnsureCapacityRequest {
  readonly feature: string;
  /** Units of the feature; an integer. */
  readonly quantity: number | bigint | string;
  readonly signal?: AbortSignal;
  /** The element that asks; its events come from there. The provider when absent. */
  readonly from?: EventTarget;
  /** How the page will know its action again after a reload; kept in sessionStorage while the dialog is open. */
  readonly resumeToken?: string;
}

export interface EnsureCapacityResult {
  readonly feature: string;
  readonly quantity: string;
  /** false: it was there all along. */
  readonly waited: boolean;
}

/** What the store keeps for all elements. */
export interface KeptResource extends StoreResource<unknown> {
  /** What there is stays on screen; the next element that needs it loads it again. */
  invalidate(): void;
  /** Forgets everything: it belongs to somebody else. */
  reset(): void;
}

/** What a resource needs of its store. */
export interface ResourceContext extends Omit<RemoteValueOptions<unknown>, 'load'> {
  /** Holds an answer back until it is known that it belongs to the customer on screen. */
  readonly attributed: <T>(answer: Promise<T>) => Promise<T>;
}

const SESSION_CODES: readonly string[] = ['session_expired', 'session_unavailable', 'unauthenticated'];

const FIRST_PAINT_MS = 300;

/** What is known about one customer's billing, once for all elements of a provider. */
export class BillingStore {
  readonly api: BillingApi;
  readonly host: EventTarget;
  /** Purchases that are under way. */
  readonly purchases = new Set<{ checkAgain(): unknown }>();
  readonly #now: () => number;
  readonly #account: RemoteValue<Account>;
  readonly #resources = new Map<string, KeptResource>();
  readonly #listeners = new Set<() => void>();
  readonly #stopWatchingSession: (() => void) | undefined;
  #connection: AbortController | null = null;
  #customerId: string | null;
  /** Resolves once it is known whose data the current session brings. */
  #identityKnown: Promise<unknown> = Promise.resolve();
  #openers: PurchaseOpener[] = [];
  #lastDialog: Promise<unknown> = Promise.resolve();

  constructor({ api, host, account = null, now = Date.now }: BillingStoreOptions) {
    this.api = api;
    this.host = host;
    this.#now = now;
    this.#customerId = account?.customer.id ?? null;
    this.#account = new RemoteValue({
      load: (signal) => this.#loadAccount(signal),
      ...this.#contextOf('account'),
    });
    if (account !== null) this.#account.set(account, Math.min(now(), Date.parse(account.asOf)));
    this.#stopWatchingSession = (api as Partial<SessionAware>).watchSession?.(() => {
      // The new session may be another customer's: what comes now waits until the account says whose it is. A request for
      // it that is under way goes on with the new session; one more for each renewal would never end if all are refused.
      this.#identityKnown = this.#account.current();
    });
  }

  get account(): Resource<Account> {
    return this.#account.value;
  }

  /** false while there is no account yet. */
  may(permission: Permission): boolean {
    return dataOf(this.account)?.permissions.includes(permission) ?? false;
  }

  /** false while there is no account yet. */
  can(capability: Capability): boolean {
    return dataOf(this.account)?.capabilities.includes(capability) ?? false;
  }

  /** Called after anything in the store changed. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the account unless it is there, and follows focus, connection and server events until `disconnect()`. */
  connect(): void {
    if (this.#connection !== null) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // At once: what a bank's redirect leaves in the address is nobody else's to read.
    if (globalThis.location?.search.includes('redirect_status=')) {
      void import('../stripe/return-from-redirect.ts').then(({ returnFromRedirect }) => returnFromRedirect(this));
    }
    this.#account.ensure();
    void this.whenReady()
      .then(afterPaint, afterPaint)
      .then(() => import('./live-updates.ts'))
      .then(({ followChanges }) => followChanges(this, signal));
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = null;
  }

  /** The account, as soon as it is there. Rejects when it cannot be loaded. */
  whenReady(): Promise<Account> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const { account } = this;
        const data = dataOf(account);
        if (data !== null) resolve(data);
        else if (account.status === 'failed') reject(account.error);
        else return;
        this.#listeners.delete(look);
      };
      this.#listeners.add(look);
      this.#account.ensure();
      look();
    });
  }

  /** The account again, and what else is on screen. Never rejects. */
  async refresh(): Promise<void> {
    this.invalidate(() => true);
    await this.refreshAccount();
  }

  /** The account alone. Never rejects. */
  refreshAccount(): Promise<void> {
    return this.#account.refresh();
  }

  /** Makes old what `isOld` says: what is on screen of it is loaded again. */
  invalidate(isOld: (key: string, resource: StoreResource<unknown>) => boolean): void {
    for (const [key, resource] of this.#resources) if (isOld(key, resource)) resource.invalidate();
    this.#tell();
  }

  /** Lets purchases that wait for an answer ask again, e.g. when the connection is back. */
  checkPurchases(): void {
    for (const purchase of this.purchases) purchase.checkAgain();
  }

  /**
   * What all elements share under its key, made by the first that asks. The ones there are: `resources.ts`, which comes with the
   * elements that show them.
   */
  resource<R extends KeptResource>(key: string, create: (context: ResourceContext) => R): R {
    const resource = this.#resources.get(key) ?? create(this.#contextOf(key));
    this.#resources.set(key, resource);
    return resource as R;
  }

  /** The provider registers how dialogs are opened. Returns the way to take it back. */
  registerPurchaseOpener(opener: PurchaseOpener): () => void {
    this.#openers.push(opener);
    return () => {
      this.#openers = this.#openers.filter((registered) => registered !== opener);
    };
  }

  /**
   * Every wish to buy goes through here: dispatches the cancelable `billing-purchase-request` on `from`, then opens the
   * dialog. One dialog at a time: a second wish waits for the first to close.
   */
  async requestPurchase(intent: PurchaseIntent, from: EventTarget): Promise<PurchaseOutcome> {
    const isOurs = from.dispatchEvent(new BillingPurchaseRequestEvent(intent));
    if (!isOurs) return { status: 'prevented', purchase: null };
    const dialog = this.#lastDialog.then(async () => {
      const opener = this.#openers.at(-1);
      if (opener === undefined) throw new BillingError('not_supported', 'Nothing on this page opens purchase dialogs');
      return await opener(intent);
    });
    this.#lastDialog = dialog.catch(() => undefined);
    return await dialog;
  }

  /**
   * Resolves when the action may run: at once, or after the customer bought what was missing. Rejects with a
   * `BillingError`: `aborted` when the customer or the signal gave up, else why it cannot be bought.
   */
  async ensureCapacity(request: EnsureCapacityRequest): Promise<EnsureCapacityResult> {
    const { ensureCapacity } = await import('./ensure-capacity.ts');
    return await ensureCapacity(this, request);
  }

  dispose(): void {
    this.disconnect();
    this.#stopWatchingSession?.();
    this.#account.reset();
    for (const resource of this.#resources.values()) resource.reset();
    this.#listeners.clear();
  }

  async #loadAccount(signal: AbortSignal): Promise<Account> {
    const account = await this.api.getAccount({ signal });
    const { id } = account.customer;
    // Never one customer's data under another's name.
    if (!signal.aborted && this.#customerId !== id) {
      if (this.#customerId !== null) for (const resource of this.#resources.values()) resource.reset();
      this.#customerId = id;
    }
    return account;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #contextOf(key: string): ResourceContext {
    return {
      attributed: async (answer) => {
        const data = await answer;
        await this.#identityKnown;
        return data;
      },
      now: this.#now,
      changed: () => this.#tell(),
      failed: ({ code, message, problem }: BillingError) => {
        const [source = key] = key.split(':');
        if (SESSION_CODES.includes(code)) this.host.dispatchEvent(new BillingSessionExpiredEvent({ code }));
        const detail = { code, message, requestId: problem?.requestId ?? null, source };
        this.host.dispatchEvent(new BillingErrorEvent(detail));
      },
    };
  }
}

/** Nothing that is on screen first waits for this. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FIRST_PAINT_MS));
}
