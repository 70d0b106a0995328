import type { TemplateResult } from 'lit';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { purchaseMessages } from '../../src/i18n/en/purchase.ts';

export type PurchaseMessages = MessagesController<(typeof purchaseMessages)['english']>;

/** One button at the foot of the dialog. */
export interface DialogAction {
  readonly label: string;
  /** Shown in the place of `label`, in the same width, while `isBusy`. */
  readonly busyLabel?: string;
  readonly isBusy?: boolean;
  /** Stays focusable and says that it is disabled: a button that vanishes from the Tab order loses the keyboard user. */
  readonly isBlocked?: boolean;
  /** Looks disabled but still runs: pressing it hurries what it waits for, or shows what is missing. */
  readonly isUnready?: boolean;
  run(): void;
}

/** What the dialog shows at one moment. Enter runs `primary`. */
export interface Surface {
  readonly body: TemplateResult;
  /** None while the customer has to answer inside the body. */
  readonly primary?: DialogAction;
  readonly secondary?: DialogAction;
}
