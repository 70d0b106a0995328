import type { Purchase, PurchaseStatus, Quote, QuoteRequest } from 'billing-portal-contract';
import { BillingError, type BillingErrorCode } from '../../api/billing-error.ts';
import type { PurchaseMachineOptions } from '../purchase-machine.ts';

type Api = PurchaseMachineOptions['api'];
type Operation = keyof Api;

/** What happens to one call on its way. */
export type Fault = 'request_lost' | 'response_lost' | BillingError;

const CARD = {
  id: 'pm_visa',
  type: 'card',
  label: 'Visa',
  card: { brand: 'visa', last4: '4242', expiryMonth: 12, expiryYear: 2030 },
  isDefault: true,
  isBackup: false,
  status: 'usable',
  chargeableOffSession: true,
} as const;

const euro = (minor: number) => ({ minor: String(minor), currency: 'EUR', exponent: 2 });

function totalsOf(net: number) {
  return {
    lines: [],
    subtotal: euro(net),
    tax: euro(net / 5),
    taxLines: [],
    total: euro(net + net / 5),
  };
}

/** A server that sells, in memory: each quote is bought once, each attempt is charged once, whatever the network does. */
export class FakePurchases implements Api {
  readonly calls: string[] = [];
  /** One entry per time that money moved: a purchase and attempt that is in here twice is a double charge. */
  readonly charges: string[] = [];
  readonly purchases = new Map<string, Purchase>();
  readonly quotes = new Map<string, Quote>();
  readonly faults = new Map<Operation, (Fault | null)[]>();
  /** What each next look at a purchase finds; the first is what the payment itself comes to. Then it stays. */
  outcomes: PurchaseStatus[] = ['succeeded'];
  hasCard = true;
  priceNet = 1000;

  fail(operation: Operation, ...faults: (Fault | BillingErrorCode | null)[]): void {
    const queue = this.faults.get(operation) ?? [];
    for (const fault of faults) queue.push(toFault(fault));
    this.faults.set(operation, queue);
  }

  createQuote(request: QuoteRequest): Promise<Quote> {
    return this.#call('createQuote', () => this.#newQuote(request));
  }

  createPurchase({ quoteId }: { readonly quoteId: string }, options?: { readonly idempotencyKey?: string }) {
    return this.#call('createPurchase', () => {
      if (options?.idempotencyKey === undefined) throw new Error('A payment needs a key');
      const existing = this.#byQuote(quoteId);
      if (existing !== undefined) return existing;
      const quote = this.quotes.get(quoteId);
      if (quote === undefined) throw refusal('not_found');
      if (quote.total.minor !== totalsOf(this.priceNet).total.minor) {
        throw refusal('quote_price_changed', { quote: this.#newQuote(requestOf(quote)) });
      }
      const open = [...this.purchases.values()].find(({ status }) =>
        ['pending', 'processing', 'requires_action'].includes(status),
      );
      if (open !== undefined) throw refusal('purchase_in_progress', { purchaseId: open.id });
      const purchase = this.#newPurchase(quote);
      this.purchases.set(purchase.id, purchase);
      return this.#advance(purchase);
    });
  }

  getPurchase(id: string): Promise<Purchase> {
    return this.#call('getPurchase', () => this.#find(id));
  }

