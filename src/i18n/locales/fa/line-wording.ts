import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'زمان استفاده‌نشده: {name}',
  beyond_included: '{name}، بیش از مقدار طرح',
  funds: 'افزایش موجودی',
  debt: 'موجودی مصرف‌شده زیر صفر',
  credit_used: 'بستانکاری حساب شما',
  credit_kept: 'در حساب شما می‌ماند',
  too_small: 'کمتر از حد قابل پرداخت',
};
