import type { LocaleMessages } from '../../messages.ts';

export const activity: LocaleMessages[string] = {
  loading: 'در حال بارگیری فعالیت‌ها…',
  listLabel: 'فعالیت‌ها',
  after: '{amount} پس از آن',
  empty: 'هنوز چیزی ثبت نشده است',
  emptyText: 'مصرف، خرید و دریافت‌های شما، همراه با آنچه پس از آن مانده، اینجا نوشته می‌شود.',
  columnChange: 'تغییر',
  usage: 'مصرف',
  purchase: 'خرید',
  plan_allowance: 'سهمیهٔ طرح',
  reset: 'بازنشانی',
  expiry: 'منقضی‌شده',
  adjustment: 'اصلاح',
  debt: 'بدهی',
  refund: 'بازپرداخت',
  dispute: 'اعتراض',
};
