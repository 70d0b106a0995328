import type { BillingErrorCode } from '../api/billing-error.ts';

export interface BillingSessionExpiredDetail {
  readonly code: BillingErrorCode;
}

/** The session ended and `getToken` brought no new one. Nothing is lost; the page should let the customer sign in. */
export class BillingSessionExpiredEvent extends Event {
  static readonly type = 'billing-session-expired';
  readonly detail: BillingSessionExpiredDetail;

  constructor(detail: BillingSessionExpiredDetail) {
    super(BillingSessionExpiredEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-session-expired': BillingSessionExpiredEvent;
  }
}
