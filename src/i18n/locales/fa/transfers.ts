import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: 'مبلغ',
  canceling: 'در حال لغو…',
  keep: 'بماند',
};
