import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  scheduled: '{date} से',
  today: 'आज',
};
