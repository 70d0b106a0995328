export interface BillingReadyDetail {
  readonly livemode: boolean;
  /** How the customer's plan charges; `null` without a subscription. */
  readonly model: 'credits' | 'balance' | 'metered' | null;
}

/** The account is loaded and on screen for the first time. */
export class BillingReadyEvent extends Event {
  static readonly type = 'billing-ready';
  readonly detail: BillingReadyDetail;

  constructor(detail: BillingReadyDetail) {
    super(BillingReadyEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-ready': BillingReadyEvent;
  }
}
