import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: 'שינוי ב-{date}',
  changing: 'השינוי מתבצע…',
  leave: 'לא עכשיו',
};
