import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: '{date}變更',
  changing: '變更中…',
  leave: '暫時不要',
};
