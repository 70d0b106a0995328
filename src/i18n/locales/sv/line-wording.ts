import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Oanvänd tid: {name}',
  beyond_included: '{name}, utöver det som ingår',
  funds: 'Påfyllt saldo',
  debt: 'Saldo använt under noll',
  credit_used: 'Tillgodohavande på ditt konto',
  credit_kept: 'Ligger kvar på ditt konto',
  too_small: 'För lite för att debiteras',
};
