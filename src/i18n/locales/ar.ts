import type { LocaleMessages } from '../messages.ts';

export const ar: LocaleMessages = {
  common: { lessThan: 'أقل من {amount}' },
};
