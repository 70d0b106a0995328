import { defineElement } from '../../src/dom/define-element.ts';
import { BillingAlertForm } from './billing-alert-form.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-alert-form': BillingAlertForm;
  }
}

defineElement('billing-alert-form', BillingAlertForm);
