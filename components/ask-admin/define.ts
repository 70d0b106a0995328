import { defineElement } from '../../src/dom/define-element.ts';
import { BillingAskAdmin } from './billing-ask-admin.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-ask-admin': BillingAskAdmin;
  }
}

defineElement('billing-ask-admin', BillingAskAdmin);
