import { defineElement } from '../../src/dom/define-element.ts';
import { BillingTaskDialog } from './billing-task-dialog.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-task-dialog': BillingTaskDialog;
  }
}

defineElement('billing-task-dialog', BillingTaskDialog);
