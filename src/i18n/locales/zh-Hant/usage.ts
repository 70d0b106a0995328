import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: '用量',
  since: '自{start}起，{end}重新計算',
  empty: '使用方案中的功能後，用量會顯示在這裡。',
  included: '{used} / {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}，不限量',
  seats: '{used} / {limit} 個席位',
  on: '已開啟',
  off: '您的方案不包含',
  over: '超出所含額度 {amount} {unit}',
  hard: '到 {limit} 停止',
  creditsEach: { other: '每次 {count} 點' },
  priceEach: '每次 {price}',
  pricePer: '每 {count} {unit} {price}',
  creditsSpent: { other: '已用 {count} 點' },
  spent: '已花費 {amount}',
  soFar: '目前為止的用量，本期結束時計費',
  soFarBilled: '目前為止的用量，{date}計費',
};
