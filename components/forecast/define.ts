import { defineElement } from '../../src/dom/define-element.ts';
import { BillingForecast } from './billing-forecast.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-forecast': BillingForecast;
  }
}

defineElement('billing-forecast', BillingForecast);
