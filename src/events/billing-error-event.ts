import type { BillingErrorCode } from '../api/billing-error.ts';

export interface BillingErrorDetail {
  readonly code: BillingErrorCode;
  /** For logs; never meant for customers. */
  readonly message: string;
  /** What to quote to the seller's engineers; `null` when no server answered. */
  readonly requestId: string | null;
  /** What was being done, e.g. `account`, `invoices`, `purchase`. */
  readonly source: string;
}

/** Something could not be loaded or done. The element shows its own message too. */
export class BillingErrorEvent extends Event {
  static readonly type = 'billing-error';
  readonly detail: BillingErrorDetail;

  constructor(detail: BillingErrorDetail) {
    super(BillingErrorEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-error': BillingErrorEvent;
  }
}
