import type {
  Account,
  ActivityEntry,
  Capability,
  CreditPack,
  Grant,
  Invoice,
  InvoiceQuery,
  InvoiceSummary,
  PaymentMethod,
  Permission,
  UsageQuery,
  UsageReport,
} from 'billing-portal-contract';
import type { BillingApi, SessionAware, WatchTopic } from '../api/billing-api.ts';
import { BillingError } from '../api/billing-error.ts';
import { BillingErrorEvent } from '../events/billing-error-event.ts';
import { BillingPurchaseRequestEvent } from '../events/billing-purchase-request-event.ts';
import { BillingSessionExpiredEvent } from '../events/billing-session-expired-event.ts';
import type { Authenticator } from '../purchase/authenticator.ts';
import type { PurchaseMachine } from '../purchase/purchase-machine.ts';
import type { PurchaseIntent, PurchaseOpener, PurchaseOutcome } from './purchase-intent.ts';
import { RemotePages } from './remote-pages.ts';
import { dataOf, type Resource } from './resource.ts';
import { pendingResume } from './resume-record.ts';
import { type PagedResource, RemoteValue, type StoreResource } from './store-resource.ts';

export type InvoiceFilter = Pick<InvoiceQuery, 'status' | 'type'>;

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

interface Forgettable {
  invalidate(): void;
  reset(): void;
}

const SESSION_CODES: ReadonlySet<string> = new Set(['session_expired', 'session_unavailable', 'unauthenticated']);

const FIRST_PAINT_MS = 300;

/** Resources whose key begins so are out of date after a topic; the account always is. */
const KEYS_BY_TOPIC: Readonly<Record<WatchTopic, readonly string[]>> = {
  capacity: ['grants', 'activity', 'usage', 'packs'],
  purchase: ['grants', 'activity', 'invoice', 'packs'],
  invoice: ['invoice'],
  subscription: ['packs', 'methods', 'usage'],
};

