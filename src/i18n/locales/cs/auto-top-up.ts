import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  on: 'Zapnuto',
  pausedWord: 'Pozastaveno',
  change: 'Změnit',
  failed: 'Nepodařilo se to a nic se nezměnilo. Zkuste to znovu.',
  readOnly: 'Změnit to může někdo, kdo spravuje vyúčtování.',
};
