import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: 'Tutar',
  canceling: 'İptal ediliyor…',
  keep: 'Kalsın',
};
