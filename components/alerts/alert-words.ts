import type { AlertThreshold, Alert } from 'billing-portal-contract';
import type { alertMessages } from '../../src/i18n/en/alerts.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';
import { formatPercent } from '../../src/money/format-price.ts';

export type AlertTexts = Pick<MessagesController<typeof alertMessages.english>, 't' | 'format' | 'locale'>;

/** When it is told, in a few words. */
export function thresholdText(threshold: AlertThreshold, { t, locale }: AlertTexts): string {
  switch (threshold.kind) {
    case 'amount':
      return 'units' in threshold.amount
        ? t('atCredits', { count: threshold.amount })
        : t('atMoney', { level: threshold.amount });
    case 'percent':
      return t('atPercent', { percent: formatPercent(threshold.percent, locale) });
    case 'days_left':
      return t('atDays', { count: threshold.days });
  }
}

/** Where it is told. */
export function channelText(channels: Alert['channels'], { t }: AlertTexts): string {
  const byEmail = channels.includes('email');
  if (byEmail && channels.includes('portal')) return t('byBoth');
  return t(byEmail ? 'byEmail' : 'byPortal');
}
