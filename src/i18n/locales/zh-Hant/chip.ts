import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { other: '{count} 點' },
  creditsLabel: { other: '剩餘 {count} 點' },
  balanceLabel: '餘額 {amount}',
  low: '即將用完',
  empty: '已用完',
  negative: '低於零',
  billing: '帳務',
  openBilling: '開啟帳務頁面',
  buyCredits: '購買點數',
  addFunds: '儲值',
  resets: '{date}重設',
  lasts: { other: '依目前速度大約還能用 {count} 天' },
};
