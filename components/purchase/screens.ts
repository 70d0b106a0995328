import type { Money, Purchase } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import type { BillingError } from '../../src/api/billing-error.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { PurchaseIntent } from '../../src/state/purchase-intent.ts';
import '../sandbox-challenge/define.ts';
import { bankIcon } from '../shared/icons.ts';
import type { CopyText } from '../shared/copy-text.ts';
import type { MethodChooser } from './method-chooser.ts';
import { renderDecline, renderEnd, renderOutcome, renderSuccess, renderWaiting } from './outcomes.ts';
import type { PurchaseFlow } from './purchase-flow.ts';
import { errorText, renderError } from './refusals.ts';
import type { DialogAction, PurchaseMessages, Surface } from './surface.ts';
import { renderTransferOutcome } from './transfer-outcome.ts';

/** What the screens after the form need of their dialog. */
export interface ScreenContext {
  readonly messages: PurchaseMessages;
  readonly flow: PurchaseFlow;
  readonly chooser: MethodChooser;
  readonly store: BillingStore | undefined;
  readonly seller: string;
  readonly intent: PurchaseIntent;
  readonly close: () => void;
  /** Leaves this purchase and begins a new one. */
  readonly startAgain: () => void;
  readonly successText: (purchase: Purchase) => string;
  readonly receipt: 'closed' | 'opening' | 'failed';
  readonly copy: CopyText;
  readonly openReceipt: (purchase: Purchase) => void;
  /** Pays the declined purchase with this method. */
  readonly retryWith: (paymentMethodId: string) => void;
}

/** The screen for a purchase that was confirmed: what happened, what it means for the money, one next step. */
export function screenSurface(context: ScreenContext): Surface {
  const { flow, messages, close } = context;
  const { state } = flow;
  switch (state.status) {
    case 'authenticating':
      return challengeSurface(context, state.purchase, state.isStarted, state.error);
    case 'declined':
      return declinedSurface(context, state.purchase.total);
    case 'succeeded':
      return successSurface(context, state.purchase);
    case 'failed':
    case 'canceled':
      return {
        body: renderEnd(messages, state.status, state.purchase),
        primary: { label: messages.t('startAgain'), run: context.startAgain },
        secondary: { label: messages.t('close'), run: close },
      };
    case 'processing':
      return state.purchase.transfer === null ? waitingSurface(context) : transferSurface(context, state.purchase);
    default:
      if (flow.screen === 'declined') return declinedSurface(context, null);
      return flow.screen === 'challenge' && state.status === 'settling'
        ? challengeSurface(context, state.purchase, true, null)
        : waitingSurface(context);
  }
}

/** Names the screen, to move the focus when it changes. */
export function screenKey({ screen, state, answerChallenge }: PurchaseFlow, isPrepared: boolean): string {
  if (screen === 'form') return isPrepared ? 'form' : 'loading';
  return screen === 'outcome' ? state.status : `${screen} ${String(answerChallenge !== null)}`;
}

function successSurface(context: ScreenContext, purchase: Purchase): Surface {
  const { messages, intent, close, receipt, successText } = context;
  const success = renderSuccess(messages, purchase, successText(purchase), intent.shortfall !== undefined);
  const isCapacity = intent.kind === 'credit_pack' || intent.kind === 'balance_topup';
  const primary = { label: messages.t(isCapacity ? 'resume' : 'done'), run: close };
  if (!hasDocument(context, purchase)) return { body: success, primary };
  return {
    body: html`${success} ${receipt === 'failed' ? renderError(messages.t('receiptFailed'), '', null) : nothing}`,
    primary,
    secondary: documentAction(context, purchase, messages.t('receipt')),
  };
}

function hasDocument({ store }: ScreenContext, { invoiceId }: Purchase): boolean {
  return invoiceId !== null && store?.api.createInvoiceDocument !== undefined && store.can('invoice_documents');
}

function documentAction({ messages, receipt, openReceipt }: ScreenContext, purchase: Purchase, label: string) {
  return {
    label,
    busyLabel: messages.t('receiptOpening'),
    isBusy: receipt === 'opening',
    run: () => openReceipt(purchase),
  };
}

