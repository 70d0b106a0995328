import type { LocaleMessages } from '../../messages.ts';

export const methodForm: LocaleMessages[string] = {
  loading: 'フォームを読み込んでいます…',
  sandboxLegend: 'テストカード',
  sandboxText: 'これはサンドボックスです。カードの動作を選んでください。カード番号は不要で、実際のお金は動きません。',
  fieldsLabel: 'カードまたはその他のお支払い方法',
  privacy: '入力内容はStripeに直接送信され、{seller}がカード番号を見ることはありません。この時点で請求は発生しません。',

  failed: 'カードは保存されませんでした。請求は発生していません。もう一度お試しください。',
  refused: 'カードが受け付けられませんでした。請求は発生していません。内容を確認するか、別のカードをご利用ください。',
  refusedBecause: '{reason}請求は発生していません。',
  unreachable: '決済サービスに接続できませんでした。請求は発生していません。もう一度お試しください。',
  limited: '短時間に操作が集中しました。請求は発生していません。しばらく待ってからもう一度お試しください。',
  unavailable: 'ここではカードを追加できません。アカウント設定をご確認ください。',

  blockedTitle: 'カードの入力フォームを読み込めませんでした',
  blockedText:
    '広告ブロッカー、プライバシー設定、またはネットワークがjs.stripe.comを遮断している可能性があります。請求は発生していません。このページで許可してから、もう一度お試しください。',
  blockedOtherwise:
    '保存済みのカードはフォームなしで使えます。別のお支払い方法について{seller}にお尋ねいただくこともできます。',
  retry: 'もう一度試す',

  save: 'カードを保存',
  saving: '保存中…',
  cancel: 'キャンセル',
  sheetTitle: 'カードを追加',
};
