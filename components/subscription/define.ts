import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingSubscription } from './billing-subscription.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-subscription': BillingSubscription;
  }
}

attachContextRoot();
defineElement('billing-subscription', BillingSubscription);
