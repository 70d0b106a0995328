import type { PurchaseIntent } from '../state/purchase-intent.ts';

export interface BillingAccountSwitchRequestDetail {
  /** The account that would have paid. */
  readonly customerId: string;
  /** What was about to be bought, to be offered again for the other account. */
  readonly intent: PurchaseIntent;
}

/**
 * The payer wants another account than the one that a dialog names. The dialog has closed and nothing was charged: the page lets
 * them choose, as it does elsewhere, and gives the provider the session of that account. Offered only when the provider has the
 * attribute `can-switch-account`, because the page alone knows which accounts somebody has.
 */
export class BillingAccountSwitchRequestEvent extends Event {
  static readonly type = 'billing-account-switch-request';
  readonly detail: BillingAccountSwitchRequestDetail;

  constructor(detail: BillingAccountSwitchRequestDetail) {
    super(BillingAccountSwitchRequestEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-account-switch-request': BillingAccountSwitchRequestEvent;
  }
}
