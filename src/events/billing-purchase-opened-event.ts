export interface BillingPurchaseOpenedDetail {
  readonly kind: 'credit_pack' | 'balance_topup';
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
