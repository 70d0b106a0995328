import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: 'تغییر در {date}',
  changing: 'در حال تغییر…',
  leave: 'فعلاً نه',
};
