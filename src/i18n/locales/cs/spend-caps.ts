import type { LocaleMessages } from '../../messages.ts';

export const spendCaps: LocaleMessages[string] = {
  creditsLimit: { one: '{count} kredit', few: '{count} kredity', many: '{count} kreditu', other: '{count} kreditů' },
  change: 'Změnit',
  remove: 'Odebrat',
  undo: 'Vrátit zpět',
  saving: 'Ukládání…',
  cancel: 'Zrušit',
  amountWrong: 'Zadejte částku, například {example}.',
  failed: 'Nic se neuložilo. Zkuste to znovu.',
};
