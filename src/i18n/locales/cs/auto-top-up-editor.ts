import type { LocaleMessages } from '../../messages.ts';

export const autoTopUpEditor: LocaleMessages[string] = {
  level: 'Zůstatek',
  credits: 'Kredity',
  amount: 'Částka',
  method: 'Způsob platby',
  saving: 'Ukládání…',
  cancel: 'Zrušit',

  amountWrong: 'Zadejte částku, například {example}.',
};
