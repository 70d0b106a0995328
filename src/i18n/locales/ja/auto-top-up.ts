import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: '自動チャージ',
  loading: '自動チャージを読み込んでいます…',

  off: 'オフです。ご自身で購入しない限り、請求は発生しません。',
  notOffered: 'このプランではチャージできません。',
  on: 'オン',
  pausedWord: '一時停止中',
  heldWord: '保留中',

  whenMoney: '残高が{level}まで減ると実行します。',
  whenCredits: { other: '残り{count}クレジットになると実行します。' },
  whenDays: { other: 'あと{count}日分になると実行します。' },
  doesAmount: '毎回{amount}をチャージします。上限は税込で月{cap}です。',
  doesPacks: '毎回{pack}を{quantity}個購入します。上限は税込で月{cap}です。',
  doesTargetMoney: '残高が{target}になるまでチャージします。上限は税込で月{cap}です。',
  doesTargetCredits: { other: '{count}クレジットになるまで{pack}を購入します。上限は税込で月{cap}です。' },
  doesDays: { other: '現在のペースで{count}日分に必要な量を追加します。上限は税込で月{cap}です。' },

  due: '条件に達しました。まもなく請求します。',
  charging: '請求を処理中です。ご自身で支払う必要はありません。',
  held: '実行の時期ですが、保留されています。',
  paused: '自動的に一時停止しました。',
  next: '現在のペースでは、次の実行は{date}ごろです。',
  until: '{time}に再確認します。',

  month: '{spent} / {cap}',
  monthCap: '月間上限',
  monthCharges: { other: '自動請求 {count}回' },
  monthEnds: '{date}に新しく始まります',

  charges: '{method}に請求します。',
  chargesBacked: '{method}に請求します。承認されない場合、{backup}で1回だけ試します。',
  cooldown: { other: '請求の間隔は{count}分以上あけます。' },
  pausesAfter: { other: '請求に{count}回続けて失敗すると、自動的に一時停止します。' },
  announced: { other: '最初の請求の{count}時間前にお知らせします。' },

  setUp: '自動チャージを設定',
  change: '変更',
  turnOff: '自動チャージをオフにする',
  turnedOff: '自動チャージをオフにしました。再びオンにするまでオフのままです。',
  turnedOn: '自動チャージをオンにしました。',
  changed: '自動チャージを変更しました。',
  resume: '自動チャージを再開',
  resumed: '自動チャージを再開しました。',
  failed: 'うまくいきませんでした。何も変更されていません。もう一度お試しください。',
  readOnly: '変更できるのは、お支払いを管理している方です。',

  details: '請求のしくみと同意内容',
  why: '請求された理由、されなかった理由',
  agreedAt: '{time}に同意いただきました。',
  agreedBy: '{actor}として、文面のバージョン{version}で記録されています。',
  agreedOlder: 'その後、文面は新しくなっています。ルールを変更するときに表示されます。',
};
