import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { other: '{count}クレジットを{total}で購入しました。' },
  boughtFunds: '{amount}を{total}でチャージしました。',
  unused: 'まだまったく使われていません。',
  timeLeft: { other: 'あと{count}分間、取り消せます。' },
  lessThanAMinute: '取り消せる時間は残り1分未満です。',
  until: '{time}まで取り消せます。',
  undo: 'この購入を取り消す',

  title: 'この購入を取り消す',
  moneyToMethod: '{total}は{method}に返金されます。',
  money: '{total}はお支払い時と同じ方法で返金されます。',
  bankTime: '反映まで数日かかることがあります。',
  takesCredits: { other: '{count}クレジットは取り消されます。' },
  takesFunds: '残高から{amount}が差し引かれます。',
  creditNote: '請求書の一覧にクレジットノートが追加されます。',
  confirm: '取り消して{total}の返金を受ける',
  undoing: '取り消しています…',
  keep: '残す',
  done: '取り消しました。{total}は{method}に返金されます。',
  donePlain: '取り消しました。{total}はお支払い時と同じ方法で返金されます。',
  notPossible: '一部が使われたか期限が過ぎたため、取り消せなくなりました。何も変更されていません。',
  failed: '取り消せませんでした。もう一度お試しください。',
};
