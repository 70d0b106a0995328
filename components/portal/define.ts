import { defineElement } from '../../src/dom/define-element.ts';
import '../credits/define.ts';
import { BillingPortal } from './billing-portal.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-portal': BillingPortal;
  }
}

defineElement('billing-portal', BillingPortal);
