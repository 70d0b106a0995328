import type { LocaleMessages } from '../../messages.ts';

export const addOns: LocaleMessages[string] = {
  active: 'Aktivní',
  taxAdded: 'Ceny bez daně. Celkovou částku uvidíte před zaplacením.',
  keep: 'Ponechat',
  endNoRefund: 'Zbytek zaplaceného času se nevrací.',
  failed: 'Nic se nezměnilo. Zkuste to znovu.',
};
