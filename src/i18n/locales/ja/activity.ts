import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'アクティビティを読み込んでいます…',
  listLabel: 'アクティビティ',
  after: '反映後 {amount}',
  empty: 'まだ何もありません',
  emptyText: '利用、購入、受け取りの履歴と、その時点の残りがここに記録されます。',
  showMore: 'さらに表示',
  showingMore: '読み込み中…',
  moreFailed: '続きを読み込めませんでした。もう一度お試しください。',
  usage: '利用',
  purchase: '購入',
  plan_allowance: 'プラン付与分',
  reset: 'リセット',
  expiry: '失効',
  adjustment: '調整',
  debt: '超過利用',
  refund: '返金',
  dispute: '異議申し立て',
};
