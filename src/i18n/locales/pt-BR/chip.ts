import type { LocaleMessages } from '../../messages.ts';

export const chip: LocaleMessages[string] = {
  credits: {
    one: '{count} crédito',
    many: '{count} de créditos',
    other: '{count} créditos',
  },
  creditsLabel: {
    one: 'Resta {count} crédito',
    many: 'Restam {count} de créditos',
    other: 'Restam {count} créditos',
  },
  balanceLabel: 'Saldo {amount}',
  low: 'acabando',
  empty: 'esgotado',
  negative: 'abaixo de zero',
  billing: 'Faturamento',
  openBilling: 'Abrir o faturamento',
  buyCredits: 'Comprar créditos',
  addFunds: 'Adicionar fundos',
  resets: 'Renova em {date}',
  lasts: {
    one: 'Nesse ritmo, dura cerca de {count} dia',
    many: 'Nesse ritmo, dura cerca de {count} de dias',
    other: 'Nesse ritmo, dura cerca de {count} dias',
  },
};
