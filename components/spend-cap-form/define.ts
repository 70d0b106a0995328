import { defineElement } from '../../src/dom/define-element.ts';
import { BillingSpendCapForm } from './billing-spend-cap-form.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-spend-cap-form': BillingSpendCapForm;
  }
}

defineElement('billing-spend-cap-form', BillingSpendCapForm);
