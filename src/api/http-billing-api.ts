import type {
  Account,
  ActivityPage,
  ActivityQuery,
  CheckRequest,
  CheckResult,
  CompletePaymentMethodSetup,
  CreditPack,
  GrantPage,
  Invoice,
  InvoiceDocument,
  InvoicePage,
  InvoiceQuery,
  PaymentMethod,
  PaymentMethodSetup,
  Purchase,
  PurchaseAttemptRequest,
  PurchaseRequest,
  Quote,
  QuoteRequest,
  SandboxChallengeAnswer,
  UsageQuery,
  UsageReport,
} from 'billing-portal-contract';
import type { BillingApi, CallOptions, PayingCallOptions, SessionAware, WatchTopic } from './billing-api.ts';
import { HttpTransport, type HttpTransportOptions } from './http-transport.ts';

export type HttpBillingApiOptions = HttpTransportOptions;

/** Speaks the published HTTP contract. */
export class HttpBillingApi implements BillingApi, SessionAware {
  readonly #transport: HttpTransport;

  constructor(options: HttpBillingApiOptions) {
    this.#transport = new HttpTransport(options);
  }

  watchSession(renewed: () => void): () => void {
    return this.#transport.watchSession(renewed);
  }

  getAccount(options?: CallOptions): Promise<Account> {
    return this.#transport.call('getAccount', options);
  }

  async listCreditPacks(query?: { readonly shortfallMicro?: string }, options?: CallOptions) {
    const { items } = await this.#transport.call<{ items: readonly CreditPack[] }>('listCreditPacks', {
      ...options,
      query,
    });
    return items;
  }

  check(body: CheckRequest, options?: CallOptions): Promise<CheckResult> {
    return this.#transport.call('check', { ...options, body });
  }

  createQuote(body: QuoteRequest, options?: CallOptions): Promise<Quote> {
    return this.#transport.call('createQuote', { ...options, body });
  }

  createPurchase(body: PurchaseRequest, options?: PayingCallOptions): Promise<Purchase> {
    return this.#transport.call('createPurchase', { ...options, body });
  }

  getPurchase(id: string, options?: CallOptions): Promise<Purchase> {
    return this.#transport.call('getPurchase', { ...options, id });
  }

  refreshPurchase(id: string, options?: CallOptions): Promise<Purchase> {
    return this.#transport.call('refreshPurchase', { ...options, id });
  }

  retryPurchase(id: string, body: PurchaseAttemptRequest, options?: PayingCallOptions): Promise<Purchase> {
    return this.#transport.call('retryPurchase', { ...options, id, body });
  }

  cancelPurchase(id: string, options?: CallOptions): Promise<Purchase> {
    return this.#transport.call('cancelPurchase', { ...options, id });
  }

  listInvoices(query?: InvoiceQuery, options?: CallOptions): Promise<InvoicePage> {
    return this.#transport.call('listInvoices', { ...options, query });
  }

  getInvoice(id: string, options?: CallOptions): Promise<Invoice> {
    return this.#transport.call('getInvoice', { ...options, id });
  }

  createInvoiceDocument(id: string, options?: CallOptions): Promise<InvoiceDocument> {
    return this.#transport.call('createInvoiceDocument', { ...options, id });
  }

  async listPaymentMethods(options?: CallOptions) {
    const { items } = await this.#transport.call<{ items: readonly PaymentMethod[] }>('listPaymentMethods', options);
    return items;
  }

  createPaymentMethodSetup(options?: CallOptions): Promise<PaymentMethodSetup> {
    return this.#transport.call('createPaymentMethodSetup', options);
  }

  completePaymentMethodSetup(
    id: string,
    body: CompletePaymentMethodSetup,
    options?: CallOptions,
  ): Promise<PaymentMethod> {
    return this.#transport.call('completePaymentMethodSetup', { ...options, id, body });
  }

  setDefaultPaymentMethod(id: string, options?: CallOptions): Promise<PaymentMethod> {
    return this.#transport.call('setDefaultPaymentMethod', { ...options, id });
  }

  setBackupPaymentMethod(id: string, options?: CallOptions): Promise<PaymentMethod> {
    return this.#transport.call('setBackupPaymentMethod', { ...options, id });
  }

  removePaymentMethod(id: string, options?: CallOptions): Promise<void> {
    return this.#transport.call('removePaymentMethod', { ...options, id });
  }

  getUsage(query?: UsageQuery, options?: CallOptions): Promise<UsageReport> {
    return this.#transport.call('getUsage', { ...options, query });
  }

  listActivity(query?: ActivityQuery, options?: CallOptions): Promise<ActivityPage> {
    return this.#transport.call('listActivity', { ...options, query });
  }

  listGrants(query?: ActivityQuery, options?: CallOptions): Promise<GrantPage> {
    return this.#transport.call('listGrants', { ...options, query });
  }

  answerSandboxChallenge(id: string, body: SandboxChallengeAnswer, options?: CallOptions): Promise<void> {
    return this.#transport.call('answerSandboxChallenge', { ...options, id, body });
  }

  async watch(changed: (topics: readonly WatchTopic[]) => void, { signal }: { readonly signal: AbortSignal }) {
    const { watchEvents } = await import('./watch.ts');
    await watchEvents({ open: (streamSignal) => this.#transport.openEvents(streamSignal), changed, signal });
  }
}
