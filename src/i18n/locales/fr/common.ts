import type { LocaleMessages } from '../../messages.ts';

export const common: LocaleMessages[string] = {
  lessThan: 'moins de {amount}',
};
