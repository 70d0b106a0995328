export interface BillingCapacityResumedDetail {
  readonly feature: string;
  /** Units of the feature, as an integer string. */
  readonly quantity: string;
  /** What the page gave to `ensureCapacity` to know its action again, also after a reload. */
  readonly resumeToken: string | null;
  /** The page that waited is gone: nobody else runs the action again. When false, the promise of `ensureCapacity` does. */
  readonly isAfterReload: boolean;
}

/** Capacity that was short is there now: the action that was stopped may run. */
export class BillingCapacityResumedEvent extends Event {
  static readonly type = 'billing-capacity-resumed';
  readonly detail: BillingCapacityResumedDetail;

  constructor(detail: BillingCapacityResumedDetail) {
    super(BillingCapacityResumedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-capacity-resumed': BillingCapacityResumedEvent;
  }
}
