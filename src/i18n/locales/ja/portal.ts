import type { LocaleMessages } from '../../messages.ts';

export const portal: LocaleMessages[string] = {
  label: 'お支払い',
  sandbox: 'サンドボックス：実際のお金は動きません',
  loading: 'お支払い情報を読み込んでいます…',
  activity: 'アクティビティ',
  retry: 'もう一度試す',
  staleText: '{time}時点の内容です。',
  failedTitle: '読み込めませんでした。',
  noPlanTitle: 'プランはまだありません',
  noPlanText: 'プランに加入すると、残りの量と利用状況がここに表示されます。',
  staleTitle: '最新ではない可能性があります。',
  offlineTitle: 'オフラインです。',
  offlineText: '{time}時点の内容です。再接続すると自動で更新されます。',
  offlineEmpty: '再接続すると、お支払い情報が表示されます。',
  failedText: '請求は発生していません。しばらくしてからもう一度お試しください。',
  sessionTitle: 'セッションが終了しました。',
  sessionText: '続けるとセッションが更新されます。何も失われていません。',
  sessionRenew: '続ける',
  forbiddenTitle: '表示する権限がありません。',
  forbiddenText: 'このアカウントのお支払いを管理している方が表示できます。',
};
