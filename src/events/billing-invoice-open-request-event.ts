export interface BillingInvoiceOpenRequestDetail {
  readonly invoiceId: string;
  readonly number: string | null;
  /** `document`: the PDF; `receipt`: the proof that it was paid; `details`: lines and tax in the page. */
  readonly view: 'details' | 'document' | 'receipt';
}

/** An invoice is about to be opened. `preventDefault()` lets the page open it in its own way. */
export class BillingInvoiceOpenRequestEvent extends Event {
  static readonly type = 'billing-invoice-open-request';
  readonly detail: BillingInvoiceOpenRequestDetail;

  constructor(detail: BillingInvoiceOpenRequestDetail) {
    super(BillingInvoiceOpenRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-invoice-open-request': BillingInvoiceOpenRequestEvent;
  }
}
