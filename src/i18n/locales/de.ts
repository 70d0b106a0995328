import type { LocaleMessages } from '../messages.ts';

export const de: LocaleMessages = {
  common: { lessThan: 'weniger als {amount}' },
};
