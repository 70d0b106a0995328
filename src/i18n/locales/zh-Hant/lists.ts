import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: '期間',
  anyTime: '不限時間',
  thisMonth: '本月',
  lastMonth: '上個月',
  thisYear: '今年',
  lastYear: '去年',
  chosenDates: '自選日期',
  clear: '清除篩選',
  next: '下一頁',
  previous: '上一頁',
  range: '{first} 至 {last}',
  rangeOfMore: '{first} 至 {last}，還有更多',
  turnFailed: '無法載入此頁。請再試一次。',
  updating: '載入中…',
  downloadCsv: '下載 CSV',
  downloadJson: '下載 JSON',
  preparing: '準備中…',
  exportFailed: '無法產生檔案。請再試一次。',
};
