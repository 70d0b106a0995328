import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingGate } from './billing-gate.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-gate': BillingGate;
  }
}

attachContextRoot();
defineElement('billing-gate', BillingGate);
