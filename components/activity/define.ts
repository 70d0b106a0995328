import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingActivity } from './billing-activity.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-activity': BillingActivity;
  }
}

attachContextRoot();
defineElement('billing-activity', BillingActivity);
