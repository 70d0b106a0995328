import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Ubrugt tid: {name}',
  beyond_included: '{name}, ud over det inkluderede',
  funds: 'Saldo fyldt op',
  debt: 'Saldo brugt under nul',
  credit_used: 'Tilgodehavende på din konto',
  credit_kept: 'Bliver på din konto',
  too_small: 'For lidt til at blive opkrævet',
};
