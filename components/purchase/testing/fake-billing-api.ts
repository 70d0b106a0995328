import type {
  Account,
  CheckRequest,
  CheckResult,
  CompletePaymentMethodSetup,
  CreditPack,
  Invoice,
  InvoiceDocument,
  InvoicePage,
  PaymentMethod,
  PaymentMethodSetup,
  Problem,
  ProblemCode,
  Purchase,
  PurchaseAttemptRequest,
  PurchaseRequest,
  Quote,
  QuoteRequest,
  SandboxChallengeAnswer,
} from 'billing-portal-contract';
import type { BillingApi, CallOptions } from '../../../src/api/billing-api.ts';
import { BillingError } from '../../../src/api/billing-error.ts';
import { euroBalance, euros, MASTERCARD, PACKS, TEST_CARDS, VISA, wholeCredits } from './fixtures.ts';

/** What the pretend processor does with the next payments, by card; `null` succeeds. */
export type CardBehaviour =
  | 'succeed'
  | 'insufficient_funds'
  | 'challenge'
  | 'stripe_challenge'
  | 'processing'
  | 'lost_response'
  | 'offline'
  | 'never_answers';

export const STRIPE_SECRET = 'pi_1_secret_2';

const CREATED_AT = '2026-11-22T10:00:00.000Z';

/**
 * A small billing backend in memory for tests of the purchase elements: it answers at once, remembers what it was
 * asked, and does with each card what the test says. VAT is 19 %, on top.
 */
export class FakeBillingApi implements BillingApi {
  account: Account;
  packs: CreditPack[] = [...PACKS];
  paymentMethods: PaymentMethod[];
  setup: PaymentMethodSetup = { provider: 'sandbox', id: 'setup_1', testCards: [...TEST_CARDS] };
  /** Behaviour by payment method id. */
  readonly behaviours = new Map<string, CardBehaviour>();
  readonly calls: { readonly name: string; readonly argument: unknown }[] = [];
  readonly purchases = new Map<string, Purchase>();
  /** Thrown once by the named operation, then forgotten. */
  readonly failures = new Map<string, BillingError>();
  /** A quote waits for this before it answers. */
  quoteGate: Promise<void> = Promise.resolve();
  #quotes = new Map<string, Quote>();
  #count = 0;

  constructor(account: Account, paymentMethods: PaymentMethod[] = [VISA, MASTERCARD]) {
    this.paymentMethods = account.paymentMethod === null ? [] : paymentMethods;
    this.account = account;
  }

  static problem(code: ProblemCode, more: Partial<Problem> = {}): BillingError {
    const problem = { type: `/problems/${code}`, title: code, status: 409, code, requestId: 'req_1', ...more };
    return new BillingError(code, code, { problem });
  }

