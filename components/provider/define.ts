import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingProvider } from './billing-provider.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-provider': BillingProvider;
  }
}

attachContextRoot();
defineElement('billing-provider', BillingProvider);