function transferSurface(context: ScreenContext, purchase: Purchase): Surface {
  const { messages, close, copy } = context;
  const { transfer } = purchase;
  const primary = { label: messages.t('done'), run: close };
  if (transfer === null) return waitingSurface(context);
  const body = renderTransferOutcome(messages, copy, purchase, transfer);
  return hasDocument(context, purchase)
    ? { body, primary, secondary: documentAction(context, purchase, messages.t('blockedInvoice')) }
    : { body, primary };
}

function waitingSurface({ flow, messages, close }: ScreenContext): Surface {
  const { state } = flow;
  const isAsking = state.status === 'unknown' ? state.isChecking : flow.isBusy;
  return {
    body: renderWaiting(messages, state),
    primary: { label: messages.t('close'), run: close },
    secondary: {
      label: messages.t('checkNow'),
      busyLabel: messages.t('checking'),
      isBusy: isAsking,
      run: () => flow.checkAgain(),
    },
  };
}

function challengeSurface(
  context: ScreenContext,
  purchase: Purchase,
  isStarted: boolean,
  error: BillingError | null,
): Surface {
  const { flow, messages, seller, close } = context;
  const question = messages.t('challengeText', { total: purchase.total, seller });
  const body = html`<h3 tabindex="-1" data-focus>${messages.t('challengeTitle')}</h3>
    ${error === null ? nothing : renderError(challengeError(messages, error), messages.t('retry'), null)}
    ${isStarted ? renderStarted(context, question) : nothing}
    ${
      isStarted
        ? nothing
        : renderOutcome({ tone: 'warning', shape: bankIcon, lead: question, text: [messages.t('notCharged')] })
    }`;
  if (isStarted) return { body };
  return {
    body,
    primary: { label: messages.t('challengeContinue'), run: () => flow.authenticate() },
    // A bank that cannot ask here will not, however often it is tried: the way out is another way to pay.
    secondary:
      error === null
        ? { label: messages.t('cancel'), run: close }
        : { label: messages.t('startAgain'), run: context.startAgain },
  };
}

function renderStarted({ flow, messages }: ScreenContext, question: string) {
  if (flow.challenge === 'stripe_next_action') {
    return renderOutcome({
      tone: 'warning',
      shape: bankIcon,
      isWaiting: true,
      lead: question,
      text: [messages.t('challengeOver')],
    });
  }
  const answer = flow.answerChallenge;
  return html`<billing-sandbox-challenge
    ?waiting=${answer === null}
    .text=${question}
    @billing-sandbox-challenge-answer=${(event: CustomEvent<'approve' | 'fail'>) => answer?.(event.detail)}
  ></billing-sandbox-challenge>`;
}

function challengeError(messages: PurchaseMessages, { code }: BillingError): string {
  const isBlocked = code === 'payment_script_blocked' || code === 'not_supported';
  return messages.t(isBlocked ? 'challengeBlocked' : 'challengeFailed');
}

function declinedSurface(context: ScreenContext, total: Money | null): Surface {
  const { flow, messages, chooser } = context;
  const { state } = flow;
  const purchase = 'purchase' in state ? state.purchase : null;
  const isBusy = flow.isBusy;
  const error = state.status === 'declined' ? state.error : null;
  const shownTotal = total ?? purchase?.total ?? null;
  const primary: DialogAction = {
    label: shownTotal === null ? messages.t('payPlain') : messages.t('payTry', { total: shownTotal }),
    busyLabel: messages.t('paying'),
    isBusy,
    isBlocked: chooser.selected === null,
    run: () => {
      if (chooser.selected !== null) context.retryWith(chooser.selected);
    },
  };
  return {
    body: html`${purchase === null ? nothing : renderDecline(messages, purchase)}
      <fieldset ?disabled=${isBusy}>${chooser.renderList('retry-method')}</fieldset>
      ${error === null ? nothing : renderError(errorText(messages, error, 'paying'), '', null)}`,
    primary,
    // An open invoice stays open: there is no other purchase to begin.
    secondary:
      context.intent.kind === 'invoice_payment'
        ? { label: messages.t('close'), isBlocked: isBusy, run: context.close }
        : { label: messages.t('startAgain'), isBlocked: isBusy, run: context.startAgain },
  };
}
