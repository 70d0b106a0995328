import type { Purchase } from 'billing-portal-contract';
import { html, nothing, type SVGTemplateResult } from 'lit';
import type { PurchaseState } from '../../src/purchase/purchase-state.ts';
import { signOf } from '../../src/money/sign-of.ts';
import { checkIcon, clockIcon, crossCircleIcon, dangerIcon, icon, offlineIcon } from '../shared/icons.ts';
import { declineAdvice } from './decline-advice.ts';
import { methodName } from './method-name.ts';
import type { PurchaseMessages } from './surface.ts';

interface OutcomeText {
  readonly tone: 'positive' | 'warning' | 'danger' | 'neutral';
  readonly shape: SVGTemplateResult;
  readonly lead: string;
  readonly text?: readonly (string | null)[];
  readonly isWaiting?: boolean;
}

/** A mark, one sentence that says it, and what it means for the customer's money. */
export function renderOutcome({ tone, shape, lead, text = [], isWaiting = false }: OutcomeText) {
  return html`<div class="outcome" part="outcome">
    <span class=${`outcome-mark ${tone}${isWaiting ? ' waiting' : ''}`}>${icon(shape)}</span>
    <div class="outcome-text">
      <h3 class="lead" tabindex="-1" data-focus>${lead}</h3>
      ${text.map((line) => (line === null ? nothing : html`<p>${line}</p>`))}
    </div>
  </div>`;
}

/** "€50.00 added. Your balance is €88.20." */
export function successText(messages: PurchaseMessages, { gives, after }: Purchase): string {
  if (gives.credits !== null) {
    return after?.credits
      ? messages.t('creditsAdded', { count: gives.credits, total: after.credits })
      : messages.t('creditsAddedPlain', { count: gives.credits });
  }
  if (gives.balance === null) return messages.t('done');
  return after?.balance
    ? messages.t('fundsAdded', { amount: gives.balance, balance: after.balance })
    : messages.t('fundsAddedPlain', { amount: gives.balance });
}

export function renderSuccess(messages: PurchaseMessages, purchase: Purchase, lead: string, isResuming: boolean) {
  const { total, paymentMethod } = purchase;
  return renderOutcome({
    tone: 'positive',
    shape: checkIcon,
    lead,
    text: [
      paymentMethod === null || signOf(total) === 0
        ? null
        : messages.t('paidWith', { total, method: methodName(paymentMethod, messages) }),
      isResuming ? messages.t('resumeHint') : null,
    ],
  });
}

/** The cause in plain words, and that no money moved. */
export function renderDecline(messages: PurchaseMessages, { failure }: Purchase) {
  return renderOutcome({
    tone: 'danger',
    shape: crossCircleIcon,
    lead: messages.t('declinedTitle'),
    text: [
      `${messages.t(`decline_${failure?.code ?? 'unknown'}`)} ${messages.t('notCharged')}`,
      declineAdvice(messages, failure),
    ],
  });
}

/** Everything that has not been answered by the bank yet. Never invites to pay again. */
export function renderWaiting(messages: PurchaseMessages, state: PurchaseState) {
  const isOffline = state.status === 'unknown' && state.isOffline;
  return renderOutcome({
    tone: 'warning',
    shape: isOffline ? offlineIcon : clockIcon,
    isWaiting: state.status !== 'unknown' || state.isChecking,
    lead: messages.t('processingTitle'),
    text: isOffline ? [messages.t('offlinePaying')] : [messages.t('processingText'), messages.t('processingTime')],
  });
}

export function renderEnd(messages: PurchaseMessages, status: 'failed' | 'canceled', { failure }: Purchase) {
  const isFailed = status === 'failed';
  return renderOutcome({
    tone: isFailed ? 'danger' : 'neutral',
    shape: isFailed ? dangerIcon : crossCircleIcon,
    lead: messages.t(isFailed ? 'failedTitle' : 'canceledTitle'),
    text: [
      failure === null ? null : messages.t(`decline_${failure.code}`),
      messages.t(isFailed ? 'failedText' : 'canceledText'),
    ],
  });
}
