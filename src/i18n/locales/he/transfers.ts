import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: 'סכום',
  canceling: 'הביטול מתבצע…',
  keep: 'להשאיר',
};
