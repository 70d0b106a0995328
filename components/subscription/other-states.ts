import type { Account, Subscription } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { subscriptionStateMessages as states } from '../../src/i18n/en/subscription-states.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import type { RunnableAction } from '../subscription-tasks/run-task.ts';
import { priceWords, type SubscriptionTexts, type SubscriptionWords } from './subscription-words.ts';

// What is said of a plan that does not simply run on: a part of its own, because most customers never need it.

/** A subscription in words. `owed` is the formatted amount of the open invoice, when it is known. */
export function stateWords(
  subscription: Subscription,
  texts: SubscriptionTexts,
  owed: string | null,
): SubscriptionWords {
  const { cancelAt, status } = subscription;
  const isEnding = cancelAt !== null && (status === 'active' || status === 'trialing');
  const next = nextSentence(subscription, texts, owed, isEnding);
  // A plan that is active and does not end is said elsewhere.
  const word = isEnding || status === 'active' ? 'ending' : status;
  return { tone: TONES[isEnding ? 'paused' : status], status: texts.of(states, word), next };
}

const TONES = {
  draft: 'neutral',
  pending_payment: 'warning',
  trialing: 'positive',
  active: 'positive',
  past_due: 'danger',
  paused: 'warning',
  canceled: 'neutral',
} as const satisfies Record<Subscription['status'], SubscriptionWords['tone']>;

function nextSentence(
  subscription: Subscription,
  texts: SubscriptionTexts,
  owed: string | null,
  isEnding: boolean,
): string {
  const { format } = texts;
  const plan = subscription.plan.name;
  if (isEnding) return texts.of(states, 'endsOn', { plan, date: format.date(subscription.cancelAt ?? '') });
  switch (subscription.status) {
    case 'draft':
      return texts.of(states, 'startsLater', { plan });
    case 'pending_payment':
      return texts.of(states, 'startsPaid', { plan });
    case 'trialing':
      return trialSentence(subscription, texts);
    case 'active':
      return '';
    case 'past_due':
      return owed === null
        ? texts.of(states, 'owes', { plan })
        : texts.of(states, 'owesAmount', { plan, amount: owed });
    case 'paused':
      return subscription.pausedAt === null
        ? texts.of(states, 'isPaused', { plan })
        : texts.of(states, 'isPausedSince', { date: format.date(subscription.pausedAt) });
    case 'canceled': {
      const endedAt = subscription.canceledAt ?? subscription.cancelAt;
      return endedAt === null
        ? texts.of(states, 'ended', { plan })
        : texts.of(states, 'endedOn', { plan, date: format.date(endedAt) });
    }
  }
}

function trialSentence(subscription: Subscription, texts: SubscriptionTexts): string {
  const endsAt = subscription.trialEndsAt ?? subscription.currentPeriodEnd;
  if (endsAt === null) return '';
  const date = texts.format.date(endsAt);
  const price = priceWords(subscription, texts);
  return price === null ? texts.of(states, 'trialUntil', { date }) : texts.of(states, 'trialThen', { date, price });
}

/** When what is owed is collected again, and what happens if it stays open; empty when there is nothing to say. */
export function owedWords({ pastDue, subscription }: Account, { format, of }: SubscriptionTexts): string {
  if (pastDue === null || subscription === null) return '';
  const { attemptAgainAt, attemptsLeftToday, givenUpAt, nextRetryAt } = pastDue;
  const isSpent = attemptsLeftToday === 0 && attemptAgainAt !== null;
  return [
    isSpent ? of(states, 'attemptsSpent', { time: format.dateTime(attemptAgainAt) }) : null,
    nextRetryAt === null ? null : of(states, 'owesRetry', { date: format.date(nextRetryAt) }),
    givenUpAt === null ? null : of(states, 'owesEnds', { date: format.date(givenUpAt), plan: subscription.plan.name }),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** What is owed, when the server says it. */
export function owedAmount({ notices, pastDue }: Account, { status }: Subscription, texts: SubscriptionTexts) {
  if (status !== 'past_due') return null;
  const amount = pastDue?.amount ?? notices.find(({ code }) => code === 'payment_past_due')?.amount ?? null;
  return amount === null ? null : texts.format.amount(amount);
}

/** The name of what can only be done in one of these states; `null` for what can be done in any. */
export function stateActionLabel(
  action: RunnableAction,
  { plan: { name: plan }, status }: Subscription,
  { of }: SubscriptionTexts,
): string | null {
  switch (action) {
    case 'undo_cancel':
    case 'resume':
    case 'reactivate':
      return of(states, action, { plan });
    case 'change_plan':
      return status === 'canceled' ? of(states, 'choosePlan') : null;
    default:
      return null;
  }
}

/** The button that pays what is owed, for those who may, while there are attempts left. */
export function renderPay(
  pastDue: Account['pastDue'],
  store: BillingStore,
  from: HTMLElement,
  { of }: SubscriptionTexts,
) {
  if (pastDue === null || pastDue.attemptsLeftToday === 0 || !store.may('pay')) return nothing;
  const { amount, invoiceId } = pastDue;
  const pay = () => void store.requestPurchase({ kind: 'invoice_payment', invoiceId, source: 'subscription' }, from);
  return html`<button class="button small primary" part="pay" type="button" @click=${pay}>
    ${of(states, 'payInvoice', { amount })}
  </button>`;
}
