import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  title: 'کد دارید؟',
  label: 'کد تخفیف یا هدیه',
  apply: 'اعمال',
  applying: 'در حال بررسی…',
  missing: 'کدی وارد کنید.',
  code_not_valid: 'این کد معتبر نیست یا دیگر معتبر نیست. نوشتار آن را بررسی کنید.',
  code_already_used: 'این کد پیش‌تر استفاده شده است.',
  code_not_applicable: 'این کد با طرح شما سازگار نیست.',
  notForThis: 'این کد با این خرید سازگار نیست.',
  tooMany: 'کدهای زیادی امتحان شد. کمی صبر کنید و دوباره امتحان کنید.',
  failed: 'بررسی کد ممکن نشد و چیزی تغییر نکرد. دوباره امتحان کنید.',

  gaveCredits: { one: '{name}: {count} کردیت اضافه شد.', other: '{name}: {count} کردیت اضافه شد.' },
  gaveBalance: '{name}: {amount} به موجودی شما اضافه شد.',
  usableUntil: 'قابل استفاده تا {date}.',
  planDiscount: '{name}: {off} تخفیف روی صورت‌حساب‌های طرح شما.',
  planDiscountBills: {
    one: '{name}: {off} تخفیف روی {count} صورت‌حساب بعدی طرح شما.',
    other: '{name}: {off} تخفیف روی {count} صورت‌حساب بعدی طرح شما.',
  },
  forPurchase: '{name}. در خرید بعدی شما حساب می‌شود.',
  useForCredits: 'خرید کردیت با آن',
  useForFunds: 'افزایش موجودی با آن',

  applied: '{name} اعمال شد.',
  appliedBonus: '{name}: {amount} اضافه.',
  remove: 'برداشتن کد',
};
