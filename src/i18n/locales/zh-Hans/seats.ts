import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: '{date}更改',
  changing: '正在更改…',
  leave: '暂不',
};
