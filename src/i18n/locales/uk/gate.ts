import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: 'Знову вистачає. Ваше завдання продовжується.',
  canceled: 'Нічого не куплено. Ваше завдання ще чекає.',
  pendingTitle: 'Це завдання чекало, бо не вистачало залишку',
  pendingText: 'Нічого не втрачено: продовжуйте з того місця, де зупинилися.',
  goOn: 'Продовжити',
  dismiss: 'Не зараз',
  notInPlan: 'Це не входить до вашого тарифу.',
  subscriptionRequired: 'Для цього потрібен тариф.',
  limitReached: 'Те, що входить до вашого тарифу, на цей період вичерпано.',
  askAdmin: 'Попросіть того, хто керує оплатою {account}, докупити.',
};
