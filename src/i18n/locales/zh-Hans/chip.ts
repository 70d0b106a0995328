import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { other: '{count}积分' },
  creditsLabel: { other: '剩余{count}积分' },
  balanceLabel: '余额{amount}',
  low: '即将用完',
  empty: '已用完',
  negative: '低于零',
  billing: '账务',
  openBilling: '打开账务页面',
  buyCredits: '购买积分',
  addFunds: '充值',
  resets: '{date}重置',
  lasts: { other: '按当前速度大约还能用{count}天' },
};
