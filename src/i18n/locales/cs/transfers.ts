import type { LocaleMessages } from '../../messages.ts';

export const transfers: LocaleMessages[string] = {
  amount: 'Částka',
  canceling: 'Ruší se…',
  keep: 'Ponechat',
};