  callsTo(name: string): unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.argument);
  }

  /** Ends a purchase that is being processed, as a bank would hours later. */
  settle(id: string, outcome: 'succeed' | 'fail' | 'decline'): void {
    const purchase = this.purchases.get(id);
    if (purchase === undefined) return;
    if (outcome === 'decline') this.purchases.set(id, declined(purchase, 'authentication_failed'));
    else this.purchases.set(id, outcome === 'succeed' ? this.#succeeded(purchase) : failed(purchase));
  }

  async getAccount(): Promise<Account> {
    return this.#answer('getAccount', null, () => this.account);
  }

  async listCreditPacks(query?: { readonly shortfallMicro?: string }): Promise<readonly CreditPack[]> {
    return this.#answer('listCreditPacks', query, () => {
      const shortfall = query?.shortfallMicro;
      if (shortfall === undefined) return this.packs;
      const covering = this.packs.find(({ credits }) => BigInt(credits.units) * 1_000_000n >= BigInt(shortfall));
      return this.packs.map((pack) => ({ ...pack, recommended: pack === covering }));
    });
  }

  async check(request: CheckRequest): Promise<CheckResult> {
    return this.#answer('check', request, () => this.#check(request));
  }

  async createQuote(request: QuoteRequest): Promise<Quote> {
    await this.quoteGate;
    return this.#answer('createQuote', request, () => this.makeQuote(request));
  }

  async createPurchase({ quoteId }: PurchaseRequest): Promise<Purchase> {
    return this.#answer('createPurchase', { quoteId }, () => {
      const existing = this.purchases.get(`pur_${quoteId}`);
      return existing ?? this.#charge(this.#purchaseOf(quoteId), 1);
    });
  }

  async getPurchase(id: string): Promise<Purchase> {
    return this.#answer('getPurchase', id, () => this.#known(id));
  }

  async refreshPurchase(id: string): Promise<Purchase> {
    return this.#answer('refreshPurchase', id, () => this.#known(id));
  }

  async retryPurchase(id: string, request: PurchaseAttemptRequest): Promise<Purchase> {
    return this.#answer('retryPurchase', { id, ...request }, () => {
      const paymentMethod = this.#method(request.paymentMethodId);
      return this.#charge({ ...this.#known(id), paymentMethod, failure: null }, request.attempt);
    });
  }

  async cancelPurchase(id: string): Promise<Purchase> {
    return this.#answer('cancelPurchase', id, () =>
      this.#keep({ ...this.#known(id), status: 'canceled', nextAction: null }),
    );
  }

  listInvoices(): Promise<InvoicePage> {
    return Promise.resolve({ items: [], nextCursor: null });
  }

  getInvoice(): Promise<Invoice> {
    return Promise.reject(FakeBillingApi.problem('not_found'));
  }

  async createInvoiceDocument(id: string): Promise<InvoiceDocument> {
    return this.#answer('createInvoiceDocument', id, () => ({ url: `/invoice/${id}.pdf`, expiresAt: CREATED_AT }));
  }

  async listPaymentMethods(): Promise<readonly PaymentMethod[]> {
    return this.#answer('listPaymentMethods', null, () => this.paymentMethods);
  }

  async createPaymentMethodSetup(): Promise<PaymentMethodSetup> {
    return this.#answer('createPaymentMethodSetup', null, () => this.setup);
  }

  async completePaymentMethodSetup(id: string, request: CompletePaymentMethodSetup): Promise<PaymentMethod> {
    return this.#answer('completePaymentMethodSetup', { id, ...request }, () => {
      const card = TEST_CARDS.find((candidate) => candidate.key === request.testCard) ?? TEST_CARDS[0];
      const method: PaymentMethod = {
        ...VISA,
        id: `pm_${card.key}`,
        card: { brand: card.brand, last4: card.last4, expiryMonth: 12, expiryYear: 2030 },
        isDefault: this.paymentMethods.length === 0,
      };
      this.behaviours.set(method.id, behaviourOf(card.key));
      this.paymentMethods = [...this.paymentMethods, method];
      if (this.account.paymentMethod === null) this.account = { ...this.account, paymentMethod: method };
      return method;
    });
  }

  async setDefaultPaymentMethod(id: string): Promise<PaymentMethod> {
    return this.#answer('setDefaultPaymentMethod', id, () => {
      this.paymentMethods = this.paymentMethods.map((method) => ({
        ...method,
        isDefault: method.id === id,
        isBackup: method.isBackup && method.id !== id,
      }));
      return this.#method(id);
    });
  }

  async setBackupPaymentMethod(id: string): Promise<PaymentMethod> {
    return this.#answer('setBackupPaymentMethod', id, () => {
      this.paymentMethods = this.paymentMethods.map((method) => ({ ...method, isBackup: method.id === id }));
      return this.#method(id);
    });
  }

  async removePaymentMethod(id: string): Promise<void> {
    return this.#answer('removePaymentMethod', id, () => {
      this.paymentMethods = this.paymentMethods.filter((method) => method.id !== id);
    });
  }

  async answerSandboxChallenge(id: string, { outcome }: SandboxChallengeAnswer): Promise<void> {
    await this.#answer('answerSandboxChallenge', { id, outcome }, () => undefined);
    const purchase = this.#known(id.replace('challenge_', ''));
    this.#keep(outcome === 'approve' ? this.#succeeded(purchase) : declined(purchase, 'authentication_failed'));
  }

  /** A quote as the server would make it; also used to prepare the fresh one of "confirm again". */
  makeQuote(request: QuoteRequest, more: Partial<Quote> = {}): Quote {
    this.#count += 1;
    const pack = request.kind === 'credit_pack' ? this.#pack(request.pack) : null;
    const quantity = request.kind === 'credit_pack' ? (request.quantity ?? 1) : 1;
    const net =
      request.kind === 'credit_pack'
        ? BigInt(this.#pack(request.pack).price.minor) * BigInt(quantity)
        : BigInt('amount' in request ? request.amount.minor : '0');
    const tax = (net * 19n + 50n) / 100n;
    const credits =
      pack === null ? null : (BigInt(pack.credits.units) + BigInt(pack.bonusCredits?.units ?? '0')) * BigInt(quantity);
    const quote: Quote = {
      id: `quo_${this.#count}`,
      kind: request.kind,
      createdAt: CREATED_AT,
      expiresAt: new Date(Date.now() + 900_000).toISOString(),
      accountName: this.account.customer.name,
      pack: pack === null ? null : { key: pack.key, name: pack.name, quantity },
      lines: [],
      subtotal: euros(net),
      tax: euros(tax),
      taxLines: [
        {
          name: 'VAT',
          ratePercent: '19',
          jurisdiction: 'DE',
          inclusive: false,
          reverseCharge: false,
          amount: euros(tax),
        },
      ],
      total: euros(net + tax),
      paymentMethod:
        request.paymentMethodId === undefined ? this.account.paymentMethod : this.#method(request.paymentMethodId),
      gives: {
        credits: credits === null ? null : wholeCredits(credits),
        balance: credits === null ? euros(net) : null,
        expiresAt: null,
        persists: true,
      },
      paysDebt: null,
      after: this.#after(credits, net),
      invoiceId: null,
      promotion: null,
      bankTransfer: null,
      ...more,
    };
    this.#quotes.set(quote.id, quote);
    return quote;
  }

  #after(credits: bigint | null, netMinor: bigint): Quote['after'] {
    const { capacity } = this.account;
    if (credits !== null) {
      return { credits: wholeCredits(BigInt(capacity?.credits?.available.units ?? '0') + credits), balance: null };
    }
    return {
      credits: null,
      balance: euroBalance(BigInt(capacity?.balance?.available.micro ?? '0') / 10_000n + netMinor),
    };
  }

  #purchaseOf(quoteId: string): Purchase {
    const quote = this.#quotes.get(quoteId);
    if (quote === undefined) throw FakeBillingApi.problem('quote_expired');
    const { kind, accountName, lines, subtotal, tax, taxLines, total, paymentMethod, gives } = quote;
    return {
      ...{ id: `pur_${quoteId}`, quoteId, kind, accountName, lines, subtotal, tax, taxLines, total, paymentMethod },
      status: 'pending',
      attempt: 1,
      nextAction: null,
      failure: null,
      gives: { credits: gives.credits, balance: gives.balance },
      after: null,
      invoiceId: 'inv_1',
      invoiceNumber: 'PS-0042',
      transfer: null,
      afterSale: null,
      undoUntil: null,
      createdAt: CREATED_AT,
      updatedAt: CREATED_AT,
      settledAt: null,
    };
  }

  #charge(purchase: Purchase, attempt: number): Purchase {
    const current = { ...purchase, attempt };
    switch (this.behaviours.get(purchase.paymentMethod?.id ?? '') ?? 'succeed') {
      case 'insufficient_funds':
        return this.#keep(declined(current, 'insufficient_funds'));
      case 'challenge':
        return this.#keep({
          ...current,
          status: 'requires_action',
          nextAction: { type: 'sandbox_challenge', challengeId: `challenge_${purchase.id}` },
        });
      case 'stripe_challenge':
        return this.#keep({
          ...current,
          status: 'requires_action',
          nextAction: {
            type: 'stripe_next_action',
            clientSecret: STRIPE_SECRET,
            publishableKey: 'pk_test_1',
            step: 'handle',
            scriptUrl: null,
          },
        });
      case 'processing':
        return this.#keep({ ...current, status: 'processing' });
      case 'lost_response':
        this.#succeeded(current);
        throw new BillingError('timeout', 'The response was lost');
      case 'offline':
        throw new BillingError('offline', 'No network');
      case 'succeed':
      case 'never_answers':
        return this.#succeeded(current);
    }
  }

  #succeeded(purchase: Purchase): Purchase {
    const quote = this.#quotes.get(purchase.quoteId);
    const after = quote?.after ?? { credits: null, balance: null };
    const { capacity } = this.account;
    if (capacity !== null) {
      this.account = {
        ...this.account,
        capacity: {
          ...capacity,
          credits:
            capacity.credits && after.credits ? { ...capacity.credits, available: after.credits } : capacity.credits,
          balance:
            capacity.balance && after.balance ? { ...capacity.balance, available: after.balance } : capacity.balance,
        },
      };
    }
    return this.#keep({
      ...purchase,
      status: 'succeeded',
      nextAction: null,
      failure: null,
      after,
      settledAt: CREATED_AT,
    });
  }

  #check({ feature, quantity }: CheckRequest): CheckResult {
    const available = this.account.capacity?.credits?.available ?? wholeCredits(0);
    const cost = BigInt(quantity) * 10n;
    const short = cost - BigInt(available.units);
    const isShort = short > 0n;
    return {
      allowed: !isShort,
      feature,
      quantity,
      cost: wholeCredits(cost),
      available,
      shortfall: isShort ? wholeCredits(short) : null,
      reason: isShort ? 'insufficient_credits' : null,
      suggestedPurchase: isShort ? { kind: 'credit_pack', pack: short > 200n ? 'medium' : 'small', quantity: 1 } : null,
    };
  }

  #pack(key: string): CreditPack {
    const found = this.packs.find((pack) => pack.key === key);
    if (found === undefined) throw FakeBillingApi.problem('pack_unavailable');
    return found;
  }

  #method(id: string): PaymentMethod {
    const found = this.paymentMethods.find((method) => method.id === id);
    if (found === undefined) throw FakeBillingApi.problem('payment_method_unavailable');
    return found;
  }

  #known(id: string): Purchase {
    const found = this.purchases.get(id);
    if (found === undefined) throw FakeBillingApi.problem('not_found');
    return found;
  }

  #keep(purchase: Purchase): Purchase {
    this.purchases.set(purchase.id, purchase);
    return purchase;
  }

  async #answer<T>(name: string, argument: unknown, make: () => T, _options?: CallOptions): Promise<T> {
    this.calls.push({ name, argument });
    await Promise.resolve();
    const failure = this.failures.get(name);
    if (failure !== undefined) {
      this.failures.delete(name);
      throw failure;
    }
    return make();
  }
}

function declined(purchase: Purchase, code: NonNullable<Purchase['failure']>['code']): Purchase {
  return { ...purchase, status: 'requires_payment_method', nextAction: null, failure: { code, canRetry: true } };
}

function failed(purchase: Purchase): Purchase {
  return { ...purchase, status: 'failed', nextAction: null, failure: { code: 'payment_expired', canRetry: false } };
}

function behaviourOf(testCard: string): CardBehaviour {
  if (testCard === 'insufficient_funds') return 'insufficient_funds';
  if (testCard === 'three_d_secure') return 'challenge';
  return testCard === 'processing' ? 'processing' : 'succeed';
}
