import { defineElement } from '../../src/dom/define-element.ts';
import { BillingDetails } from './billing-details.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-details': BillingDetails;
  }
}

defineElement('billing-details', BillingDetails);
