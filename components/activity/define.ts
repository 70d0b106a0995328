import { defineElement } from '../../src/dom/define-element.ts';
import { BillingActivity } from './billing-activity.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-activity': BillingActivity;
  }
}

defineElement('billing-activity', BillingActivity);
