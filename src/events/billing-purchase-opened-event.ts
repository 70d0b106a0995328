import type { PurchaseKind } from 'billing-portal-contract';

export interface BillingPurchaseOpenedDetail {
  readonly kind: PurchaseKind;
  readonly source: string;
}

/** A purchase dialog is open. */
export class BillingPurchaseOpenedEvent extends Event {
  static readonly type = 'billing-purchase-opened';
  readonly detail: BillingPurchaseOpenedDetail;

  constructor(detail: BillingPurchaseOpenedDetail) {
    super(BillingPurchaseOpenedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-purchase-opened': BillingPurchaseOpenedEvent;
  }
}
