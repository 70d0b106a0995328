import { defineElement } from '../../src/dom/define-element.ts';
import '../usage-meter/define.ts';
import { BillingAutoTopUp } from './billing-auto-top-up.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-auto-top-up': BillingAutoTopUp;
  }
}

defineElement('billing-auto-top-up', BillingAutoTopUp);
