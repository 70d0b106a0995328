import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: 'Bakiye',
  credits: 'Krediler',
  amount: 'Tutar',
  method: 'Ödeme yöntemi',
  saving: 'Kaydediliyor…',
  cancel: 'Vazgeç',

  amountWrong: '{example} gibi bir tutar girin.',
};
