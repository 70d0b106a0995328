import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: 'יתרה',
  credits: 'קרדיטים',
  amount: 'סכום',
  method: 'אמצעי תשלום',
  saving: 'בשמירה…',
  cancel: 'ביטול',

  amountWrong: 'הזינו סכום כמו {example}.',
};
