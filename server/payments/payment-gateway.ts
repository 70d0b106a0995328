/**
 * What the billing server asks of a payment processor, in the processor's own shape: an invoice is drafted, gets its
 * line, is finalised and paid, and can be looked at again. Only `payInvoice` moves money, and by then the id of the
 * invoice is durable on our side, so a lost answer is always resolved by looking, never by guessing.
 *
 * Every writing step carries our own idempotency key. Any step may end in `unknown_outcome`: it may or may not have
 * taken effect.
 */

export interface ProcessorMoney {
  readonly amountMinor: bigint;
  readonly currency: string;
}

export type ProcessorPaymentStatus =
  'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'succeeded' | 'canceled';

/** The processor's own record of one invoice, as it is now. */
export interface ProcessorInvoice {
  readonly id: string;
  readonly number: string | null;
  readonly customerId: string;
  readonly currency: string;
  /** `unknown`: a later version of the processor's API says something else. It ends nothing. */
  readonly status: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible' | 'deleted' | 'unknown';
  readonly lineCount: number;
  readonly totalMinor: bigint;
  /** What really moved. `paid` alone proves nothing: a processor marks an invoice paid without money in several cases. */
  readonly amountPaidMinor: bigint;
  readonly metadata: Readonly<Record<string, string>>;
  readonly payment: {
    readonly id: string;
    readonly status: ProcessorPaymentStatus;
    /** The last definitive failure of this payment, `null` when there was none since the last attempt. */
    readonly failure: ProcessorFailure | null;
    /** For a challenge in the browser; secret to everyone but the customer. */
    readonly clientSecret: string | null;
    /** Our number of the attempt that this state belongs to. */
    readonly attempt: number;
  } | null;
}

export interface ProcessorFailure {
  /** The processor's code, e.g. `card_declined`. */
  readonly code: string;
  /** The bank's finer reason, e.g. `insufficient_funds`. */
  readonly declineCode: string | null;
  /** The bank asks not to be asked again with this payment method. */
  readonly isFinal?: boolean;
}

export interface ProcessorPaymentMethod {
  readonly id: string;
  readonly type: 'card' | 'bank_debit' | 'wallet' | 'other';
  readonly label: string;
  readonly card: {
    readonly brand: string;
    readonly last4: string;
    readonly expiryMonth: number;
    readonly expiryYear: number;
  } | null;
  /** Whether it can be charged while the customer is away. */
  readonly chargeableOffSession: boolean;
}

/** Who is billed, as far as a processor has to know. */
export interface ProcessorCustomerDetails {
  readonly name: string;
  readonly email: string | null;
  /** ISO 3166, "DE". */
  readonly country: string | null;
  /** The part of ISO 3166-2 after the country, "NY". */
  readonly region: string | null;
  readonly addressLines: readonly string[];
  readonly taxId: string | null;
}

export type ProcessorSetup =
  | {
      readonly provider: 'sandbox';
      readonly id: string;
      readonly testCards: readonly {
        readonly key: string;
        readonly name: string;
        readonly brand: string;
        readonly last4: string;
      }[];
    }
  | {
      readonly provider: 'stripe';
      readonly id: string;
      readonly clientSecret: string;
      readonly publishableKey: string;
      readonly scriptUrl: string | null;
    };

export interface ProcessorRefund {
  readonly id: string;
  readonly status: 'pending' | 'succeeded' | 'failed' | 'canceled';
  readonly amountMinor: bigint;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface ProcessorDispute {
  readonly id: string;
  /** `open` while the bank holds the money and nobody has decided. */
  readonly status: 'open' | 'won' | 'lost';
  readonly amountMinor: bigint;
  readonly reason: string | null;
}

/** All that happened to the money of one invoice after it was paid, in cumulative numbers, as the processor sees it now. */
export interface ProcessorAfterSale {
  readonly invoiceId: string;
  readonly amountPaidMinor: bigint;
  /** Sum of the refunds that succeeded; those that are pending or failed are only in `refunds`. */
  readonly amountRefundedMinor: bigint;
  readonly refunds: readonly ProcessorRefund[];
  readonly disputes: readonly ProcessorDispute[];
  /** The bank suspects fraud; no dispute yet. */
  readonly fraudWarning: boolean;
  /** A payment that first succeeded and was taken back by the bank (a returned debit), not by us. */
  readonly failedLate: boolean;
}

export type TaxBehaviour = 'exclusive' | 'inclusive';

export interface ProcessorTaxLine {
  readonly name: string;
  readonly ratePercent: string;
  /** ISO 3166, "DE" or "US-NY". */
  readonly jurisdiction: string;
  readonly inclusive: boolean;
  readonly reverseCharge: boolean;
  readonly amountMinor: bigint;
}

export interface ProcessorTax {
  /** Without tax. */
  readonly netMinor: bigint;
  readonly totalMinor: bigint;
  readonly lines: readonly ProcessorTaxLine[];
}

/** A verified webhook. Only a hint to go and look: its payload is never believed. */
export interface ProcessorEvent {
  readonly id: string;
  readonly type: string;
  readonly createdAt: Date;
  readonly livemode: boolean;
  /** What has to be looked at; `null`: nothing of ours. */
  readonly subject: ProcessorSubject | null;
}

/** `invoice`: its payment. `after_sale`: what became of the money of a paid invoice. `customer`: their payment methods. */
export interface ProcessorSubject {
  readonly kind: 'invoice' | 'after_sale' | 'customer';
  /** The processor's id of the invoice or of the customer; of another object when only `locate` can tell the invoice. */
  readonly id: string;
}

export interface Keyed {
  readonly idempotencyKey: string;
}

export interface PaymentGateway {
  readonly provider: 'sandbox' | 'stripe';
  readonly livemode: boolean;
  /** For the browser; `null` with the sandbox. */
  readonly publishableKey: string | null;
  /** Where the browser loads the processor's script from, in development; `null`: from the processor's own origin. */
  readonly scriptUrl: string | null;

