import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'جارٍ تحميل النشاط…',
  listLabel: 'النشاط',
  after: '{amount} بعد ذلك',
  empty: 'لم يحدث شيء بعد',
  emptyText: 'يُسجَّل هنا ما تستخدمه وتشتريه وتتلقاه، مع ما تبقى بعده.',
  showMore: 'عرض المزيد',
  showingMore: 'جارٍ التحميل…',
  moreFailed: 'تعذّر تحميل المزيد. حاول مرة أخرى.',
  usage: 'استخدام',
  purchase: 'شراء',
  plan_allowance: 'من الخطة',
  reset: 'تجديد',
  expiry: 'انتهت الصلاحية',
  adjustment: 'تعديل',
  debt: 'دين',
  refund: 'استرداد',
  dispute: 'اعتراض',
};
