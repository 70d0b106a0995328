import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: 'فعال',
  taxAdded: 'قیمت‌ها بدون مالیات است. جمع کل را پیش از پرداخت می‌بینید.',
  keep: 'بماند',
  endNoRefund: 'ماندهٔ زمان پرداخت‌شده بازگردانده نمی‌شود.',
  failed: 'چیزی تغییر نکرد. دوباره امتحان کنید.',
};
