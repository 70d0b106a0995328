import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: '{date}에 변경',
  changing: '변경 중…',
  leave: '나중에',
};
