import type { Subscription } from 'billing-portal-contract';
import type { subscriptionMessages } from '../../src/i18n/en/subscription.ts';
import { isSameMoney } from '../../src/money/compare-money.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

type Texts = Pick<MessagesController<typeof subscriptionMessages.english>, 't' | 'format'>;

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
function priceWords({ plan }: Subscription, { t, format }: Texts): string | null {
  if (plan.isFree || plan.price === null) return null;
  const amount = format.money(plan.price, { whole: true });
  switch (plan.interval) {
    case 'week':
      return t('perWeek', { amount });
    case 'month':
      return t('perMonth', { amount });
    case 'quarter':
      return t('perQuarter', { amount });
    case 'year':
      return t('perYear', { amount });
    case 'once':
      return t('perOnce', { amount });
  }
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
      return t('isPaused', { plan });
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

function activeSentence({ currentPeriodEnd, nextCharge, plan }: Subscription, { t, format }: Texts): string {
  if (nextCharge !== null) {
    const date = format.date(nextCharge.at);
    const isPrice = plan.price !== null && isSameMoney(nextCharge.amount, plan.price);
    return isPrice ? t('nextDate', { date }) : t('nextCharge', { amount: nextCharge.amount, date });
  }
  if (plan.isFree) return t('freePlan');
  return currentPeriodEnd === null ? '' : t('periodUntil', { date: format.date(currentPeriodEnd) });
}
