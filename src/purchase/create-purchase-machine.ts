/** The one way into this folder for the store: it is fetched when the first dialog opens. */
import type { BillingApi } from '../api/billing-api.ts';
import { createAttemptStore } from './attempt-store.ts';
import type { Authenticator } from './authenticator.ts';
import { PurchaseMachine } from './purchase-machine.ts';

export interface PurchaseMachineSetup {
  readonly store: { readonly api: BillingApi; refresh(): Promise<void> };
  readonly authenticator: Authenticator;
  readonly customerId: string;
  /** Those in use: the new one is among them until it is disposed of. */
  readonly machines: Set<PurchaseMachine>;
}

/** All of these may have changed what there is, or at least which purchase is open. */
const REFRESHING: readonly string[] = ['succeeded', 'failed', 'canceled', 'processing', 'declined'];

export function createPurchaseMachine({
  authenticator,
  customerId,
  machines,
  store,
}: PurchaseMachineSetup): PurchaseMachine {
  const machine = new PurchaseMachine({
    api: store.api,
    authenticator,
    attempts: createAttemptStore({ customerId }),
    disposed: () => machines.delete(machine),
  });
  machines.add(machine);
  machine.subscribe(({ status }) => {
    if (REFRESHING.includes(status)) void store.refresh();
  });
  return machine;
}
