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
import type { BillingApi } from '../api/billing-api.ts';
import type { Authenticator } from '../purchase/authenticator.ts';
import type { PurchaseMachine } from '../purchase/purchase-machine.ts';
import type { PurchaseIntent, PurchaseOpener, PurchaseOutcome } from './purchase-intent.ts';
import type { Resource } from './resource.ts';
import type { PagedResource, StoreResource } from './store-resource.ts';

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

/** What is known about one customer's billing, once for all elements of a provider. */
export class BillingStore {
  readonly api: BillingApi;

  constructor(options: BillingStoreOptions) {
    this.api = options.api;
  }

  get account(): Resource<Account> {
    return { status: 'idle' };
  }

  /** false while there is no account yet. */
  may(_permission: Permission): boolean {
    return false;
  }

  /** false while there is no account yet. */
  can(_capability: Capability): boolean {
    return false;
  }

  /** Called after anything in the store changed. Returns the way to stop. */
  subscribe(_listener: () => void): () => void {
    throw new Error('Not filled in yet');
  }

  /** Loads the account unless it is there, and follows focus, connection and server events until `disconnect()`. */
  connect(): void {}

  disconnect(): void {}

  /** Account and everything that was loaded, again. Never rejects. */
  refresh(): Promise<void> {
    throw new Error('Not filled in yet');
  }

  creditPacks(_shortfallMicro?: string): StoreResource<readonly CreditPack[]> {
    throw new Error('Not filled in yet');
  }

  paymentMethods(): StoreResource<readonly PaymentMethod[]> {
    throw new Error('Not filled in yet');
  }

  invoices(_filter?: InvoiceFilter): PagedResource<InvoiceSummary> {
    throw new Error('Not filled in yet');
  }

  invoice(_id: string): StoreResource<Invoice> {
    throw new Error('Not filled in yet');
  }

  grants(): PagedResource<Grant> {
    throw new Error('Not filled in yet');
  }

  activity(): PagedResource<ActivityEntry> {
    throw new Error('Not filled in yet');
  }

  usage(_query?: UsageQuery): StoreResource<UsageReport> {
    throw new Error('Not filled in yet');
  }

  /** The provider registers how dialogs are opened. Returns the way to take it back. */
  registerPurchaseOpener(_opener: PurchaseOpener): () => void {
    throw new Error('Not filled in yet');
  }

  /**
   * Every wish to buy goes through here: dispatches the cancelable `billing-purchase-request` on `from`, then opens the
   * dialog. One dialog at a time: a second wish waits for the first to close.
   */
  requestPurchase(_intent: PurchaseIntent, _from: EventTarget): Promise<PurchaseOutcome> {
    throw new Error('Not filled in yet');
  }

  /** A machine for one dialog; the store is refreshed by itself when it settles. Rejects without an account. */
  createPurchaseMachine(_authenticator: Authenticator): Promise<PurchaseMachine> {
    throw new Error('Not filled in yet');
  }

  /**
   * Resolves when the action may run: at once, or after the customer bought what was missing. Rejects with a
   * `BillingError`: `aborted` when the customer or the signal gave up, else why it cannot be bought.
   */
  ensureCapacity(_request: EnsureCapacityRequest): Promise<EnsureCapacityResult> {
    throw new Error('Not filled in yet');
  }

  /** The token of an action that waited for capacity when the page was reloaded; `null` when none did. */
  get pendingResume(): EnsureCapacityRequest | null {
    return null;
  }

  dispose(): void {}
}
