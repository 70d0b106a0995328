import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  scheduled: 'از {date}',
  today: 'امروز',
};
