import type { PurchaseMachine } from './purchase-machine.ts';

/** Dispatches the funnel events of one dialog on its element: opened, confirmed, succeeded, failed. Returns the way to stop. */
export function dispatchPurchaseEvents(_machine: PurchaseMachine, _target: EventTarget, _source: string): () => void {
  throw new Error('Not filled in yet');
}
