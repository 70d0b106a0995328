import { defineElement } from '../../src/dom/define-element.ts';
import { attachContextRoot } from '../shared/context-root.ts';
import { BillingSandboxChallenge } from './billing-sandbox-challenge.ts';

declare global {
  interface HTMLElementTagNameMap {
    'billing-sandbox-challenge': BillingSandboxChallenge;
  }
}

attachContextRoot();
defineElement('billing-sandbox-challenge', BillingSandboxChallenge);
