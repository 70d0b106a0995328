import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Niewykorzystany czas: {name}',
  beyond_included: '{name}, ponad to, co w planie',
  funds: 'Doładowanie salda',
  debt: 'Saldo wykorzystane poniżej zera',
  credit_used: 'Nadpłata z Twojego konta',
  credit_kept: 'Zostaje na Twoim koncie',
  too_small: 'Za mało, aby pobrać',
};
