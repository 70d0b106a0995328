import { defineElement } from '../../src/dom/define-element.ts';
import { BillingSubscription } from './billing-subscription.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-subscription': BillingSubscription;
  }
}

defineElement('billing-subscription', BillingSubscription);
