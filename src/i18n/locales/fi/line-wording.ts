import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Käyttämätön aika: {name}',
  beyond_included: '{name}, sisältyvän määrän ylittävä osa',
  funds: 'Saldon lisäys',
  debt: 'Alle nollan käytetty saldo',
  credit_used: 'Hyvitys tililtäsi',
  credit_kept: 'Jää tilillesi',
  too_small: 'Liian pieni veloitettavaksi',
};
