import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: 'موجودی',
  credits: 'کردیت‌ها',
  amount: 'مبلغ',
  method: 'روش پرداخت',
  saving: 'در حال ذخیره…',
  cancel: 'انصراف',

  amountWrong: 'مبلغی مانند {example} وارد کنید.',
};
