import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  change: 'تغییر',
  remove: 'برداشتن',
  undo: 'بازگرداندن',
  saving: 'در حال ذخیره…',
  cancel: 'انصراف',

  amountWrong: 'مبلغی مانند {example} وارد کنید.',
  failed: 'چیزی ذخیره نشد. دوباره امتحان کنید.',
};
