import { defineElement } from '../../src/dom/define-element.ts';
import { BillingSandboxChallenge } from './billing-sandbox-challenge.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-sandbox-challenge': BillingSandboxChallenge;
  }
}

defineElement('billing-sandbox-challenge', BillingSandboxChallenge);
