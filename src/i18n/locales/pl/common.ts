import type { LocaleMessages } from '../../messages.ts';

export const common: LocaleMessages[string] = {
  lessThan: 'mniej niż {amount}',
};
