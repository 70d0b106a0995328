import { defineElement } from '../../src/dom/define-element.ts';
import { BillingPaymentMethod } from './billing-payment-method.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-payment-method': BillingPaymentMethod;
  }
}

defineElement('billing-payment-method', BillingPaymentMethod);
