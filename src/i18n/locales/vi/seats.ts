import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: 'Đổi vào {date}',
  changing: 'Đang đổi…',
  leave: 'Để sau',
};
