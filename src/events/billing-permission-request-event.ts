import type { PurchaseIntent } from '../state/purchase-intent.ts';

export interface BillingPermissionRequestDetail {
  /** What is missing to do it oneself. */
  readonly permission: 'pay';
  /** What is wanted, and how much is missing. */
  readonly intent: PurchaseIntent;
  /** A message to whoever may pay, in the customer's language. */
  readonly text: string;
  /** Leads to the right dialog on this page. */
  readonly url: string;
}

/**
 * Somebody who may not pay asks somebody who may. A page that can pass this on (a mail, a message, a list of requests) does so
 * and calls `preventDefault()`; else the elements show the message to be copied or sent.
 */
export class BillingPermissionRequestEvent extends Event {
  static readonly type = 'billing-permission-request';
  readonly detail: BillingPermissionRequestDetail;

  constructor(detail: BillingPermissionRequestDetail) {
    super(BillingPermissionRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-permission-request': BillingPermissionRequestEvent;
  }
}
