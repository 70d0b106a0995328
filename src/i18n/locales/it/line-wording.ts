import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Tempo non usato: {name}',
  beyond_included: '{name}, oltre quanto incluso',
  funds: 'Fondi aggiunti al tuo saldo',
  debt: 'Saldo usato sotto zero',
  credit_used: 'Importo a tuo favore sul tuo account',
  credit_kept: 'Resta sul tuo account',
  too_small: 'Troppo poco per essere addebitato',
};
