import type { QuoteRequest } from 'billing-portal-contract';
import type { BillingApi } from '../api/billing-api.ts';
import type { AttemptStore } from './attempt-store.ts';
import type { Authenticator } from './authenticator.ts';
import type { Clock } from './clock.ts';
import type { PurchaseState } from './purchase-state.ts';

export interface PurchaseMachineOptions {
  readonly api: Pick<
    BillingApi,
    'createQuote' | 'createPurchase' | 'getPurchase' | 'refreshPurchase' | 'retryPurchase' | 'cancelPurchase'
  >;
  readonly attempts: AttemptStore;
  readonly authenticator: Authenticator;
  readonly clock?: Clock;
  readonly isOnline?: () => boolean;
}

/** Buys: quote → confirm → authenticate → settle. No UI; the dialogs render `state` and call these methods. */
export class PurchaseMachine {
  constructor(options: PurchaseMachineOptions) {
    void options;
  }

  get state(): PurchaseState {
    return { status: 'idle' };
  }

  /** Called after every change of `state`. Returns the way to stop. */
  subscribe(_listener: (state: PurchaseState) => void): () => void {
    throw new Error('Not filled in yet');
  }

  /** Asks for a price. The last request wins. Ignored while something is being paid. */
  quote(_request: QuoteRequest): Promise<void> {
    throw new Error('Not filled in yet');
  }

  /** Pays the quote on screen, once, however often it is called. */
  confirm(): Promise<void> {
    throw new Error('Not filled in yet');
  }

  /** In `declined`: pays the same purchase with another payment method. */
  retryWith(_paymentMethodId: string): Promise<void> {
    throw new Error('Not filled in yet');
  }

  /** In `authenticating`: opens the challenge (again). */
  authenticate(): Promise<void> {
    throw new Error('Not filled in yet');
  }

  /** In `unknown` and `processing`: asks the server once more, now. */
  checkAgain(): Promise<void> {
    throw new Error('Not filled in yet');
  }

  /** Voids what has not been paid. The state afterwards says what really became of it. */
  cancel(): Promise<void> {
    throw new Error('Not filled in yet');
  }

  /**
   * Shows the purchase that is still open: `purchaseId`, else the one this browser remembers. Resolves to false when
   * there is none. Call it when a dialog opens, before the first `quote()`.
   */
  resume(_purchaseId?: string): Promise<boolean> {
    throw new Error('Not filled in yet');
  }

  /** Stops timers and listening. An open attempt stays remembered. */
  dispose(): void {
    throw new Error('Not filled in yet');
  }
}
