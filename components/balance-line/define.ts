import { defineElement } from '../../src/dom/define-element.ts';
import { BillingBalanceLine } from './billing-balance-line.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-balance-line': BillingBalanceLine;
  }
}

defineElement('billing-balance-line', BillingBalanceLine);
