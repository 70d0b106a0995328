import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingCreditPackPicker } from './billing-credit-pack-picker.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-credit-pack-picker': BillingCreditPackPicker;
  }
}

attachContextRoot();
defineElement('billing-credit-pack-picker', BillingCreditPackPicker);
