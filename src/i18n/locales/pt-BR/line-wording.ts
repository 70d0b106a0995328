import type { LocaleMessages } from '../../messages.ts';

export const lineWording: LocaleMessages[string] = {
  unused_time: 'Tempo não usado: {name}',
  beyond_included: '{name}, além do incluído',
  funds: 'Fundos adicionados ao seu saldo',
  debt: 'Saldo usado abaixo de zero',
  credit_used: 'Valor a seu favor na sua conta',
  credit_kept: 'Fica na sua conta',
  too_small: 'Pouco demais para ser cobrado',
};
