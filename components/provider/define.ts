import { defineElement } from '../../src/dom/define-element.ts';
import { BillingProvider } from './billing-provider.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-provider': BillingProvider;
  }
}

defineElement('billing-provider', BillingProvider);
