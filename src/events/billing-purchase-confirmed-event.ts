import type { Money, PurchaseKind } from 'billing-portal-contract';

export interface BillingPurchaseConfirmedDetail {
  readonly kind: PurchaseKind;
  readonly quoteId: string;
  readonly total: Money;
}

/** The customer agreed to a price. Nothing is paid yet. */
export class BillingPurchaseConfirmedEvent extends Event {
  static readonly type = 'billing-purchase-confirmed';
  readonly detail: BillingPurchaseConfirmedDetail;

  constructor(detail: BillingPurchaseConfirmedDetail) {
    super(BillingPurchaseConfirmedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-purchase-confirmed': BillingPurchaseConfirmedEvent;
  }
}
