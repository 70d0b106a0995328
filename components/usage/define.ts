import { defineElement } from '../../src/dom/define-element.ts';
import { BillingUsage } from './billing-usage.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-usage': BillingUsage;
  }
}

defineElement('billing-usage', BillingUsage);
