import { defineElement } from '../../src/dom/define-element.ts';
import { BillingGate } from './billing-gate.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-gate': BillingGate;
  }
}

defineElement('billing-gate', BillingGate);
