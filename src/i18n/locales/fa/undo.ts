import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  boughtCredits: { one: '{count} کردیت به مبلغ {total} خریدید.', other: '{count} کردیت به مبلغ {total} خریدید.' },
  boughtFunds: '{amount} به مبلغ {total} اضافه کردید.',
  unused: 'هنوز چیزی از آن مصرف نشده است.',
  timeLeft: {
    one: 'تا {count} دقیقهٔ دیگر می‌توانید آن را بازگردانید.',
    other: 'تا {count} دقیقهٔ دیگر می‌توانید آن را بازگردانید.',
  },
  lessThanAMinute: 'کمتر از یک دقیقه برای بازگرداندن مانده است.',
  until: 'تا {time} می‌توانید آن را بازگردانید.',
  undo: 'بازگرداندن این خرید',

  title: 'بازگرداندن این خرید',
  moneyToMethod: '{total} به {method} برمی‌گردد.',
  money: '{total} از همان راه پرداخت برمی‌گردد.',
  bankTime: 'شاید چند روز طول بکشد تا بانک آن را نشان دهد.',
  takesCredits: { one: '{count} کردیت پس گرفته می‌شود.', other: '{count} کردیت پس گرفته می‌شود.' },
  takesFunds: '{amount} از موجودی شما پس گرفته می‌شود.',
  creditNote: 'یادداشت بستانکاری به صورت‌حساب‌های شما افزوده می‌شود.',
  confirm: 'بازگرداندن و دریافت {total}',
  undoing: 'در حال بازگرداندن…',
  keep: 'بماند',
  done: 'بازگردانده شد. {total} به {method} برمی‌گردد.',
  donePlain: 'بازگردانده شد. {total} از همان راه پرداخت برمی‌گردد.',
  notPossible: 'دیگر نمی‌توان آن را بازگرداند: بخشی مصرف شده یا زمان گذشته است. چیزی تغییر نکرد.',
  failed: 'چیزی بازگردانده نشد. دوباره امتحان کنید.',
};
