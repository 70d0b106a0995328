import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'هل لديك رمز؟',
  label: 'رمز ترويجي أو رمز هدية',
  apply: 'استخدام',
  applying: 'جارٍ التحقق…',
  missing: 'أدخل رمزًا.',
  code_not_valid: 'هذا الرمز غير صالح أو لم يعد صالحًا. تحقق من كتابته.',
  code_already_used: 'استُخدم هذا الرمز من قبل.',
  code_not_applicable: 'هذا الرمز لا يناسب خطتك.',
  notForThis: 'هذا الرمز لا يناسب عملية الشراء هذه.',
  tooMany: 'جُرّبت رموز كثيرة. انتظر قليلًا ثم حاول مرة أخرى.',
  failed: 'تعذّر التحقق من الرمز ولم يتغيّر شيء. حاول مرة أخرى.',

  gaveCredits: {
    zero: '{name}: لم تُضف نقاط.',
    one: '{name}: أُضيفت نقطة واحدة.',
    two: '{name}: أُضيفت نقطتان.',
    few: '{name}: أُضيفت {count} نقاط.',
    many: '{name}: أُضيفت {count} نقطة.',
    other: '{name}: أُضيفت {count} نقطة.',
  },
  gaveBalance: '{name}: أُضيف {amount} إلى رصيدك.',
  usableUntil: 'يمكن الاستخدام حتى {date}.',
  planDiscount: '{name}: خصم {off} على فواتير خطتك.',
  planDiscountBills: {
    zero: '{name}: خصم {off} على فواتير خطتك.',
    one: '{name}: خصم {off} على الفاتورة التالية لخطتك.',
    two: '{name}: خصم {off} على الفاتورتين التاليتين لخطتك.',
    few: '{name}: خصم {off} على {count} فواتير تالية لخطتك.',
    many: '{name}: خصم {off} على {count} فاتورة تالية لخطتك.',
    other: '{name}: خصم {off} على {count} فاتورة تالية لخطتك.',
  },
  forPurchase: '{name}. يُحتسب في عملية الشراء التالية.',
  useForCredits: 'شراء نقاط به',
  useForFunds: 'إضافة رصيد به',

  applied: 'تم احتساب {name}.',
  appliedBonus: '{name}: {amount} إضافية.',
  remove: 'إزالة الرمز',
};
