import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingCredits } from './billing-credits.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-credits': BillingCredits;
  }
}

attachContextRoot();
defineElement('billing-credits', BillingCredits);
