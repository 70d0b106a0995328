import type {
  Account,
  AddOn,
  ActivityPage,
  ActivityQuery,
  AlertList,
  AlertsInput,
  AutoTopUp,
  AutoTopUpInput,
  BillingDetails,
  BillingDetailsChange,
  CancelRequest,
  ChangePreview,
  ChangeRequest,
  CheckRequest,
  CheckResult,
  CodeRequest,
  CodeResult,
  CompletePaymentMethodSetup,
  CreditPack,
  ExportLink,
  ExportRequest,
  Forecast,
  ForecastQuery,
  GrantPage,
  GrantQuery,
  Invoice,
  InvoiceBuyerChange,
  InvoiceDocument,
  InvoicePage,
  InvoiceQuery,
  PaymentMethod,
  PaymentMethodSetup,
  PlanList,
  Purchase,
  PurchaseAttemptRequest,
  PurchaseRequest,
  Quote,
  QuoteRequest,
  SandboxChallengeAnswer,
  SentInvoice,
  Subscription,
  SpendCapList,
  SpendCapsInput,
  TopUpLogPage,
  TopUpLogQuery,
  TopUpPreview,
  TopUpRuleInput,
  TopUpSimulation,
  UsageQuery,
  UsageReport,
} from 'billing-portal-contract';

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface PayingCallOptions extends CallOptions {
  /** One per intent; kept across retries, reloads and tabs until a final answer. */
  readonly idempotencyKey?: string;
}

/**
 * All that the elements need of a billing backend. `createHttpBillingApi` gives a client of the published HTTP contract; a
 * backend that looks nothing like it is served by any object of this shape, and so are the mocks.
 *
 * Every method rejects with a `BillingError`. Methods marked optional go with a capability of the account snapshot:
 * what a backend cannot do, it leaves out, and the UI hides it.
 */
export interface BillingApi {
  getAccount(options?: CallOptions): Promise<Account>;
  /** `shortfallMicro`: millionths of a credit that are missing, to recommend the pack that covers it. */
  listCreditPacks(query?: { readonly shortfallMicro?: string }, options?: CallOptions): Promise<readonly CreditPack[]>;
  check(request: CheckRequest, options?: CallOptions): Promise<CheckResult>;

  createQuote(request: QuoteRequest, options?: CallOptions): Promise<Quote>;
  createPurchase(request: PurchaseRequest, options?: PayingCallOptions): Promise<Purchase>;
  getPurchase(id: string, options?: CallOptions): Promise<Purchase>;
  refreshPurchase(id: string, options?: CallOptions): Promise<Purchase>;
  retryPurchase(id: string, request: PurchaseAttemptRequest, options?: PayingCallOptions): Promise<Purchase>;
  cancelPurchase(id: string, options?: CallOptions): Promise<Purchase>;
  /** Redeems a gift or promotion code, or says what it would do to a purchase. */
  redeemCode?(request: CodeRequest, options?: CallOptions): Promise<CodeResult>;
  /** Packs and top-ups that can be undone now, newest first. */
  listUndoablePurchases?(options?: CallOptions): Promise<readonly Purchase[]>;
  /** Gives an unused purchase back in full, until its `undoUntil`. */
  undoPurchase?(id: string, options?: CallOptions): Promise<Purchase>;

  listInvoices(query?: InvoiceQuery, options?: CallOptions): Promise<InvoicePage>;
  getInvoice(id: string, options?: CallOptions): Promise<Invoice>;
  createInvoiceDocument?(id: string, options?: CallOptions): Promise<InvoiceDocument>;
  changeInvoiceBuyer?(id: string, change: InvoiceBuyerChange, options?: CallOptions): Promise<Invoice>;
  /** The proof that an invoice was paid. */
  createReceipt?(id: string, options?: CallOptions): Promise<InvoiceDocument>;
  /** To the customer's own e-mail address. */
  sendInvoice?(id: string, options?: CallOptions): Promise<SentInvoice>;
  createExport?(request: ExportRequest, options?: CallOptions): Promise<ExportLink>;

  getBillingDetails?(options?: CallOptions): Promise<BillingDetails>;
  changeBillingDetails?(change: BillingDetailsChange, options?: CallOptions): Promise<BillingDetails>;

