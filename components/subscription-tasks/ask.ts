import { BillingError } from '../../src/api/billing-error.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { Describe } from './billing-task-dialog.ts';
import './define.ts';

/**
 * Opens a question over the page and takes it away again. True once it was answered with yes and done; false when it was left, or
 * is asked already: whoever asks may have been pressed twice while this was fetched.
 */
export async function askInDialog(overlay: ParentNode, describe: Describe): Promise<boolean> {
  if (overlay.querySelector('billing-task-dialog') !== null) return false;
  const dialog = document.createElement('billing-task-dialog');
  overlay.append(dialog);
  try {
    return await dialog.open(describe);
  } finally {
    dialog.remove();
  }
}

/** Changes something at the server and shows what has become of it. Rejects with a `BillingError`. */
export async function changing<T>(store: BillingStore, work: () => Promise<T> | undefined): Promise<T> {
  const running = work();
  if (running === undefined) throw new BillingError('not_supported', 'This backend does not offer it');
  try {
    return await running;
  } finally {
    // Also after a lost answer: it may have happened.
    await store.refresh();
  }
}
