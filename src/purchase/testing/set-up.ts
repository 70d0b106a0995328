import assert from 'node:assert/strict';
import type { QuoteRequest } from 'billing-portal-contract';
import type { Authenticator } from '../authenticator.ts';
import type { PurchaseState } from '../purchase-state.ts';
import { FakeBrowser, type Tab } from './browser.ts';
import { FakePurchases } from './fake-purchases.ts';

export const PACK: QuoteRequest = { kind: 'credit_pack', pack: 'medium' };

export function setUp(authenticator?: Authenticator) {
  const server = new FakePurchases();
  const browser = new FakeBrowser();
  return { server, browser, tab: browser.openTab(server, authenticator) };
}

export async function review(tab: Tab): Promise<void> {
  await tab.machine.quote(PACK);
  assert.equal(tab.state.status, 'review');
}

export function stateOf<S extends PurchaseState['status']>(tab: Tab, status: S): Extract<PurchaseState, { status: S }> {
  assert.equal(tab.state.status, status, tab.history.join(' → '));
  return tab.state as Extract<PurchaseState, { status: S }>;
}

export function assertChargedOnce(server: FakePurchases): void {
  assert.equal(server.charges.length, 1, server.charges.join());
}
