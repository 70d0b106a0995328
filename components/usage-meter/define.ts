import { defineElement } from '../../src/dom/define-element.ts';
import { BillingUsageMeter } from './billing-usage-meter.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-usage-meter': BillingUsageMeter;
  }
}

defineElement('billing-usage-meter', BillingUsageMeter);
