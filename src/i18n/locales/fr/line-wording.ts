import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Temps non utilisé : {name}',
  beyond_included: '{name}, au-delà de ce qui est inclus',
  funds: 'Fonds ajoutés à votre solde',
  debt: 'Solde utilisé au-dessous de zéro',
  credit_used: 'Avoir de votre compte',
  credit_kept: 'Reste sur votre compte',
  too_small: 'Trop peu pour être prélevé',
};
