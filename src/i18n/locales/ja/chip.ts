import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { other: '{count}クレジット' },
  creditsLabel: { other: '残り{count}クレジット' },
  balanceLabel: '残高 {amount}',
  low: '残りわずか',
  empty: '残りなし',
  negative: 'マイナス',
  billing: 'お支払い',
  openBilling: 'お支払い画面を開く',
  buyCredits: 'クレジットを購入',
  addFunds: 'チャージする',
  resets: '{date}にリセット',
  lasts: { other: 'このペースであと約{count}日分' },
};
