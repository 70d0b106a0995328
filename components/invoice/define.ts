import { defineElement } from '../../src/dom/define-element.ts';
import { BillingInvoice } from './billing-invoice.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-invoice': BillingInvoice;
  }
}

defineElement('billing-invoice', BillingInvoice);
