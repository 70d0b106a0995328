import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  scheduled: 'Od {date}',
  today: 'Dnes',
};
