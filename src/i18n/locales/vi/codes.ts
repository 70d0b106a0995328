import type { LocaleMessages } from '../../messages.ts';

export const codes: LocaleMessages[string] = {
  applying: 'Đang kiểm tra…',
};
