/** The one way into this folder for the dialogs. */
import type { BillingStore } from '../state/billing-store.ts';
import { createAttemptStore } from './attempt-store.ts';
import type { Authenticator } from './authenticator.ts';
import { PurchaseMachine } from './purchase-machine.ts';

/** All of these may have changed what there is, or at least which purchase is open. */
const REFRESHING: readonly string[] = ['succeeded', 'failed', 'canceled', 'processing', 'declined'];

/** A machine for one dialog; the store is refreshed by itself when it settles. Rejects without an account. */
export async function createPurchaseMachine(
  store: BillingStore,
  authenticator: Authenticator,
): Promise<PurchaseMachine> {
  const { customer } = await store.whenReady();
  const machine = new PurchaseMachine({
    api: store.api,
    authenticator,
    attempts: createAttemptStore({ customerId: customer.id }),
    disposed: () => store.purchases.delete(machine),
  });
  store.purchases.add(machine);
  machine.subscribe(({ status }) => {
    if (REFRESHING.includes(status)) void store.refresh();
  });
  return machine;
}
