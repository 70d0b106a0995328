import { defineElement } from '../../src/dom/define-element.ts';
import { BillingBalance } from './billing-balance.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-balance': BillingBalance;
  }
}

defineElement('billing-balance', BillingBalance);
