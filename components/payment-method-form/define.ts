import { defineElement } from '../../src/dom/define-element.ts';
import { BillingPaymentMethodForm } from './billing-payment-method-form.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-payment-method-form': BillingPaymentMethodForm;
  }
}

defineElement('billing-payment-method-form', BillingPaymentMethodForm);
