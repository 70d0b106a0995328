import { defineElement } from '../../src/dom/define-element.ts';
import { BillingAddFundsDialog } from './billing-add-funds-dialog.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-add-funds-dialog': BillingAddFundsDialog;
  }
}

defineElement('billing-add-funds-dialog', BillingAddFundsDialog);
