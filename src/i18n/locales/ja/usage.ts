import type { LocaleMessages } from '../../messages.ts';

export const usage: LocaleMessages[string] = {
  title: '利用状況',
  since: '{start}から、{end}に再スタート',
  empty: 'プランの機能を使い始めると、利用量がここに表示されます。',
  included: '{used} / {limit} {unit}',
  usedOnly: '{used} {unit}',
  unlimited: '{used} {unit}（無制限）',
  seats: '{used} / {limit}席',
  on: 'オン',
  off: 'ご利用のプランに含まれません',
  over: '含まれる分を{amount} {unit}超過',
  hard: '{limit}で停止',
  creditsEach: { other: '1回あたり{count}クレジット' },
  priceEach: '1回あたり{price}',
  pricePer: '{count} {unit}あたり{price}',
  creditsSpent: { other: '{count}クレジットを利用' },
  spent: '{amount}を利用',
  soFar: 'これまでの利用分、期間の終わりに請求',
  soFarBilled: 'これまでの利用分、{date}に請求',
};
