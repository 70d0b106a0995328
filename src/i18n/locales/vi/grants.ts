import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  scheduled: 'Từ {date}',
  today: 'Hôm nay',
};
