import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import '../usage-meter/define.ts';
import { BillingUsage } from './billing-usage.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-usage': BillingUsage;
  }
}

attachContextRoot();
defineElement('billing-usage', BillingUsage);
