import { defineElement } from '../../src/dom/define-element.ts';
import { BillingAutoTopUpLog } from './billing-auto-top-up-log.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-auto-top-up-log': BillingAutoTopUpLog;
  }
}

defineElement('billing-auto-top-up-log', BillingAutoTopUpLog);
