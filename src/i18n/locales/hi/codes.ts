import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  applying: 'जाँच हो रही है…',
};
