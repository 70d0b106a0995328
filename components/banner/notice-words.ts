import type { Account, Notice } from 'billing-portal-contract';
import type { noticeMessages } from '../../src/i18n/en/notices.ts';
import type { MessagesController } from '../../src/i18n/messages-controller.ts';

type Texts = Pick<MessagesController<typeof noticeMessages.english>, 't' | 'format'>;

/** The sentence for a notice, with its figure and date where the server said them. */
export function noticeSentence(notice: Notice, account: Account, { t, format }: Texts): string {
  const { amount, at, code } = notice;
  const { capacity } = account;
  switch (code) {
    case 'credits_low': {
      const left = amount ?? capacity?.credits?.available;
      return left === undefined ? t('credits_low_plain') : t('credits_low', { amount: left });
    }
    case 'balance_low': {
      const left = amount ?? capacity?.balance?.available;
      return left === undefined ? t('balance_low_plain') : t('balance_low', { amount: left });
    }
    case 'balance_negative': {
      const balance = capacity?.balance?.available ?? amount;
      return balance === null ? t('balance_empty') : t('balance_negative', { amount: balance });
    }
    case 'payment_past_due':
      return amount === null ? t(code) : t('payment_past_due_amount', { amount });
    case 'trial_ending':
      return at === null ? t('trial_ending_soon') : t(code, { date: format.date(at) });
    case 'subscription_canceled':
      return at === null ? t(code) : t('subscription_canceled_at', { date: format.date(at) });
    case 'subscription_canceling':
      return at === null ? t(code) : t('subscription_canceling_at', { date: format.date(at) });
    case 'plan_change_scheduled': {
      const plan = account.subscription?.scheduledChange?.plan.name;
      return at === null || plan === undefined
        ? t(code)
        : t('plan_change_scheduled_at', { plan, date: format.date(at) });
    }
    case 'purchase_disputed':
      return amount === null ? t('purchase_disputed_plain') : t(code, { amount });
    case 'payment_returned':
      return amount === null ? t('payment_returned_plain') : t(code, { amount });
    case 'funds_pending':
      return amount === null ? t('funds_pending_plain') : t(code, { amount });
    case 'grace_active':
      return at === null ? t('grace_active_soon') : t(code, { date: format.date(at) });
    case 'limit_near':
    case 'limit_reached':
      return t(code, { feature: featureName(notice, account) });
    default:
      return t(code);
  }
}

function featureName({ feature }: Notice, { capacity }: Account): string {
  return capacity?.features.find(({ key }) => key === feature)?.name ?? feature ?? '';
}
