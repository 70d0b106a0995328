import type { LocaleMessages } from '../../messages.ts';

export const undo: LocaleMessages[string] = {
  keep: 'Giữ lại',
};
