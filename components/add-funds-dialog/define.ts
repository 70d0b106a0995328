import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingAddFundsDialog } from './billing-add-funds-dialog.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-add-funds-dialog': BillingAddFundsDialog;
  }
}

attachContextRoot();
defineElement('billing-add-funds-dialog', BillingAddFundsDialog);
