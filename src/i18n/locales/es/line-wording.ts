import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Tiempo no usado: {name}',
  beyond_included: '{name}, por encima de lo incluido',
  funds: 'Fondos añadidos a tu saldo',
  debt: 'Saldo usado por debajo de cero',
  credit_used: 'Importe a tu favor en tu cuenta',
  credit_kept: 'Se queda en tu cuenta',
  too_small: 'Demasiado poco para cobrarse',
};
