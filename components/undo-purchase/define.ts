import { defineElement } from '../../src/dom/define-element.ts';
import { BillingUndoPurchase } from './billing-undo-purchase.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-undo-purchase': BillingUndoPurchase;
  }
}

defineElement('billing-undo-purchase', BillingUndoPurchase);
