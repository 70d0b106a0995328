import { defineElement } from '../../src/dom/define-element.ts';
import { BillingRedeemCode } from './billing-redeem-code.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-redeem-code': BillingRedeemCode;
  }
}

defineElement('billing-redeem-code', BillingRedeemCode);
