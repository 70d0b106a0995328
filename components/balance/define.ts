import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingBalance } from './billing-balance.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-balance': BillingBalance;
  }
}

attachContextRoot();
defineElement('billing-balance', BillingBalance);
