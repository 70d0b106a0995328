import { defineElement } from '../../src/dom/define-element.ts';
import { BillingAutoTopUpEditor } from './billing-auto-top-up-editor.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-auto-top-up-editor': BillingAutoTopUpEditor;
  }
}

defineElement('billing-auto-top-up-editor', BillingAutoTopUpEditor);
