import type { Money, Subscription } from 'billing-portal-contract';
import { subscriptionMessages } from '../../src/i18n/en/subscription.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

type Interval = Subscription['plan']['interval'];

const KEYS = {
  week: 'perWeek',
  month: 'perMonth',
  quarter: 'perQuarter',
  year: 'perYear',
  once: 'perOnce',
} as const satisfies Record<Interval, string>;

/** "€29 a month". */
export function intervalPrice(
  price: Money,
  interval: Interval,
  messages: Pick<MessagesController<Record<never, never>>, 'of' | 'format'>,
): string {
  return messages.of(subscriptionMessages, KEYS[interval], { amount: messages.format.money(price, { whole: true }) });
}
