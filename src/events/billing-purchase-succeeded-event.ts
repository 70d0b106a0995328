import type { Credits, Money, PurchaseKind } from 'billing-portal-contract';

export interface BillingPurchaseSucceededDetail {
  readonly kind: PurchaseKind;
  readonly purchaseId: string;
  readonly invoiceId: string | null;
  readonly total: Money;
  /** What can be spent now because of it. */
  readonly credits: Credits | null;
  readonly balance: Money | null;
}

/** The money moved and what was bought can be spent. Once per purchase and page. */
export class BillingPurchaseSucceededEvent extends Event {
  static readonly type = 'billing-purchase-succeeded';
  readonly detail: BillingPurchaseSucceededDetail;

  constructor(detail: BillingPurchaseSucceededDetail) {
    super(BillingPurchaseSucceededEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-purchase-succeeded': BillingPurchaseSucceededEvent;
  }
}
