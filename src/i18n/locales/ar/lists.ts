import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'الفترة',
  anyTime: 'أي وقت',
  thisMonth: 'هذا الشهر',
  lastMonth: 'الشهر الماضي',
  thisYear: 'هذه السنة',
  lastYear: 'السنة الماضية',
  chosenDates: 'التواريخ المختارة',
  clear: 'إلغاء التصفية',
  next: 'التالي',
  previous: 'السابق',
  range: '{first} إلى {last}',
  rangeOfMore: '{first} إلى {last}، ويوجد المزيد',
  turnFailed: 'تعذّر تحميل هذه الصفحة. حاول مرة أخرى.',
  updating: 'جارٍ التحميل…',
  downloadCsv: 'تنزيل CSV',
  downloadJson: 'تنزيل JSON',
  preparing: 'جارٍ التحضير…',
  exportFailed: 'تعذّر تحضير الملف. حاول مرة أخرى.',
};
