import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  close: 'Đóng',
};
