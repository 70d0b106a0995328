import type { ChangeRequest, Credits, LedgerMoney, Money, Purchase } from 'billing-portal-contract';

/** Exactly what is missing for the action that was stopped. */
export interface CapacityShortfall {
  readonly feature: string;
  readonly need: Credits | LedgerMoney | null;
  readonly have: Credits | LedgerMoney | null;
  readonly shortfall: Credits | LedgerMoney | null;
}

/** What somebody wants to buy, before any dialog is open. The price is never part of it. */
export interface PurchaseIntent {
  readonly kind: 'credit_pack' | 'balance_topup' | 'plan_change' | 'invoice_payment' | 'reactivation' | 'addon';
  /** Preselected pack, when one was chosen or suggested. */
  readonly pack?: string;
  readonly quantity?: number;
  /** Preselected amount of money to add. */
  readonly amount?: Money;
  readonly shortfall?: CapacityShortfall;
  /** Of a pack or funds: a code that is to be tried with it. */
  readonly promotionCode?: string;
  /** Of an `addon`. */
  readonly addOn?: string;
  /** Of a `plan_change`: what the subscription is to become. */
  readonly change?: ChangeRequest;
  /** Of an `invoice_payment`: the open invoice. */
  readonly invoiceId?: string;
  /** A purchase that has not ended, to be shown again instead of a new one. */
  readonly purchaseId?: string;
  /** Where it came from, for the funnel: 'credits', 'gate', 'banner' … */
  readonly source: string;
}

export interface PurchaseOutcome {
  /**
   * `succeeded`: it can be spent now. `processing`: the money may still move, nothing has to be paid again. `dismissed`:
   * the customer left. `prevented`: the page took over through `billing-purchase-request`.
   */
  readonly status: 'succeeded' | 'processing' | 'dismissed' | 'prevented';
  readonly purchase: Purchase | null;
}

/** Opens the dialog for an intent and answers when it is closed. The provider registers one. */
export type PurchaseOpener = (intent: PurchaseIntent) => Promise<PurchaseOutcome>;
