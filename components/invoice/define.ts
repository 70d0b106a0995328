import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingInvoice } from './billing-invoice.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-invoice': BillingInvoice;
  }
}

attachContextRoot();
defineElement('billing-invoice', BillingInvoice);
