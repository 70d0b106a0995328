import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: '期间',
  anyTime: '任意时间',
  thisMonth: '本月',
  lastMonth: '上月',
  thisYear: '今年',
  lastYear: '去年',
  chosenDates: '自选日期',
  clear: '清除筛选',
  next: '下一页',
  previous: '上一页',
  range: '{first}至{last}',
  rangeOfMore: '{first}至{last}，还有更多',
  turnFailed: '无法加载此页。请重试。',
  updating: '正在加载…',
  downloadCsv: '下载CSV',
  downloadJson: '下载JSON',
  preparing: '正在准备…',
  exportFailed: '无法生成文件。请重试。',
};
