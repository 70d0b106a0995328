import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingBanner } from './billing-banner.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-banner': BillingBanner;
  }
}

attachContextRoot();
defineElement('billing-banner', BillingBanner);
