import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: 'Сума',
  canceling: 'Скасування…',
  keep: 'Залишити',
};
