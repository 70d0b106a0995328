import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: '期間',
  anyTime: 'すべての期間',
  thisMonth: '今月',
  lastMonth: '先月',
  thisYear: '今年',
  lastYear: '昨年',
  chosenDates: '日付を指定',
  clear: '絞り込みを解除',
  next: '次へ',
  previous: '前へ',
  range: '{first}～{last}',
  rangeOfMore: '{first}～{last}（続きあり）',
  turnFailed: 'このページを読み込めませんでした。もう一度お試しください。',
  updating: '読み込み中…',
  downloadCsv: 'CSVをダウンロード',
  downloadJson: 'JSONをダウンロード',
  preparing: '準備中…',
  exportFailed: 'ファイルを準備できませんでした。もう一度お試しください。',
};
