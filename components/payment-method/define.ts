import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingPaymentMethod } from './billing-payment-method.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-payment-method': BillingPaymentMethod;
  }
}

attachContextRoot();
defineElement('billing-payment-method', BillingPaymentMethod);
