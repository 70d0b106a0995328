import { defineElement } from '../../src/dom/define-element.ts';
import { BillingAddOns } from './billing-add-ons.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-add-ons': BillingAddOns;
  }
}

defineElement('billing-add-ons', BillingAddOns);
