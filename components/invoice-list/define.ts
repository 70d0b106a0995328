import { defineElement } from '../../src/dom/define-element.ts';
import { BillingInvoiceList } from './billing-invoice-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-invoice-list': BillingInvoiceList;
  }
}

defineElement('billing-invoice-list', BillingInvoiceList);
