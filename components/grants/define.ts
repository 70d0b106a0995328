import { defineElement } from '../../src/dom/define-element.ts';
import { BillingGrants } from './billing-grants.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-grants': BillingGrants;
  }
}

defineElement('billing-grants', BillingGrants);
