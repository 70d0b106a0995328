import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: '账务',
  sandbox: '沙盒环境：不会产生真实交易',
  loading: '正在加载账务信息…',
  activity: '收支记录',
  retry: '重试',
  staleText: '您看到的是{time}的内容。',
  failedTitle: '无法加载此内容。',
  noPlanTitle: '还没有套餐',
  noPlanText: '有套餐后，剩余量和使用情况会显示在这里。',
  staleTitle: '内容可能不是最新的。',
  offlineTitle: '您已离线。',
  offlineText: '您看到的是{time}的内容。恢复联网后会自动更新。',
  offlineEmpty: '恢复联网后即可显示账务信息。',
  failedText: '没有扣款。请稍后重试。',
  sessionTitle: '您的会话已结束。',
  sessionText: '点击“继续”以续期。没有丢失任何内容。',
  sessionRenew: '继续',
  forbiddenTitle: '您无权查看此内容。',
  forbiddenText: '管理此账户账务的人员可以查看。',
};
