import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: '帳務',
  sandbox: '沙盒環境：不會有真實交易',
  loading: '正在載入帳務資料…',
  activity: '收支記錄',
  retry: '再試一次',
  staleText: '您看到的是{time}的內容。',
  failedTitle: '無法載入此內容。',
  noPlanTitle: '還沒有方案',
  noPlanText: '有方案後，剩餘量和使用情況會顯示在這裡。',
  staleTitle: '內容可能不是最新的。',
  offlineTitle: '您已離線。',
  offlineText: '您看到的是{time}的內容。恢復連線後會自動更新。',
  offlineEmpty: '恢復連線後即可顯示帳務資料。',
  failedText: '沒有扣款。請稍後再試。',
  sessionTitle: '您的工作階段已結束。',
  sessionText: '按「繼續」即可續期。沒有遺失任何內容。',
  sessionRenew: '繼續',
  forbiddenTitle: '您無權查看此內容。',
  forbiddenText: '管理此帳號帳務的人員可以查看。',
};
