import { defineElement } from '../../src/dom/define-element.ts';
import { BillingCredits } from './billing-credits.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-credits': BillingCredits;
  }
}

defineElement('billing-credits', BillingCredits);