/** What is known about one customer's billing, once for all elements of a provider. */
export class BillingStore {
  readonly api: BillingApi;
  readonly host: EventTarget;
  readonly #now: () => number;
  readonly #account: RemoteValue<Account>;
  readonly #resources = new Map<string, StoreResource<unknown> & Forgettable>();
  readonly #listeners = new Set<() => void>();
  readonly #machines = new Set<PurchaseMachine>();
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
      ...this.#reporting('account'),
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
    this.#account.ensure();
    void this.whenReady()
      .catch(() => undefined)
      .then(afterPaint)
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
    this.#invalidate(() => true);
    await this.#account.refresh();
  }

  /** Loads again what a change on the server has made old, as far as it is on screen. */
  changed(topics: readonly WatchTopic[]): void {
    const prefixes = topics.flatMap((topic) => KEYS_BY_TOPIC[topic]);
    this.#invalidate((_resource, key) => prefixes.some((prefix) => key.startsWith(prefix)));
    if (topics.includes('purchase')) this.checkPurchases();
    void this.#account.refresh();
  }

  /** Looks whether anything has changed. Only then is the rest loaded again, and what had failed. */
  async look(): Promise<void> {
    const before = fingerprint(dataOf(this.account));
    this.checkPurchases();
    await this.#account.refresh();
    const hasChanged = fingerprint(dataOf(this.account)) !== before;
    this.#invalidate(({ value }) => hasChanged || value.status === 'failed');
    this.#tell();
  }

  /** Lets purchases that wait for an answer ask again, e.g. when the connection is back. */
  checkPurchases(): void {
    for (const machine of this.#machines) machine.checkAgain();
  }

  creditPacks(shortfallMicro?: string): StoreResource<readonly CreditPack[]> {
    return this.#value(`packs:${shortfallMicro ?? ''}`, (signal) =>
      this.api.listCreditPacks(shortfallMicro === undefined ? {} : { shortfallMicro }, { signal }),
    );
  }

  paymentMethods(): StoreResource<readonly PaymentMethod[]> {
    return this.#value('methods', (signal) => this.api.listPaymentMethods({ signal }));
  }

  invoices(filter: InvoiceFilter = {}): PagedResource<InvoiceSummary> {
    return this.#pages(`invoices:${JSON.stringify(filter)}`, (page, signal) =>
      this.api.listInvoices({ ...filter, ...page }, { signal }),
    );
  }

  invoice(id: string): StoreResource<Invoice> {
    return this.#value(`invoice:${id}`, (signal) => this.api.getInvoice(id, { signal }));
  }

  grants(): PagedResource<Grant> {
    return this.#pages('grants', (page, signal) => this.api.listGrants?.(page, { signal }) ?? notSupported());
  }

  activity(): PagedResource<ActivityEntry> {
    return this.#pages('activity', (page, signal) => this.api.listActivity?.(page, { signal }) ?? notSupported());
  }

  usage(query: UsageQuery = {}): StoreResource<UsageReport> {
    return this.#value(
      `usage:${JSON.stringify(query)}`,
      (signal) => this.api.getUsage?.(query, { signal }) ?? notSupported(),
    );
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

  /** A machine for one dialog; the store is refreshed by itself when it settles. Rejects without an account. */
  async createPurchaseMachine(authenticator: Authenticator): Promise<PurchaseMachine> {
    const [{ createPurchaseMachine }, { customer }] = await Promise.all([
      import('../purchase/create-purchase-machine.ts'),
      this.whenReady(),
    ]);
    return createPurchaseMachine({ store: this, authenticator, customerId: customer.id, machines: this.#machines });
  }

  /**
   * Resolves when the action may run: at once, or after the customer bought what was missing. Rejects with a
   * `BillingError`: `aborted` when the customer or the signal gave up, else why it cannot be bought.
   */
  async ensureCapacity(request: EnsureCapacityRequest): Promise<EnsureCapacityResult> {
    const { ensureCapacity } = await import('./ensure-capacity.ts');
    return await ensureCapacity(this, request);
  }

  /** The action that waited for capacity when the page was reloaded; `null` when none did. */
  get pendingResume(): EnsureCapacityRequest | null {
    return pendingResume();
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

  #value<T>(key: string, load: (signal: AbortSignal) => Promise<T>): StoreResource<T> {
    return this.#resource(key, () => new RemoteValue({ load: this.#attributed(load), ...this.#reporting(key) }));
  }

  #pages<T extends { readonly id: string }>(
    key: string,
    load: (
      page: { cursor?: string },
      signal: AbortSignal,
    ) => Promise<{ items: readonly T[]; nextCursor: string | null }>,
  ): PagedResource<T> {
    return this.#resource(key, () => {
      const loadPage = (cursor: string | undefined, signal: AbortSignal) =>
        this.#attributed(() => load(cursor === undefined ? {} : { cursor }, signal))(signal);
      return new RemotePages({ loadPage, ...this.#reporting(key) });
    });
  }

  #resource<R extends StoreResource<unknown> & Forgettable>(key: string, create: () => R): R {
    let resource = this.#resources.get(key);
    if (resource === undefined) {
      resource = create();
      this.#resources.set(key, resource);
    }
    return resource as R;
  }

  /** Holds an answer back until it is known that it belongs to the customer on screen. */
  #attributed<T>(load: (signal: AbortSignal) => Promise<T>): (signal: AbortSignal) => Promise<T> {
    return async (signal) => {
      const data = await load(signal);
      await this.#identityKnown;
      return data;
    };
  }

  #invalidate(isOld: (resource: StoreResource<unknown>, key: string) => boolean): void {
    for (const [key, resource] of this.#resources) if (isOld(resource, key)) resource.invalidate();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #reporting(key: string) {
    return {
      now: this.#now,
      changed: () => this.#tell(),
      failed: ({ code, message, problem }: BillingError) => {
        const [source = key] = key.split(':');
        if (SESSION_CODES.has(code)) this.host.dispatchEvent(new BillingSessionExpiredEvent({ code }));
        const detail = { code, message, requestId: problem?.requestId ?? null, source };
        this.host.dispatchEvent(new BillingErrorEvent(detail));
      },
    };
  }
}

/** What an account says, but for what time alone changes. */
function fingerprint(account: Account | null): string {
  return JSON.stringify(account, (name, value: unknown) => (name === 'asOf' || name === 'runway' ? undefined : value));
}

/** Nothing that is on screen first waits for this. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FIRST_PAINT_MS));
}

function notSupported(): Promise<never> {
  return Promise.reject(new BillingError('not_supported', 'This backend does not offer it'));
}
