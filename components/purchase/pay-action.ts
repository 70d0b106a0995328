import type { PurchaseFlow } from './purchase-flow.ts';
import type { DialogAction, PurchaseMessages } from './surface.ts';

interface PayActionOptions {
  readonly flow: PurchaseFlow;
  readonly label: string;
  /** Said instead of "Paying…", where nothing is charged. */
  readonly busyLabel?: string;
  /** The price on screen is the one of what is chosen. */
  readonly isPriced: boolean;
  readonly isChoiceValid: () => boolean;
  readonly confirm: () => void;
}

/** The button that pays. What is on screen is what is charged: a price that is still on its way is waited for, not agreed to. */
export function payAction(messages: PurchaseMessages, options: PayActionOptions): DialogAction {
  const { flow, label, isChoiceValid, confirm } = options;
  const isReady = flow.state.status === 'review' || flow.state.status === 'confirm_again';
  const isPriced = options.isPriced && isReady;
  return {
    label,
    busyLabel: options.busyLabel ?? messages.t('paying'),
    isBusy: flow.isBusy,
    isUnready: !isPriced,
    run: () => {
      if (!isChoiceValid()) return;
      if (isPriced) confirm();
      else flow.flush();
    },
  };
}
