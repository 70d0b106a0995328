import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'دوره',
  anyTime: 'هر زمان',
  thisMonth: 'این ماه',
  lastMonth: 'ماه گذشته',
  thisYear: 'امسال',
  lastYear: 'سال گذشته',
  chosenDates: 'تاریخ دلخواه',
  clear: 'پاک کردن پالایه‌ها',
  next: 'بعدی',
  previous: 'قبلی',
  range: '{first} تا {last}',
  rangeOfMore: '{first} تا {last}، و بیشتر هم هست',
  turnFailed: 'بارگیری این صفحه ممکن نشد. دوباره امتحان کنید.',
  updating: 'در حال بارگیری…',
  downloadCsv: 'بارگیری CSV',
  downloadJson: 'بارگیری JSON',
  preparing: 'در حال آماده‌سازی…',
  exportFailed: 'آماده‌سازی فایل ممکن نشد. دوباره امتحان کنید.',
};
