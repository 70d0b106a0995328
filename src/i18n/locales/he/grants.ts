import type { LocaleMessages } from '../../messages.ts';

export const grants: LocaleMessages[string] = {
  scheduled: 'מ-{date}',
  today: 'היום',
};
