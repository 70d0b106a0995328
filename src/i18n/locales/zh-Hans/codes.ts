import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  applying: '正在检查…',
};
