import type { LocaleMessages } from '../../messages.ts';

export const packAdvice: LocaleMessages[string] = {
  upgrade:
    'طرح بزرگ‌تر برایتان ارزان‌تر است: با سرعت مصرف شما ماهانه حدود {missing} کردیت بیشتر لازم دارید. با بسته‌ها {packPrice} می‌شود؛ {plan} فقط {upgradePrice} گران‌تر است و آن‌ها را دارد.',
  pack: 'بسته‌ها برایتان ارزان‌تر است: با سرعت مصرف شما ماهانه حدود {missing} کردیت بیشتر لازم دارید. با بسته‌ها {packPrice} می‌شود؛ {plan} {upgradePrice} گران‌تر است.',
  equal:
    'با سرعت مصرف شما ماهانه حدود {missing} کردیت بیشتر لازم دارید. بسته‌ها و {plan} به یک اندازه هزینه دارند: {packPrice}.',
  see: 'دیدن {plan}',
};
