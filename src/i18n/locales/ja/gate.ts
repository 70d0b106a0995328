import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: '十分な量に戻りました。作業を再開します。',
  canceled: '購入は行われませんでした。作業は待機中のままです。',
  pendingTitle: '残量が足りず待機していた作業があります',
  pendingText: '何も失われていません。中断したところから続けられます。',
  goOn: '続ける',
  dismiss: '今はしない',
  notInPlan: 'ご利用のプランには含まれていません。',
  subscriptionRequired: 'ご利用にはプランが必要です。',
  limitReached: 'プランに含まれる分は、この期間はすべて使い切りました。',
  askAdmin: '{account}のお支払いを管理している方に、追加購入をご依頼ください。',
};
