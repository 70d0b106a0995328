import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: 'रकम',
  canceling: 'रद्द हो रहा है…',
  keep: 'रहने दें',
};
