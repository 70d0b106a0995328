import type { LocaleMessages } from '../../messages.ts';

export const forecast: LocaleMessages[string] = {
  today: 'היום',
};
