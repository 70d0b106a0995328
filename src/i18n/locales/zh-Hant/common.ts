import type { LocaleMessages } from '../../messages.ts';

export const common: LocaleMessages[string] = {
  lessThan: '不到{amount}',
};
