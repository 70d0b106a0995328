import { defineElement } from '../../src/dom/define-element.ts';
import { BillingUsageChart } from './billing-usage-chart.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-usage-chart': BillingUsageChart;
  }
}

defineElement('billing-usage-chart', BillingUsageChart);
