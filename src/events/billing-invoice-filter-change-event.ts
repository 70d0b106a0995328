/** Empty: not limited by it. */
export interface BillingInvoiceFilterChangeDetail {
  readonly type: string;
  readonly status: string;
  readonly search: string;
  /** Timestamps: issued at or after, and before. */
  readonly from: string;
  readonly to: string;
  readonly sort: string;
}

/** The customer narrowed the list of invoices, or sorted it. A page may keep this in its address and set it again. */
export class BillingInvoiceFilterChangeEvent extends Event {
  static readonly type = 'billing-invoice-filter-change';
  readonly detail: BillingInvoiceFilterChangeDetail;

  constructor(detail: BillingInvoiceFilterChangeDetail) {
    super(BillingInvoiceFilterChangeEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-invoice-filter-change': BillingInvoiceFilterChangeEvent;
  }
}
