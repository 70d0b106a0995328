import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: 'Змінити {date}',
  changing: 'Зміна…',
  leave: 'Не зараз',
};
