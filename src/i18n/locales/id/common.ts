import type { LocaleMessages } from '../../messages.ts';

export const common: LocaleMessages[string] = {
  lessThan: 'kurang dari {amount}',
};
