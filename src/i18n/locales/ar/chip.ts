import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    zero: 'لا نقاط',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '{count} نقاط',
    many: '{count} نقطة',
    other: '{count} نقطة',
  },
  creditsLabel: {
    zero: 'لم تبقَ نقاط',
    one: 'بقيت نقطة واحدة',
    two: 'بقيت نقطتان',
    few: 'بقيت {count} نقاط',
    many: 'بقيت {count} نقطة',
    other: 'بقيت {count} نقطة',
  },
  balanceLabel: 'الرصيد {amount}',
  low: 'على وشك النفاد',
  empty: 'نفد',
  negative: 'تحت الصفر',
  billing: 'الفوترة',
  openBilling: 'فتح الفوترة',
  buyCredits: 'شراء نقاط',
  addFunds: 'إضافة أموال',
  resets: 'تجديد في {date}',
  lasts: {
    zero: 'يكفي بهذه الوتيرة لأقل من يوم',
    one: 'يكفي بهذه الوتيرة نحو يوم واحد',
    two: 'يكفي بهذه الوتيرة نحو يومين',
    few: 'يكفي بهذه الوتيرة نحو {count} أيام',
    many: 'يكفي بهذه الوتيرة نحو {count} يومًا',
    other: 'يكفي بهذه الوتيرة نحو {count} يوم',
  },
};
