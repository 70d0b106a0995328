import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingInvoiceList } from './billing-invoice-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-invoice-list': BillingInvoiceList;
  }
}

attachContextRoot();
defineElement('billing-invoice-list', BillingInvoiceList);
