import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingBalanceChip } from './billing-balance-chip.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-balance-chip': BillingBalanceChip;
  }
}

attachContextRoot();
defineElement('billing-balance-chip', BillingBalanceChip);
