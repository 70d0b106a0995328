import { defineElement } from '../../src/dom/define-element.ts';
import { BillingBuyCreditsDialog } from './billing-buy-credits-dialog.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-buy-credits-dialog': BillingBuyCreditsDialog;
  }
}

defineElement('billing-buy-credits-dialog', BillingBuyCreditsDialog);
