import { defineElement } from '../../src/dom/define-element.ts';
import { BillingCreditPackPicker } from './billing-credit-pack-picker.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-credit-pack-picker': BillingCreditPackPicker;
  }
}

defineElement('billing-credit-pack-picker', BillingCreditPackPicker);
