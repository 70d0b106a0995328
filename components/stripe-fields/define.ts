import { defineElement } from '../../src/dom/define-element.ts';
import { BillingStripeFields } from './billing-stripe-fields.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-stripe-fields': BillingStripeFields;
  }
}

defineElement('billing-stripe-fields', BillingStripeFields);
