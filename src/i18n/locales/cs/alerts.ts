import type { LocaleMessages } from '../../messages.ts';

export const alerts: LocaleMessages[string] = {
  change: 'Změnit',
  remove: 'Odebrat',
  undo: 'Vrátit zpět',
  saving: 'Ukládání…',
  cancel: 'Zrušit',

  amountWrong: 'Zadejte částku, například {example}.',
  failed: 'Nic se neuložilo. Zkuste to znovu.',
};