  refreshPurchase(id: string): Promise<Purchase> {
    return this.#call('refreshPurchase', () => {
      const purchase = this.#find(id);
      return ['pending', 'processing', 'requires_action'].includes(purchase.status)
        ? this.#advance(purchase)
        : purchase;
    });
  }

  retryPurchase(id: string, { attempt }: { readonly paymentMethodId: string; readonly attempt: number }) {
    return this.#call('retryPurchase', () => {
      const purchase = this.#find(id);
      if (purchase.attempt === attempt) return purchase; // The same attempt, asked for again.
      if (purchase.status !== 'requires_payment_method') throw refusal('purchase_not_open');
      return this.#advance({ ...purchase, attempt, status: 'pending' });
    });
  }

  cancelPurchase(id: string): Promise<Purchase> {
    return this.#call('cancelPurchase', () => {
      const purchase = this.#find(id);
      if (purchase.status === 'processing') throw refusal('purchase_settling');
      if (['succeeded', 'failed', 'canceled'].includes(purchase.status)) return purchase;
      return this.#save({ ...purchase, status: 'canceled', nextAction: null });
    });
  }

  async #call<T>(operation: Operation, answer: () => T): Promise<T> {
    this.calls.push(operation);
    const fault = this.faults.get(operation)?.shift() ?? null;
    // A turn of the loop, as with a real network: what belongs together must not depend on being instant.
    await new Promise((resolve) => setImmediate(resolve));
    if (fault === 'request_lost') throw new BillingError('offline', 'lost on the way there');
    if (fault instanceof BillingError) throw fault;
    const result = answer();
    if (fault === 'response_lost') throw new BillingError('offline', 'lost on the way back');
    return result;
  }

  #advance(purchase: Purchase): Purchase {
    const status = (this.outcomes.length > 1 ? this.outcomes.shift() : this.outcomes[0]) ?? 'succeeded';
    if (status === 'succeeded') this.charges.push(`${purchase.id}#${purchase.attempt}`);
    return this.#save({
      ...purchase,
      status,
      nextAction:
        status === 'requires_action' ? { type: 'sandbox_challenge', challengeId: `ch_${purchase.attempt}` } : null,
      failure: status === 'requires_payment_method' ? { code: 'card_declined', canRetry: true } : null,
    });
  }

  #save(purchase: Purchase): Purchase {
    this.purchases.set(purchase.id, purchase);
    return purchase;
  }

  #find(id: string): Purchase {
    const purchase = this.purchases.get(id);
    if (purchase === undefined) throw refusal('not_found');
    return purchase;
  }

  #byQuote(quoteId: string): Purchase | undefined {
    return [...this.purchases.values()].find((purchase) => purchase.quoteId === quoteId);
  }

  #newQuote(request: QuoteRequest): Quote {
    const quote: Quote = {
      id: `quote_${this.quotes.size + 1}`,
      kind: request.kind,
      createdAt: '2026-11-22T10:00:00.000Z',
      expiresAt: '2026-11-22T10:15:00.000Z',
      accountName: 'Acme Studio',
      pack:
        request.kind === 'credit_pack' ? { key: request.pack, name: 'Pack', quantity: request.quantity ?? 1 } : null,
      ...totalsOf(this.priceNet),
      paymentMethod: this.hasCard ? { ...CARD, id: request.paymentMethodId ?? CARD.id } : null,
      gives: {
        credits: request.kind === 'credit_pack' ? { units: '1000', exponent: 0 } : null,
        balance: request.kind === 'balance_topup' ? euro(this.priceNet) : null,
        expiresAt: null,
        persists: true,
      },
      paysDebt: null,
      after: { credits: null, balance: null },
      promotion: null,
      bankTransfer: null,
      invoiceId: null,
    };
    this.quotes.set(quote.id, quote);
    return quote;
  }

  #newPurchase(quote: Quote): Purchase {
    return {
      id: `purchase_${this.purchases.size + 1}`,
      quoteId: quote.id,
      kind: quote.kind,
      status: 'pending',
      attempt: 1,
      accountName: quote.accountName,
      lines: quote.lines,
      subtotal: quote.subtotal,
      tax: quote.tax,
      taxLines: quote.taxLines,
      total: quote.total,
      paymentMethod: quote.paymentMethod,
      nextAction: null,
      failure: null,
      gives: { credits: quote.gives.credits, balance: quote.gives.balance },
      after: null,
      invoiceId: null,
      invoiceNumber: null,
      transfer: null,
      afterSale: null,
      undoUntil: null,
      createdAt: quote.createdAt,
      updatedAt: quote.createdAt,
      settledAt: null,
    };
  }
}

export function refusal(code: BillingErrorCode, rest: object = {}): BillingError {
  const problem = {
    type: `/problems/${code}`,
    title: code,
    status: 409,
    code: code as 'not_found',
    requestId: 'req',
    ...rest,
  };
  return new BillingError(code, code, { problem });
}

function toFault(fault: Fault | BillingErrorCode | null): Fault | null {
  if (fault === null || fault instanceof BillingError || fault === 'request_lost' || fault === 'response_lost')
    return fault;
  return refusal(fault);
}

function requestOf(quote: Quote): QuoteRequest {
  return quote.pack === null
    ? { kind: 'balance_topup', amount: quote.subtotal }
    : { kind: 'credit_pack', pack: quote.pack.key, quantity: quote.pack.quantity };
}
