import type { DeclineCode, PurchaseKind } from 'billing-portal-contract';
import type { BillingErrorCode } from '../api/billing-error.ts';

export interface BillingPurchaseFailedDetail {
  readonly kind: PurchaseKind;
  /** `null` when it was refused before there was a purchase. */
  readonly purchaseId: string | null;
  readonly code: DeclineCode | BillingErrorCode;
  readonly canRetry: boolean;
}

/** A payment was declined, refused or failed later. No money was taken. */
export class BillingPurchaseFailedEvent extends Event {
  static readonly type = 'billing-purchase-failed';
  readonly detail: BillingPurchaseFailedDetail;

  constructor(detail: BillingPurchaseFailedDetail) {
    super(BillingPurchaseFailedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-purchase-failed': BillingPurchaseFailedEvent;
  }
}
