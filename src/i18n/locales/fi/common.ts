import type { LocaleMessages } from '../../messages.ts';

export const common: LocaleMessages[string] = {
  lessThan: 'alle {amount}',
};
