import type { Money, NextAction, Purchase, Quote, QuoteRequest } from 'billing-portal-contract';
import type { BillingError } from '../api/billing-error.ts';

/** Why a price that was already confirmed has to be confirmed once more. */
export type ConfirmAgainReason = 'price_changed' | 'superseded' | 'expired';

/**
 * Where a purchase stands in this browser. Only an answer of the server ends it; nothing about money is optimistic.
 *
 * `review` and `confirm_again` show a quote and wait for `confirm()`. `refused` is a request that got no quote. In
 * `unknown` a payment was sent and its answer is lost: it is asked for again by itself, and the customer must not pay
 * again. `declined` waits for `retryWith()`.
 */
export type PurchaseState =
  | { readonly status: 'idle' }
  /** `previous` stays on screen, dimmed, while a new price is on its way. */
  | { readonly status: 'quoting'; readonly request: QuoteRequest; readonly previous: Quote | null }
  | { readonly status: 'refused'; readonly request: QuoteRequest; readonly error: BillingError }
  /** No connection while asking for a price: nothing was paid. Asks again by itself once it is back. */
  | { readonly status: 'offline'; readonly request: QuoteRequest; readonly previous: Quote | null }
  /** `error`: the payment was refused before any money moved; the customer may try again. */
  | { readonly status: 'review'; readonly quote: Quote; readonly error: BillingError | null }
  | {
      readonly status: 'confirm_again';
      readonly quote: Quote;
      readonly reason: ConfirmAgainReason;
      /** What the customer had agreed to, when this tab knows it. */
      readonly previousTotal: Money | null;
    }
  /** `purchase` is set while a declined purchase is paid with another payment method. */
  | { readonly status: 'paying'; readonly quote: Quote | null; readonly purchase: Purchase | null }
  /** `isStarted: false`: the challenge waits for `authenticate()`, e.g. after a reload or because it was dismissed. */
  | {
      readonly status: 'authenticating';
      readonly purchase: Purchase;
      readonly action: NextAction;
      readonly isStarted: boolean;
      /** Why the challenge could not be shown or answered. */
      readonly error: BillingError | null;
    }
  | { readonly status: 'settling'; readonly purchase: Purchase }
  /** `error`: the last try with another payment method was refused before any money moved. */
  | { readonly status: 'declined'; readonly purchase: Purchase; readonly error: BillingError | null }
  | { readonly status: 'processing'; readonly purchase: Purchase }
  | {
      readonly status: 'unknown';
      readonly quote: Quote | null;
      readonly purchase: Purchase | null;
      readonly isOffline: boolean;
      /** Still asking by itself. When false, `checkAgain()` asks once more. */
      readonly isChecking: boolean;
    }
  | { readonly status: 'succeeded'; readonly purchase: Purchase }
  | { readonly status: 'failed'; readonly purchase: Purchase }
  | { readonly status: 'canceled'; readonly purchase: Purchase };

export type PurchaseStateName = PurchaseState['status'];

/** While one of these lasts, the dialog cannot be closed and no other button works. */
export function isBusy(state: PurchaseState): boolean {
  return (
    state.status === 'paying' || state.status === 'settling' || (state.status === 'authenticating' && state.isStarted)
  );
}

/** The purchase has ended: nothing more will happen to its money. */
export function isFinal(state: PurchaseState): boolean {
  return state.status === 'succeeded' || state.status === 'failed' || state.status === 'canceled';
}

/** The quote on screen in this state, if any. */
export function quoteOf(state: PurchaseState): Quote | null {
  if ('quote' in state) return state.quote;
  return 'previous' in state ? state.previous : null;
}

/** The purchase on screen in this state, if any. */
export function purchaseOf(state: PurchaseState): Purchase | null {
  return 'purchase' in state ? state.purchase : null;
}
