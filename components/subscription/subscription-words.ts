import type { Account, Subscription } from 'billing-portal-contract';
import type { subscriptionMessages } from '../../src/i18n/en/subscription.ts';
import { isSameMoney } from '../../src/money/is-same-money.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { intervalPrice } from './interval-price.ts';

/** `t` has to be bound. */
type Texts = Pick<MessagesController<typeof subscriptionMessages.english>, 't' | 'of' | 'format'>;

export interface SubscriptionWords {
  readonly tone: 'positive' | 'warning' | 'danger' | 'neutral';
  /** One or two words for the state. */
  readonly status: string;
  /** What comes next, with date and figure; empty when there is nothing to say. */
  readonly next: string;
}

/** A subscription in words. `owed` is the formatted amount of the open invoice, when it is known. */
export function subscriptionWords(subscription: Subscription, texts: Texts, owed: string | null): SubscriptionWords {
  const { cancelAt, status } = subscription;
  const isEnding = cancelAt !== null && (status === 'active' || status === 'trialing');
  const next = nextSentence(subscription, texts, owed, isEnding);
  return { tone: TONES[isEnding ? 'paused' : status], status: texts.t(isEnding ? 'ending' : status), next };
}

/** What is paid as things stand; `null` where the sentence about what comes next says it, or nothing is. */
export function currentPrice(subscription: Subscription, texts: Texts): string | null {
  const isRunning = subscription.status === 'active' || subscription.status === 'past_due';
  return isRunning ? priceWords(subscription, texts) : null;
}

/** "€29 a month", or `null` for a free plan. */
function priceWords({ plan }: Subscription, messages: Texts): string | null {
  return plan.isFree || plan.price === null ? null : intervalPrice(plan.price, plan.interval, messages);
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

function nextSentence(subscription: Subscription, texts: Texts, owed: string | null, isEnding: boolean): string {
  const { t, format } = texts;
  const plan = subscription.plan.name;
  if (isEnding) return t('endsOn', { plan, date: format.date(subscription.cancelAt ?? '') });
  switch (subscription.status) {
    case 'draft':
      return t('startsLater', { plan });
    case 'pending_payment':
      return t('startsPaid', { plan });
    case 'trialing':
      return trialSentence(subscription, texts);
    case 'active':
      return activeSentence(subscription, texts);
    case 'past_due':
      return owed === null ? t('owes', { plan }) : t('owesAmount', { plan, amount: owed });
    case 'paused':
      return subscription.pausedAt === null
        ? t('isPaused', { plan })
        : t('isPausedSince', { date: format.date(subscription.pausedAt) });
    case 'canceled': {
      const endedAt = subscription.canceledAt ?? subscription.cancelAt;
      return endedAt === null ? t('ended', { plan }) : t('endedOn', { plan, date: format.date(endedAt) });
    }
  }
}

function trialSentence(subscription: Subscription, texts: Texts): string {
  const endsAt = subscription.trialEndsAt ?? subscription.currentPeriodEnd;
  if (endsAt === null) return '';
  const date = texts.format.date(endsAt);
  const price = priceWords(subscription, texts);
  return price === null ? texts.t('trialUntil', { date }) : texts.t('trialThen', { date, price });
}

function activeSentence(subscription: Subscription, { t, format }: Texts): string {
  const { currentPeriodEnd, nextCharge, plan, scheduledChange } = subscription;
  if (scheduledChange !== null && scheduledChange.plan.key !== plan.key) {
    return t('changesOn', { plan: plan.name, next: scheduledChange.plan.name, date: format.date(scheduledChange.at) });
  }
  if (nextCharge !== null) {
    const date = format.date(nextCharge.at);
    const isPrice = plan.price !== null && isSameMoney(nextCharge.amount, plan.price);
    return isPrice ? t('nextDate', { date }) : t('nextCharge', { amount: nextCharge.amount, date });
  }
  if (plan.isFree) return t('freePlan');
  if (plan.interval === 'once') return t('paidOnce');
  return currentPeriodEnd === null ? '' : t('periodUntil', { date: format.date(currentPeriodEnd) });
}

/** When what is owed is collected again, and what happens if it stays open; empty when there is nothing to say. */
export function owedWords({ pastDue, subscription }: Account, { t, format }: Texts): string {
  if (pastDue === null || subscription === null) return '';
  const { attemptAgainAt, attemptsLeftToday, givenUpAt, nextRetryAt } = pastDue;
  const isSpent = attemptsLeftToday === 0 && attemptAgainAt !== null;
  return [
    isSpent ? t('attemptsSpent', { time: format.dateTime(attemptAgainAt) }) : null,
    nextRetryAt === null ? null : t('owesRetry', { date: format.date(nextRetryAt) }),
    givenUpAt === null ? null : t('owesEnds', { date: format.date(givenUpAt), plan: subscription.plan.name }),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
