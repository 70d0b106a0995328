import type { LocaleMessages } from '../../messages.ts';

export const lists: LocaleMessages[string] = {
  preparing: 'तैयार हो रहा है…',
};
