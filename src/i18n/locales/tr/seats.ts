import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: '{date} tarihinde değiştir',
  changing: 'Değiştiriliyor…',
  leave: 'Şimdi değil',
};
