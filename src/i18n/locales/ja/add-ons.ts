import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  title: 'アドオン',
  empty: 'このプランに追加できるアドオンはありません',
  emptyText: 'プランに追加できるものがここに表示されます。',
  active: '有効',
  activeUntil: '{date}まで有効',
  dueNow: '今回{amount}（期間の残り分）',
  taxAdded: '価格は税抜です。合計はお支払い前に表示されます。',
  add: '追加',
  addLabel: '{name}を{price}で追加',
  end: '終了',
  endLabel: '{name}を終了',
  keep: '続ける',
  keepLabel: '{name}を続ける',

  buyTitle: '{name}を追加',
  buyText: '{name}は、お支払いが済みしだい使えます。',
  buyPart: '今回は期間の残り分だけ、次回からはプランとあわせて{price}をお支払いいただきます。',
  buyEnds: 'いつでも終了できます。終了後も期間の終わりまで使えます。',
  buyConfirm: '{name}を追加 · {total}',
  bought: '{name}が有効になりました。',

  endTitle: '{name}を終了',
  endText: '{name}は{date}まで使えます。その後終了し、以降の請求はありません。',
  endNoRefund: 'お支払い済み期間の残りは返金されません。',
  endConfirm: '{name}を終了',
  ending: '終了しています…',
  leave: '{name}を続ける',
  ended: '{name}は{date}に終了します。',
  kept: '{name}は続きます。',
  failed: '何も変更されていません。もう一度お試しください。',
};
