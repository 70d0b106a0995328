import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  period: 'תקופה',
  anyTime: 'כל הזמנים',
  thisMonth: 'החודש',
  lastMonth: 'החודש שעבר',
  thisYear: 'השנה',
  lastYear: 'השנה שעברה',
  chosenDates: 'תאריכים לבחירה',
  clear: 'ניקוי הסינון',
  next: 'הבא',
  previous: 'הקודם',
  range: '{first} עד {last}',
  rangeOfMore: '{first} עד {last}, ויש עוד',
  turnFailed: 'לא ניתן היה לטעון את העמוד הזה. נסו שוב.',
  updating: 'בטעינה…',
  downloadCsv: 'הורדת CSV',
  downloadJson: 'הורדת JSON',
  preparing: 'בהכנה…',
  exportFailed: 'לא ניתן היה להכין את הקובץ. נסו שוב.',
};
