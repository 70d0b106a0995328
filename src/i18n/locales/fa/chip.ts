import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: { one: '{count} کردیت', other: '{count} کردیت' },
  creditsLabel: { one: '{count} کردیت باقی مانده', other: '{count} کردیت باقی مانده' },
  balanceLabel: 'موجودی {amount}',
  low: 'رو به پایان',
  empty: 'تمام شده',
  negative: 'زیر صفر',
  billing: 'صورت‌حساب و پرداخت',
  openBilling: 'باز کردن صورت‌حساب و پرداخت',
  buyCredits: 'خرید کردیت',
  addFunds: 'افزایش موجودی',
  resets: 'بازنشانی در {date}',
  lasts: { one: 'با این سرعت برای حدود {count} روز کافی است', other: 'با این سرعت برای حدود {count} روز کافی است' },
};
