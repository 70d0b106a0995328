import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingBalanceLine } from './billing-balance-line.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-balance-line': BillingBalanceLine;
  }
}

attachContextRoot();
defineElement('billing-balance-line', BillingBalanceLine);
