import type { Subscription } from 'billing-portal-contract';
import type { subscriptionMessages } from '../../src/i18n/en/subscription.ts';
import { isSameMoney } from '../../src/money/is-same-money.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { intervalPrice } from './interval-price.ts';

/** `t` has to be bound. */
export type SubscriptionTexts = Pick<
  MessagesController<typeof subscriptionMessages.english>,
  't' | 'of' | 'format' | 'locale'
>;

export interface SubscriptionWords {
  readonly tone: 'positive' | 'warning' | 'danger' | 'neutral';
  /** One or two words for the state. */
  readonly status: string;
  /** What comes next, with date and figure; empty when there is nothing to say. */
  readonly next: string;
}

/** A plan that runs and goes on. Most are in this state, so the words for every other are fetched when one is not. */
export function runsOn({ cancelAt, status }: Subscription): boolean {
  return status === 'active' && cancelAt === null;
}

/** A subscription that runs on, in words. */
export function runningWords(subscription: Subscription, texts: SubscriptionTexts): SubscriptionWords {
  return { tone: 'positive', status: texts.t('active'), next: nextSentence(subscription, texts) };
}

/** What is paid as things stand; `null` where the sentence about what comes next says it, or nothing is. */
export function currentPrice(subscription: Subscription, texts: SubscriptionTexts): string | null {
  const isRunning = subscription.status === 'active' || subscription.status === 'past_due';
  return isRunning ? priceWords(subscription, texts) : null;
}

/** "€29 a month", or `null` for a free plan. */
export function priceWords({ plan }: Subscription, texts: SubscriptionTexts): string | null {
  return plan.isFree || plan.price === null ? null : intervalPrice(plan.price, plan.interval, texts);
}

function nextSentence(subscription: Subscription, { t, format }: SubscriptionTexts): string {
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
