import { defineElement } from '../../src/dom/define-element.ts';
import '../usage-meter/define.ts';
import { BillingAlerts } from './billing-alerts.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-alerts': BillingAlerts;
  }
}

defineElement('billing-alerts', BillingAlerts);
