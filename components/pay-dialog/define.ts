import { defineElement } from '../../src/dom/define-element.ts';
import { BillingPayDialog } from './billing-pay-dialog.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-pay-dialog': BillingPayDialog;
  }
}

defineElement('billing-pay-dialog', BillingPayDialog);
