import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: '用量',
  since: '自{start}起，{end}重新计算',
  empty: '使用套餐中的功能后，用量会显示在这里。',
  included: '{used} / {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}，不限量',
  seats: '{used} / {limit}个席位',
  on: '已开启',
  off: '您的套餐不包含',
  over: '超出所含额度{amount} {unit}',
  hard: '到{limit}停止',
  creditsEach: { other: '每次{count}积分' },
  priceEach: '每次{price}',
  pricePer: '每{count} {unit} {price}',
  creditsSpent: { other: '已用{count}积分' },
  spent: '已花费{amount}',
  soFar: '到目前为止的用量，本周期结束时计费',
  soFarBilled: '到目前为止的用量，{date}计费',
};
