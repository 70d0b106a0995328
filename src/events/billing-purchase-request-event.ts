import type { PurchaseIntent } from '../state/purchase-intent.ts';

/** Somebody wants to buy, and no dialog is open yet. `preventDefault()` leaves the buying to the page. */
export class BillingPurchaseRequestEvent extends Event {
  static readonly type = 'billing-purchase-request';
  readonly detail: PurchaseIntent;

  constructor(detail: PurchaseIntent) {
    super(BillingPurchaseRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-purchase-request': BillingPurchaseRequestEvent;
  }
}
