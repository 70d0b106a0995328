import { defineElement } from '../../src/dom/define-element.ts';
import { BillingBanner } from './billing-banner.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-banner': BillingBanner;
  }
}

defineElement('billing-banner', BillingBanner);
