/** Everything the stand-in remembers. It lives as long as the process: what crashes in a test is the billing server. */
import type Stripe from 'stripe';
import type { LineInput } from './objects/invoice-totals.ts';
import type { TestMethod } from './test-methods.ts';

export const API_VERSION = '2026-10-28.endive';

export interface StoredMethod {
  readonly object: Stripe.PaymentMethod;
  readonly behaviour: TestMethod;
  /** Set up for charges without the customer, so that a card that asks only once does not ask again. */
  isSetUp: boolean;
}

/** A payment intent, and what Stripe keeps to itself about it. */
export interface StoredIntent {
  readonly object: Stripe.PaymentIntent;
  readonly invoiceId: string | null;
  /** The method that waits for the customer or for the bank. */
  waiting: { readonly methodId: string; readonly returnUrl: string | null; readonly settlesAt: number | null } | null;
}

export interface StoredSetup {
  readonly object: Stripe.SetupIntent;
  waiting: { readonly methodId: string; readonly returnUrl: string | null } | null;
}

export interface StoredInvoice {
  readonly object: Stripe.Invoice;
  readonly lines: LineInput[];
  isDeleted: boolean;
  /** What the finalisation took from (negative) or added to (positive) the balance of the customer. */
  balanceChange: number;
}

export interface World {
  /** Where the stand-in is reached, without a slash at the end. */
  readonly url: string;
  readonly customers: Map<string, Stripe.Customer>;
  readonly deletedCustomers: Set<string>;
  readonly methods: Map<string, StoredMethod>;
  readonly setups: Map<string, StoredSetup>;
  readonly invoices: Map<string, StoredInvoice>;
  readonly invoiceItems: Map<string, Stripe.InvoiceItem>;
  readonly invoicePayments: Map<string, Stripe.InvoicePayment>;
  readonly intents: Map<string, StoredIntent>;
  readonly charges: Map<string, Stripe.Charge>;
  readonly refunds: Map<string, Stripe.Refund>;
  readonly disputes: Map<string, Stripe.Dispute>;
  readonly fraudWarnings: Map<string, Stripe.Radar.EarlyFraudWarning>;
  readonly creditNotes: Map<string, Stripe.CreditNote>;
  readonly taxIds: Map<string, Stripe.TaxId>;
  readonly taxRates: Map<string, Stripe.TaxRate>;
  readonly events: Map<string, Stripe.Event>;
  /** The request that is executing, named by the events it causes. */
  request: Stripe.Event.Request | null;
  /** Whole seconds, as Stripe writes times. */
  seconds(): number;
  newId(prefix: string): string;
  /** Keeps a snapshot of the object as an event and has it delivered. */
  emit(type: Stripe.Event.Type, object: { readonly id?: string }): void;
}
