import { defineElement } from '../../src/dom/define-element.ts';
import { BillingPlanPicker } from './billing-plan-picker.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-plan-picker': BillingPlanPicker;
  }
}

defineElement('billing-plan-picker', BillingPlanPicker);
