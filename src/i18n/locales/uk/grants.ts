import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  scheduled: 'З {date}',
  today: 'Сьогодні',
};