  /** Bare, so that asking again with the same key is the same question whatever the customer's name has become. */
  createCustomer(input: { readonly customerId: string }, keyed: Keyed): Promise<string>;
  updateCustomer(processorCustomerId: string, details: ProcessorCustomerDetails, keyed: Keyed): Promise<void>;
  /** Why this customer cannot be charged exactly what an invoice says: the processor would set something off against it. */
  findChargeObstacle(processorCustomerId: string): Promise<'customer_balance' | 'customer_deleted' | null>;

  /** Who says what tax is due: our rate table, or the processor's engine, which then adds it to the invoice by itself. */
  readonly taxEngine: 'table' | 'processor';
  /** What the processor's engine would add to such an invoice. Throws `invalid_request` when it cannot tell. */
  previewTax(input: {
    readonly processorCustomerId: string;
    readonly currency: string;
    readonly behaviour: TaxBehaviour;
    readonly lines: readonly {
      readonly amountMinor: bigint;
      readonly description: string;
    }[];
  }): Promise<ProcessorTax>;

  createInvoice(
    input: {
      readonly processorCustomerId: string;
      readonly currency: string;
      readonly description: string;
      readonly metadata: Readonly<Record<string, string>>;
      /** The processor's tax engine adds the tax; otherwise it is among the lines. */
      readonly automaticTax?: boolean;
    },
    keyed: Keyed,
  ): Promise<ProcessorInvoice>;
  addInvoiceLine(
    invoiceId: string,
    input: {
      readonly amountMinor: bigint;
      readonly currency: string;
      readonly description: string;
      readonly kind: 'item' | 'tax';
      /** For the processor's tax engine. */
      readonly taxBehaviour?: TaxBehaviour;
    },
    keyed: Keyed,
  ): Promise<void>;
  finalizeInvoice(invoiceId: string, keyed: Keyed): Promise<ProcessorInvoice>;
  /** The one irreversible step. Resolves with the invoice as the processor then sees it, whatever became of it. */
  payInvoice(
    invoiceId: string,
    input: { readonly paymentMethodId: string; readonly offSession: boolean; readonly attempt: number },
    keyed: Keyed,
  ): Promise<ProcessorInvoice>;
  retrieveInvoice(invoiceId: string): Promise<ProcessorInvoice>;
  /** Finds an invoice whose id we never got to store, by `metadata.purchase_id`. */
  findInvoice(processorCustomerId: string, purchaseId: string): Promise<ProcessorInvoice | null>;
  voidInvoice(invoiceId: string, keyed: Keyed): Promise<ProcessorInvoice>;
  deleteDraftInvoice(invoiceId: string): Promise<void>;

  /** What became of the money after the invoice was paid. */
  retrieveAfterSale(invoiceId: string): Promise<ProcessorAfterSale>;
  /** Gives back `amountMinor` of what was paid for the invoice. The sum of all refunds never passes what was paid. */
  refundInvoice(
    invoiceId: string,
    input: {
      readonly amountMinor: bigint;
      readonly reason: string;
      readonly metadata: Readonly<Record<string, string>>;
    },
    keyed: Keyed,
  ): Promise<ProcessorRefund>;

  listPaymentMethods(processorCustomerId: string): Promise<readonly ProcessorPaymentMethod[]>;
  createSetup(processorCustomerId: string, keyed: Keyed): Promise<ProcessorSetup>;
  completeSetup(
    processorCustomerId: string,
    setupId: string,
    input: { readonly testCard: string | null },
    keyed: Keyed,
  ): Promise<ProcessorPaymentMethod>;

  /** Test mode only: a pretend card by its name in the sandbox's list, as if it had been saved earlier. */
  saveTestCard(processorCustomerId: string, testCard: string, keyed: Keyed): Promise<ProcessorPaymentMethod>;
  /** Also there, for what the processor does by itself. */
  setDefaultPaymentMethod(processorCustomerId: string, processorPaymentMethodId: string, keyed: Keyed): Promise<void>;
  /** Forgets the method at the processor. One that is gone already is no error. */
  detachPaymentMethod(processorPaymentMethodId: string, keyed: Keyed): Promise<void>;

  /** Throws a `GatewayError` of kind `bad_signature` unless the raw body was signed by the processor, lately. */
  verifyWebhook(rawBody: string, headers: Headers): ProcessorEvent;
  /** Whether webhooks can be verified at all; without a secret none is accepted. */
  readonly acceptsWebhooks: boolean;
  /** The invoice that a payment, charge, refund or dispute belongs to; `null` when it belongs to none. */
  locateInvoice(objectId: string): Promise<string | null>;
}

export type GatewayErrorKind =
  /** The bank said no. Definitive for this attempt. */
  | 'declined'
  /** Somebody else finished, or the step does not fit the state: retrieve and look. */
  | 'invalid_state'
  /** No such object at the processor. */
  | 'missing'
  /** The key was used for something else: a defect of ours, never retried with another key. */
  | 'idempotency_conflict'
  /** Busy; nothing happened; ask again with the same key. */
  | 'busy'
  /** Time-out, lost connection, 5xx: it may have happened. */
  | 'unknown_outcome'
  /** Refused before any effect because of our input. */
  | 'invalid_request'
  | 'bad_signature';

export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly kind: GatewayErrorKind;
  readonly failure: ProcessorFailure | null;

  constructor(kind: GatewayErrorKind, message: string, options: { failure?: ProcessorFailure; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.failure = options.failure ?? null;
  }
}
