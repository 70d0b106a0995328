import type { LocaleMessages } from '../../messages.ts';

export const planChange: LocaleMessages[string] = {
  changeTitle: '{plan}に変更',
  changeTitlePlain: 'プランを変更',
  invoiceTitle: '請求書{number}を支払う',
  invoiceTitlePlain: '未払いの請求書を支払う',
  reactivateTitle: '{plan}を再開',
  reactivateTitlePlain: 'プランを再開',

  startsNow: '{plan}は、お支払いが済みしだい始まります。',
  startsNowFree: '{plan}はすぐに始まります。',
  startsOn: '{date}から{plan}になります。それまでは何も変わりません。',
  trialUntil: '{date}まで無料です。',
  nextPayment: '次回のお支払いは{date}、{amount}です。',
  noPayment: 'それ以降の請求はありません。',
  customerCredit: 'お支払い済みの{amount}はアカウントに残り、次回以降の請求書から差し引かれます。',

  creditsChange: 'プランのクレジット：現在{before}、変更直後は{after}。',
  creditsReset: 'プランのクレジット：それまでは{before}。{date}からは各期間に{after}。',
  creditsEnd: 'プランのクレジットは{date}に終了します。残っている{before}は、それまで使えます。',
  creditsKept: '購入した{amount}クレジットは、そのまま変わりません。',
  creditsWait:
    '購入した{amount}クレジットは残りますが、{plan}ではクレジットを使いません。クレジットを使うプランになるまで保管されます。',
  balanceChange: 'プランに含まれる残高：現在{before}、変更直後は{after}。',
  balanceReset: 'プランに含まれる残高：それまでは{before}。{date}からは各期間に{after}。',
  balanceEnd: 'プランに含まれる残高は{date}に終了します。残っている{before}は、それまで使えます。',
  balanceKept: 'チャージした{amount}は、そのまま変わりません。',
  balanceWait: 'チャージした{amount}は残りますが、{plan}では残高を使いません。残高を使うプランになるまで保管されます。',

  featuresLost: '含まれなくなるもの：{names}。',
  featuresGained: '新しく含まれるもの：{names}。',
  addOnsEnding: '同時に終了するもの：{names}。',
  seatsExcess: '{inUse}席を使用中ですが、{available}席になります。それまでに{excess}席を解除してください。',
  replacesCancellation: 'これに伴い、解約は取り消されます。',
  replacesChange: 'これまで予定されていた変更は行われません。',

  advicePack:
    'よりお得な方法：現在のペースでは、月に{missing}クレジット不足します。{pack}なら{packPrice}でまかなえます。{plan}は月に{upgradePrice}高くなります。',
  adviceUpgrade:
    'よい選択です：現在のペースでは、月に{missing}クレジット不足します。パックで購入すると{packPrice}かかりますが、{plan}なら追加は{upgradePrice}です。',

  invoiceText: 'お支払いが済むと、{plan}が続き、また購入できるようになります。',
  invoiceTextPlain: 'お支払いが済むと、また購入できるようになります。',
  invoiceRetry: 'お支払いがない場合、次の請求は{date}に行われます。',
  reactivateText: '{plan}は本日から、現在の価格で再開します。購入した分は引き続き利用できます。',

  confirmChange: '{plan}に変更',
  confirmChangePaid: '{plan}に変更 · {total}',
  confirmOn: '{date}に変更',
  confirmReactivate: '{plan}を再開',
  confirmReactivatePaid: '{plan}を再開 · {total}',
  keep: '{plan}を続ける',
  changing: '変更中…',
  changed: '{plan}になりました。',
  changedPlain: 'プランを変更しました。',
  scheduled: '{date}から{plan}になります。',
  reactivated: '{plan}が再び有効になりました。',
  reactivatedPlain: 'プランが再び有効になりました。',
  invoicePaid: '請求書のお支払いが済みました。{plan}は続きます。',
  invoicePaidPlain: '請求書のお支払いが済みました。',

  failed: '何も変更されず、請求も発生していません。もう一度お試しください。',
  refusedSeats: '{plan}の上限より多くの席が使用中です。席を減らしてから変更してください。何も変更されていません。',
  refusedPastDue: '先に未払いの請求書をお支払いいただくと、プランを変更できます。何も変更されていません。',
  refusedRenewal: '現在の期間のお支払いを処理中です。完了後にプランを変更できます。',
  refusedUnavailable: 'このプランは提供を終了しました。何も変更されていません。',
  refusedNotAllowed: '現在のプランからこの変更はできません。何も変更されていません。',
  refusedMethod: '先にお支払い方法を追加してください。請求はトライアルの終了時に行われます。',
};
