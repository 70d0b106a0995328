import { defineElement } from '../../src/dom/define-element.ts';
import { BillingBankTransfers } from './billing-bank-transfers.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-bank-transfers': BillingBankTransfers;
  }
}

defineElement('billing-bank-transfers', BillingBankTransfers);
