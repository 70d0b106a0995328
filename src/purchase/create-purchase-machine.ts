/** The one way into this folder for the store: it is fetched when the first dialog opens. */
import { createAttemptStore } from './attempt-store.ts';
import { PurchaseMachine, type PurchaseMachineOptions } from './purchase-machine.ts';

export function createPurchaseMachine(
  options: Omit<PurchaseMachineOptions, 'attempts'> & { readonly customerId: string },
): PurchaseMachine {
  const { customerId, ...rest } = options;
  return new PurchaseMachine({ ...rest, attempts: createAttemptStore({ customerId }) });
}
