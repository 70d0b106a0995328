import { defineElement } from '../../src/dom/define-element.ts';
import { BillingPackAdvice } from './billing-pack-advice.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-pack-advice': BillingPackAdvice;
  }
}

defineElement('billing-pack-advice', BillingPackAdvice);
