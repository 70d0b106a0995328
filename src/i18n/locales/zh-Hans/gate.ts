import type { LocaleMessages } from '../../messages.ts';

export const gate: LocaleMessages[string] = {
  resumed: '现在够用了，任务继续进行。',
  canceled: '没有购买。您的任务仍在等待。',
  pendingTitle: '这项任务因额度不足而等待',
  pendingText: '没有丢失任何内容，可以从停下的地方继续。',
  goOn: '继续',
  dismiss: '暂不',
  notInPlan: '您的套餐不包含此项。',
  subscriptionRequired: '使用此项需要套餐。',
  limitReached: '本周期内套餐所含的用量已用完。',
  askAdmin: '请联系管理{account}账务的人员购买。',
};
