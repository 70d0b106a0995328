import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: '現在夠用了，工作會繼續進行。',
  canceled: '沒有購買。您的工作仍在等候。',
  pendingTitle: '這項工作因額度不足而等候',
  pendingText: '沒有遺失任何內容，可以從停下的地方繼續。',
  goOn: '繼續',
  dismiss: '暫時不要',
  notInPlan: '您的方案不包含此項。',
  subscriptionRequired: '使用此項需要方案。',
  limitReached: '本期方案所含的用量已用完。',
  askAdmin: '請聯絡管理 {account} 帳務的人員購買。',
};
