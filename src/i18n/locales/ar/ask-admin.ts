import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'اطلب من المسؤول',
  title: 'اطلب من المسؤول',
  intro: 'يمكنك استخدام الموجود، ولا يمكنك شراء المزيد. أرسل هذا إلى من يدير الفوترة في {account}.',
  textLabel: 'رسالتك',

  needCredits: {
    zero: 'لا تحتاج {account} إلى نقاط إضافية كي أتابع.',
    one: 'تحتاج {account} إلى نقطة إضافية واحدة كي أتابع.',
    two: 'تحتاج {account} إلى نقطتين إضافيتين كي أتابع.',
    few: 'تحتاج {account} إلى {count} نقاط إضافية كي أتابع.',
    many: 'تحتاج {account} إلى {count} نقطة إضافية كي أتابع.',
    other: 'تحتاج {account} إلى {count} نقطة إضافية كي أتابع.',
  },
  needFunds: 'تحتاج {account} إلى {amount} إضافية كي أتابع.',
  wantCredits: 'تحتاج {account} إلى نقاط إضافية كي أتابع.',
  wantFunds: 'تحتاج {account} إلى رصيد إضافي كي أتابع.',
  wantPaid: 'ما زالت فاتورة على {account} غير مدفوعة، وبعد دفعها يمكننا شراء المزيد.',
  wantPlan: 'تحتاج {account} إلى خطة أخرى كي أتابع.',
  where: 'يمكن ذلك هنا: {link}',

  copy: 'نسخ الرسالة',
  copied: 'تم النسخ',
  copyFailed: 'تعذّر النسخ. حدّد النص وانسخه.',
  email: 'كتابة بريد إلكتروني',
  subject: 'الفوترة في {account}',
  close: 'إغلاق',
  passedOn: 'أُرسل طلبك.',
  waiting: 'عندما يتوفر ما يكفي يمكنك المتابعة هنا.',
  enough: 'يوجد الآن ما يكفي. يمكنك المتابعة.',
};
