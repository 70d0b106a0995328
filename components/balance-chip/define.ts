import { defineElement } from '../../src/dom/define-element.ts';
import { BillingBalanceChip } from './billing-balance-chip.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-balance-chip': BillingBalanceChip;
  }
}

defineElement('billing-balance-chip', BillingBalanceChip);
