import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'コードをお持ちですか？',
  label: 'プロモーションコードまたはギフトコード',
  apply: '適用',
  applying: '確認中…',
  missing: 'コードを入力してください。',
  code_not_valid: 'このコードは無効か、期限が切れています。入力内容をご確認ください。',
  code_already_used: 'このコードはすでに使用されています。',
  code_not_applicable: 'このコードはご利用のプランには使えません。',
  notForThis: 'このコードはこの購入には使えません。',
  tooMany: 'コードの試行回数が多すぎます。少し待ってからもう一度お試しください。',
  failed: 'コードを確認できませんでした。何も変更されていません。もう一度お試しください。',

  gaveCredits: { other: '{name}：{count}クレジットを追加しました。' },
  gaveBalance: '{name}：残高に{amount}を追加しました。',
  usableUntil: '使用期限は{date}です。',
  planDiscount: '{name}：プランの請求から{off}割引。',
  planDiscountBills: { other: '{name}：プランの次回以降{count}回の請求から{off}割引。' },
  forPurchase: '{name}。次回の購入に適用されます。',
  useForCredits: 'これを使ってクレジットを購入',
  useForFunds: 'これを使ってチャージ',

  applied: '{name}を適用しました。',
  appliedBonus: '{name}：{amount}を上乗せ。',
  remove: 'コードを取り消す',
};
