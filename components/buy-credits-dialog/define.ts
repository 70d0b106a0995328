import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingBuyCreditsDialog } from './billing-buy-credits-dialog.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-buy-credits-dialog': BillingBuyCreditsDialog;
  }
}

attachContextRoot();
defineElement('billing-buy-credits-dialog', BillingBuyCreditsDialog);
