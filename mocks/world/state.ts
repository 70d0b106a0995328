/** What the in-memory world remembers. Plain data: nothing here decides anything. */
import type {
  ActivityEntry,
  AfterSale,
  CancelReason,
  DeclineCode,
  GrantSource,
  Invoice,
  Permission,
  PurchaseStatus,
  Quote,
  QuoteRequest,
} from 'billing-portal-contract';
import type { HeldSubscription } from '../../server/domain/subscription-state.ts';
import type { MockControls } from './controls-state.ts';
import type { BankOutcome } from './test-cards.ts';

export interface MockGrant {
  readonly id: string;
  readonly source: GrantSource;
  readonly priority: number;
  readonly amountMicro: bigint;
  remainingMicro: bigint;
  heldMicro: bigint;
  readonly effectiveAt: Date;
  expiresAt: Date | null;
  voidedAt: Date | null;
  frozenAt: Date | null;
  readonly description: string;
  readonly purchaseId: string | null;
  /** Of the period a plan allowance was given for; `null` for all other lots. */
  readonly periodStart: Date | null;
}

export interface MockLedgerEntry {
  readonly id: string;
  readonly at: Date;
  readonly type: ActivityEntry['type'];
  readonly description: string;
  readonly changeMicro: bigint;
  readonly balanceAfterMicro: bigint;
  readonly invoiceId: string | null;
}

/** Invariant: what is left in the lots, minus the debt, is the sum of all entries. */
export interface MockWallet {
  /** 'credits' or a currency code. */
  readonly unit: string;
  readonly grants: MockGrant[];
  /** Oldest first. */
  readonly entries: MockLedgerEntry[];
  debtMicro: bigint;
  /** What "low" is measured against: the last allowance or purchase. */
  lastRefillMicro: bigint;
  settledPurchases: number;
}

/** Changed by writing over it what the rules say it has become. */
export interface MockSubscription extends Writable<HeldSubscription> {
  readonly id: string;
  pastDueInvoiceId: string | null;
  cancelReason: CancelReason | null;
  pausedAt: Date | null;
  /** Its tax cannot be known, so that nothing is billed. */
  billHeld?: boolean;
}

type Writable<Held> = { -readonly [Key in keyof Held]: Held[Key] };

export interface MockUsageEvent {
  readonly eventId: string;
  readonly feature: string;
  readonly quantity: bigint;
  readonly at: Date;
  readonly chargedMicro: bigint;
  /** Who used it, as the host says: member, key, project. */
  readonly properties?: Readonly<Record<string, string>>;
}

export interface MockPaymentMethod {
  readonly id: string;
  /** Key of the test card, which decides how a charge ends. */
  readonly testCard: string;
  readonly brand: string;
  readonly last4: string;
  readonly expiryMonth: number;
  readonly expiryYear: number;
  isDefault: boolean;
  isBackup: boolean;
}

export interface MockQuote {
  readonly quote: Quote;
  readonly request: QuoteRequest;
  readonly creditMicro: bigint;
  /** What is applied when it is paid for. */
  readonly terms: unknown;
  /** Purchases that had settled when it was made; one more since then asks for a new confirmation. */
  readonly settledPurchases: number;
}

/** What the pretend bank will do at a later moment. */
export interface MockPending {
  readonly at: Date;
  readonly outcome: BankOutcome;
}

export interface MockPurchase {
  readonly id: string;
  readonly quoteId: string;
  status: PurchaseStatus;
  attempt: number;
  /** `null`: paid by bank transfer. */
  paymentMethodId: string | null;
  challengeId: string | null;
  /** What follows an approved challenge. */
  afterChallenge: BankOutcome | null;
  pending: MockPending | null;
  failure: { readonly code: DeclineCode; readonly canRetry: boolean } | null;
  invoiceId: string | null;
  afterMicro: bigint | null;
  readonly createdAt: Date;
  updatedAt: Date;
  settledAt: Date | null;
  isUndone: boolean;
  /** What the bank did with it afterwards; `null`: nothing. */
  afterSale: AfterSale | null;
}

/** Invoices by position, newest first. Those of a customer with thousands are made one by one when somebody looks. */
export interface InvoiceArchive {
  readonly count: number;
  at(index: number): Invoice;
  /** `null`: it is none of these. */
  indexOf(id: string): number | null;
}

export interface MockCustomer {
  /** Key by which the studio signs in: the seeded customer. */
  readonly key: string;
  readonly id: string;
  name: string;
  email: string | null;
  country: string | null;
  region: string | null;
  address: readonly string[];
  taxId: string | null;
  purchaseOrder: string | null;
  readonly timeZone: string;
  readonly currency: string;
  permissions: readonly Permission[];
  readonly subscription: MockSubscription | null;
  /** The one that the plan spends from. */
  wallet: MockWallet | null;
  /** Of plans of another kind that the customer had: what was bought waits there. */
  readonly otherWallets: MockWallet[];
  readonly usage: MockUsageEvent[];
  /** The limits that they have set themselves. */
  readonly controls: MockControls;
  readonly paymentMethods: MockPaymentMethod[];
  readonly setups: Set<string>;
  readonly quotes: Map<string, MockQuote>;
  readonly purchases: Map<string, MockPurchase>;
  /** Codes and promotions that were used. */
  readonly redeemed: Set<string>;
  /** Made while the world runs, newest first; they stand before those of the archive. */
  readonly invoices: Invoice[];
  readonly archive: InvoiceArchive;
}
