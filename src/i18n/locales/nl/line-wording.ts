import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Ongebruikte tijd: {name}',
  beyond_included: '{name}, boven wat is inbegrepen',
  funds: 'Saldo opgewaardeerd',
  debt: 'Saldo gebruikt onder nul',
  credit_used: 'Tegoed van je account',
  credit_kept: 'Blijft op je account staan',
  too_small: 'Te weinig om af te schrijven',
};
