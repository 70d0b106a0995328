import { defineElement } from '../../src/dom/define-element.ts';
import '../credits/define.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingPortal } from './billing-portal.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-portal': BillingPortal;
  }
}

attachContextRoot();
defineElement('billing-portal', BillingPortal);
