import type { LocaleMessages } from '../../messages.ts';

export const seats: LocaleMessages[string] = {
  confirmOn: 'Změnit {date}',
  changing: 'Probíhá změna…',
  leave: 'Teď ne',
};
