import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Nevyužitý čas: {name}',
  beyond_included: '{name}, nad rámec tarifu',
  funds: 'Dobití zůstatku',
  debt: 'Zůstatek čerpaný pod nulu',
  credit_used: 'Přeplatek z vašeho účtu',
  credit_kept: 'Zůstává na vašem účtu',
  too_small: 'Příliš malá částka k zaplacení',
};