  listPaymentMethods(options?: CallOptions): Promise<readonly PaymentMethod[]>;
  createPaymentMethodSetup?(options?: CallOptions): Promise<PaymentMethodSetup>;
  completePaymentMethodSetup?(
    id: string,
    request: CompletePaymentMethodSetup,
    options?: CallOptions,
  ): Promise<PaymentMethod>;
  setDefaultPaymentMethod?(id: string, options?: CallOptions): Promise<PaymentMethod>;
  setBackupPaymentMethod?(id: string, options?: CallOptions): Promise<PaymentMethod>;
  removePaymentMethod?(id: string, options?: CallOptions): Promise<void>;

  /** The plans this customer can choose, and what choosing each would be. */
  listPlans?(options?: CallOptions): Promise<PlanList>;
  /** What a change would cost and do. With `requiresPayment` it is bought (`createQuote`, kind `plan_change`), else just made. */
  previewSubscriptionChange?(request: ChangeRequest, options?: CallOptions): Promise<ChangePreview>;
  changeSubscription?(request: ChangeRequest, options?: CallOptions): Promise<Subscription>;
  undoSubscriptionChange?(options?: CallOptions): Promise<Subscription>;
  cancelSubscription?(request: CancelRequest, options?: CallOptions): Promise<Subscription>;
  undoCancellation?(options?: CallOptions): Promise<Subscription>;
  pauseSubscription?(options?: CallOptions): Promise<Subscription>;
  resumeSubscription?(options?: CallOptions): Promise<Subscription>;
  listAddOns?(options?: CallOptions): Promise<readonly AddOn[]>;
  deactivateAddOn?(key: string, options?: CallOptions): Promise<AddOn>;
  keepAddOn?(key: string, options?: CallOptions): Promise<AddOn>;

  getAutoTopUp?(options?: CallOptions): Promise<AutoTopUp>;
  /** Switches it on or changes it, with the consent that was given. */
  putAutoTopUp?(input: AutoTopUpInput, options?: CallOptions): Promise<AutoTopUp>;
  previewAutoTopUp?(rule: TopUpRuleInput, options?: CallOptions): Promise<TopUpPreview>;
  simulateAutoTopUp?(rule: TopUpRuleInput, options?: CallOptions): Promise<TopUpSimulation>;
  disableAutoTopUp?(options?: CallOptions): Promise<AutoTopUp>;
  resumeAutoTopUp?(options?: CallOptions): Promise<AutoTopUp>;
  listTopUpLog?(query?: TopUpLogQuery, options?: CallOptions): Promise<TopUpLogPage>;
  listAlerts?(options?: CallOptions): Promise<AlertList>;
  putAlerts?(input: AlertsInput, options?: CallOptions): Promise<AlertList>;
  listSpendCaps?(options?: CallOptions): Promise<SpendCapList>;
  putSpendCaps?(input: SpendCapsInput, options?: CallOptions): Promise<SpendCapList>;
  getForecast?(query?: ForecastQuery, options?: CallOptions): Promise<Forecast>;

  getUsage?(query?: UsageQuery, options?: CallOptions): Promise<UsageReport>;
  listActivity?(query?: ActivityQuery, options?: CallOptions): Promise<ActivityPage>;
  listGrants?(query?: GrantQuery, options?: CallOptions): Promise<GrantPage>;

  /** Calls back after something changed on the server, until the signal aborts. Never rejects for a lost connection. */
  watch?(changed: (topics: readonly WatchTopic[]) => void, options: { readonly signal: AbortSignal }): Promise<void>;

  /** The pretend bank of the sandbox. */
  answerSandboxChallenge?(id: string, answer: SandboxChallengeAnswer, options?: CallOptions): Promise<void>;
}

/** Of a client whose session can be renewed under way, as that of `createHttpBillingApi`. */
export interface SessionAware {
  /** Calls back after a new token was brought: whose it is has to be looked at again. Returns the way to stop. */
  watchSession(renewed: () => void): () => void;
}

/** What an event stream can say has changed. */
export type WatchTopic = 'capacity' | 'purchase' | 'invoice' | 'subscription';
