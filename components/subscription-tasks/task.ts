import type { Account, SubscriptionAction } from 'billing-portal-contract';
import { BillingError } from '../../src/api/billing-error.ts';
import { subscriptionTaskMessages as words } from '../../src/i18n/en/subscription-tasks.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { TaskMessages } from '../subscription/subscription-tasks.ts';
import { askInDialog } from './ask.ts';
import type { Describe } from './billing-task-dialog.ts';

export { changing } from './ask.ts';

export interface TaskContext {
  readonly store: BillingStore;
  readonly account: Account;
  /** Events come from here. */
  readonly from: HTMLElement;
  /** Where dialogs are put. */
  readonly overlay: ParentNode;
  readonly messages: TaskMessages;
}

/** What became of it, in the words of each drawing's language; `undo` takes it back. `null`: it was left, nothing happened. */
export type TaskResult = { readonly text: () => string; readonly undo: SubscriptionAction | null } | null;

/** Opens the question and takes it away again. */
export function ask({ overlay }: TaskContext, describe: Describe): Promise<boolean> {
  return askInDialog(overlay, describe);
}

export function failureText(messages: TaskMessages, error: unknown): string {
  switch (BillingError.from(error).code) {
    case 'purchase_in_progress':
    case 'purchase_settling':
      return messages.of(words, 'failedBusy');
    case 'payment_method_required':
      return messages.of(words, 'failedMethod');
    default:
      return messages.of(words, 'failed');
  }
}

export function planName({ subscription }: Account): string {
  return subscription?.plan.name ?? '';
}
